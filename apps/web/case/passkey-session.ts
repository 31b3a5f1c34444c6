import type { PasskeyRefusal } from "@ringfence/adapters/vault/passkey-browser.ts";
import { caseName, doing, unlockCase, vaultClient } from "./case-session.ts";

const browser = () => import("@ringfence/adapters/vault/passkey-browser.ts");

/** How many passkeys open the case on this device; undefined where the browser has none to offer. */
export async function countPasskeys(): Promise<number | undefined> {
  if (!(await browser()).passkeysPossible()) return undefined;
  return (await (await vaultClient()).listPasskeys(caseName)).length;
}

/** Makes a passkey and lets it open the case. Returns why not, or undefined when it does. */
export async function addPasskey(passphrase: string): Promise<PasskeyRefusal | "wrong-passphrase" | undefined> {
  const made = await (await browser()).makePasskey();
  if (!made.ok) return made.code;
  const { passkey, secret } = made.value;
  const client = await vaultClient();
  const added = await doing(() => client.addPasskey(caseName, passphrase, passkey, secret));
  return added ? undefined : "wrong-passphrase";
}

export async function removePasskeys(): Promise<void> {
  await (await vaultClient()).removePasskeys(caseName);
}

/** Opens the case with a passkey. Returns why not, or undefined when it is open. */
export async function unlockWithPasskey(): Promise<PasskeyRefusal | undefined> {
  const passkeys = await (await vaultClient()).listPasskeys(caseName);
  const secret = await (await browser()).askPasskey(passkeys);
  if (!secret.ok) return secret.code;
  await unlockCase({ passkey: secret.value });
  return undefined;
}
