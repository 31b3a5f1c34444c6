import { base64, fail, fromBase64, type Outcome, ok } from "@ringfence/kernel";
import { type Passkey, random } from "./key-slots.ts";

export type PasskeyRefusal =
  /** The browser or the authenticator has no pseudo-random function, or no passkeys at all. */
  | "not-supported"
  /** The person closed the dialogue, or it took too long. */
  | "refused";

/** WebAuthn level 3, section 10.1.4; the page's types do not know it yet. */
interface PrfResults {
  readonly prf?: { readonly enabled?: boolean; readonly results?: { readonly first?: ArrayBuffer } };
}

export const passkeysPossible = (): boolean =>
  typeof PublicKeyCredential !== "undefined" && navigator.credentials !== undefined;

/** Makes a passkey on this device and asks it for the secret that opens the vault. Nothing is sent anywhere. */
export async function makePasskey(): Promise<
  Outcome<{ readonly passkey: Passkey; readonly secret: Uint8Array }, PasskeyRefusal>
> {
  if (!passkeysPossible()) return fail("not-supported");
  const salt = random(32);
  const made = await navigator.credentials
    .create({
      publicKey: {
        rp: { name: "Ringfence" },
        user: { id: random(16) as BufferSource, name: "case", displayName: "case" },
        challenge: random(32) as BufferSource,
        pubKeyCredParams: [
          { type: "public-key", alg: -7 },
          { type: "public-key", alg: -257 },
        ],
        authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
        extensions: { prf: {} } as AuthenticationExtensionsClientInputs,
      },
    })
    .catch(() => null);
  if (!(made instanceof PublicKeyCredential)) return fail("refused");
  if ((made.getClientExtensionResults() as PrfResults).prf?.enabled !== true) return fail("not-supported");
  const passkey = { credential: base64(new Uint8Array(made.rawId)), salt: base64(salt) };
  const secret = await askPasskey([passkey]);
  return secret.ok ? ok({ passkey, secret: secret.value }) : secret;
}

/** The secret of whichever of these passkeys the person uses. */
export async function askPasskey(passkeys: readonly Passkey[]): Promise<Outcome<Uint8Array, PasskeyRefusal>> {
  const known = passkeys.flatMap(({ credential, salt }) => {
    const [id, at] = [fromBase64(credential), fromBase64(salt)];
    return id === undefined || at === undefined ? [] : [{ id, credential, at }];
  });
  if (!passkeysPossible() || known.length === 0) return fail("not-supported");
  const evalByCredential = Object.fromEntries(known.map(({ credential, at }) => [urlSafe(credential), { first: at }]));
  const got = await navigator.credentials
    .get({
      publicKey: {
        challenge: random(32) as BufferSource,
        allowCredentials: known.map(({ id }) => ({ type: "public-key", id: id as BufferSource })),
        userVerification: "required",
        extensions: { prf: { evalByCredential } } as AuthenticationExtensionsClientInputs,
      },
    })
    .catch(() => null);
  if (!(got instanceof PublicKeyCredential)) return fail("refused");
  const secret = (got.getClientExtensionResults() as PrfResults).prf?.results?.first;
  return secret === undefined ? fail("not-supported") : ok(new Uint8Array(secret));
}

/** base64url without padding, as WebAuthn writes ids. */
const urlSafe = (text: string) => text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
