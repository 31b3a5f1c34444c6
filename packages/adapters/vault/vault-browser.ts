import type { RecoveryKey, Vault, VaultRefusal } from "@ringfence/casefile/log/vault.ts";
import { fail, type Instant, type Outcome, ok, utf8 } from "@ringfence/kernel";
import { readBackup, writeBackup } from "./backup-file.ts";
import {
  freshSlots,
  type KdfCost,
  type KeySlots,
  type Passkey,
  passkeysOf,
  readSlots,
  slotsText,
  type Unlock,
  unwrapKey,
  usualCost,
  withoutPasskeys,
  withPasskey,
  withPassphrase,
} from "./key-slots.ts";
import { browserPlace } from "./place-browser.ts";
import { sealedVault } from "./sealed-vault.ts";
import { SqlFault } from "./sql-driver.ts";

export interface BrowserVaultOptions {
  readonly now: () => Instant;
  readonly cost?: KdfCost;
}

const ending = ".ringfence";
const databaseName = (name: string) => `${name}${ending}`;
const slotsName = (name: string) => `${name}${ending}.keys`;

/** Makes a vault in this browser and opens it; only in a worker. */
export async function createVault(
  name: string,
  passphrase: string,
  { now, cost = usualCost }: BrowserVaultOptions,
): Promise<Outcome<{ readonly vault: Vault; readonly recoveryKey: RecoveryKey }, VaultRefusal>> {
  if (await (await browserPlace()).exists(slotsName(name))) return fail("exists-already", name);
  const { slots, dataKey, recoveryKey } = await freshSlots(passphrase, cost);
  await (await browserPlace()).write(slotsName(name), utf8(slotsText(slots)));
  const opened = await openWith(name, dataKey, now, cost);
  return opened.ok ? ok({ vault: opened.value, recoveryKey }) : opened;
}

/** Opens a vault; for reading only when another tab writes to it. */
export async function openVault(
  name: string,
  proof: Unlock,
  { now, cost = usualCost }: BrowserVaultOptions,
): Promise<Outcome<Vault, VaultRefusal>> {
  if (!(await (await browserPlace()).exists(slotsName(name)))) return fail("no-such-vault", name);
  const slots = readSlots(await readText(slotsName(name)));
  if (!slots.ok) return slots;
  const dataKey = await unwrapKey(slots.value, proof);
  return dataKey.ok ? openWith(name, dataKey.value, now, cost) : dataKey;
}

export async function restoreVault(backup: Uint8Array, name: string): Promise<Outcome<undefined, VaultRefusal>> {
  if (await (await browserPlace()).exists(slotsName(name))) return fail("exists-already", name);
  const parts = readBackup(backup);
  if (!parts.ok) return parts;
  const slots = readSlots(parts.value.slots);
  if (!slots.ok) return slots;
  await (await browserPlace()).write(databaseName(name), parts.value.database);
  await (await browserPlace()).write(slotsName(name), utf8(parts.value.slots));
  return ok(undefined);
}

/** The passkeys that may open a vault. Empty for an unknown one. */
export async function listPasskeys(name: string): Promise<readonly Passkey[]> {
  if (!(await (await browserPlace()).exists(slotsName(name)))) return [];
  const slots = readSlots(await readText(slotsName(name)));
  return slots.ok ? passkeysOf(slots.value) : [];
}

/** Lets a passkey open the vault too. Error `wrong-passphrase` as everywhere. */
export const addPasskey = (name: string, passphrase: string, passkey: Passkey, secret: Uint8Array) =>
  changeSlots(name, (slots) => withPasskey(slots, passphrase, passkey, secret));

export const removePasskeys = (name: string) => changeSlots(name, async (slots) => ok(withoutPasskeys(slots)));

/** Names of the vaults on this device. */
export async function listVaults(): Promise<string[]> {
  const names = await (await browserPlace()).list();
  return names
    .filter((name) => name.endsWith(`${ending}.keys`))
    .map((name) => name.slice(0, -`${ending}.keys`.length))
    .sort();
}

export async function destroyVault(name: string): Promise<void> {
  const place = await browserPlace();
  for (const one of [slotsName(name), databaseName(name), `${databaseName(name)}-journal`]) await place.remove(one);
}

async function openWith(
  name: string,
  dataKey: Uint8Array,
  now: () => Instant,
  cost: KdfCost,
): Promise<Outcome<Vault, VaultRefusal>> {
  const release = await takeWriterLock(name);
  try {
    const driver = await (await browserPlace()).openDriver(databaseName(name), dataKey);
    const opened = await sealedVault(driver, {
      writable: release !== undefined,
      now,
      changePassphrase: (before, after) => changePassphrase(name, before, after, cost),
      backup: async (database) => writeBackup(await readText(slotsName(name)), database),
      release: async () => release?.(),
    });
    if (opened.ok) return opened;
    await driver.close();
    release?.();
    return opened;
  } catch (error) {
    release?.();
    if (error instanceof SqlFault) return fail(error.fault, error.message);
    throw error;
  }
}

/** The browser drops the lock with the tab. Undefined when another tab has it. */
function takeWriterLock(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`ringfence-vault-${name}`, { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(undefined);
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(reject);
  });
}

async function changePassphrase(
  name: string,
  before: string,
  after: string,
  cost: KdfCost,
): Promise<Outcome<undefined, VaultRefusal>> {
  return changeSlots(name, (slots) => withPassphrase(slots, before, after, cost));
}

async function changeSlots(
  name: string,
  change: (slots: KeySlots) => Promise<Outcome<KeySlots, VaultRefusal>>,
): Promise<Outcome<undefined, VaultRefusal>> {
  const slots = readSlots(await readText(slotsName(name)));
  if (!slots.ok) return slots;
  const changed = await change(slots.value);
  if (!changed.ok) return changed;
  await (await browserPlace()).write(slotsName(name), utf8(slotsText(changed.value)));
  return ok(undefined);
}

async function readText(name: string): Promise<string> {
  return new TextDecoder().decode(await (await browserPlace()).read(name));
}
