import { base64, fail, fromBase64, joinBytes, type Outcome, ok, sha256, utf8 } from "@ringfence/kernel";
import { z } from "zod";
import { argon2id } from "../hash-wasm.ts";

/** Cost of Argon2id (RFC 9106). The default takes about 0.4 s on a desktop in WebAssembly, more on a phone. */
export interface KdfCost {
  readonly memoryKiB: number;
  readonly passes: number;
}
export const usualCost: KdfCost = { memoryKiB: 65_536, passes: 3 };

const wrapped = { iv: z.string(), wrapped: z.string() };
const slotSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("passphrase"),
    kdf: z.literal("argon2id"),
    /** Bounded, so that a made-up file cannot take the memory of the device. */
    memoryKiB: z.int().min(8).max(1_048_576),
    passes: z.int().min(1).max(20),
    salt: z.string(),
    ...wrapped,
  }),
  z.strictObject({ kind: z.literal("recovery"), ...wrapped }),
  z.strictObject({
    kind: z.literal("passkey"),
    /** Id of the WebAuthn credential, and the input its pseudo-random function is evaluated at; base64. */
    credential: z.string().max(2000),
    salt: z.string(),
    ...wrapped,
  }),
]);
const slotsSchema = z.strictObject({
  ringfence: z.literal("vault-keys"),
  v: z.literal(1),
  slots: z.array(slotSchema).min(1).max(8),
});
export type KeySlots = z.infer<typeof slotsSchema>;
type Slot = KeySlots["slots"][number];

/** How somebody proves that the vault is theirs. */
export type Unlock =
  | { readonly passphrase: string }
  | { readonly recoveryKey: string }
  /** 32 secret bytes that a passkey gave (WebAuthn PRF). */
  | { readonly passkey: Uint8Array };

/** A passkey that may open a vault: what the browser has to be asked with. */
export interface Passkey {
  readonly credential: string;
  readonly salt: string;
}

export const passkeysOf = ({ slots }: KeySlots): readonly Passkey[] =>
  slots.flatMap((slot) => (slot.kind === "passkey" ? [{ credential: slot.credential, salt: slot.salt }] : []));

/** The slots with one more for a passkey; the passphrase is asked for, because it alone gives the data key here. */
export async function withPasskey(
  slots: KeySlots,
  passphrase: string,
  passkey: Passkey,
  secret: Uint8Array,
): Promise<Outcome<KeySlots, "wrong-passphrase">> {
  const dataKey = await unwrapKey(slots, { passphrase });
  if (!dataKey.ok) return dataKey;
  const wrapped = await wrap(await passkeyWrapKey(secret), dataKey.value, "passkey");
  const others = slots.slots.filter((slot) => slot.kind !== "passkey" || slot.credential !== passkey.credential);
  return ok({ ...slots, slots: [...others, { kind: "passkey", ...passkey, ...wrapped }] });
}

/** The slots without any passkey. Passphrase and recovery key stay. */
export const withoutPasskeys = (slots: KeySlots): KeySlots => ({
  ...slots,
  slots: slots.slots.filter((slot) => slot.kind !== "passkey"),
});

/** HKDF (RFC 5869), bound to its use: the same passkey output used elsewhere opens nothing here. */
async function passkeyWrapKey(secret: Uint8Array): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey("raw", secret as BufferSource, "HKDF", false, ["deriveBits"]);
  const info = utf8("ringfence passkey 1") as BufferSource;
  const bits = await crypto.subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info },
    key,
    256,
  );
  return new Uint8Array(bits);
}

export function readSlots(text: string): Outcome<KeySlots, "not-a-vault" | "newer-version"> {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = slotsSchema.safeParse(value);
    if (parsed.success) return ok(parsed.data);
    const version = z.looseObject({ ringfence: z.literal("vault-keys"), v: z.int().min(2) }).safeParse(value);
    return version.success ? fail("newer-version") : fail("not-a-vault");
  } catch {
    return fail("not-a-vault");
  }
}

export const slotsText = (slots: KeySlots): string => `${JSON.stringify(slots, null, 1)}\n`;

/** A slot that gives the data key to whoever knows the passphrase. */
async function passphraseSlot(passphrase: string, dataKey: Uint8Array, cost: KdfCost): Promise<Slot> {
  const salt = random(16);
  const kdf = { kdf: "argon2id", ...cost, salt: base64(salt) } as const;
  return { kind: "passphrase", ...kdf, ...(await wrap(await stretch(passphrase, salt, cost), dataKey, "passphrase")) };
}

/** A slot for a fresh recovery key, and the key as it is printed. */
async function recoverySlot(dataKey: Uint8Array): Promise<{ readonly slot: Slot; readonly recoveryKey: string }> {
  const bytes = random(recoveryBytes);
  const slot = { kind: "recovery", ...(await wrap(recoveryWrapKey(bytes), dataKey, "recovery")) } as const;
  return { slot, recoveryKey: recoveryText(bytes) };
}

/** Slots of a new vault: for the passphrase and for a recovery key, which is shown once. */
export async function freshSlots(passphrase: string, cost: KdfCost) {
  const dataKey = random(32);
  const { slot, recoveryKey } = await recoverySlot(dataKey);
  const first = await passphraseSlot(passphrase, dataKey, cost);
  const slots: KeySlots = { ringfence: "vault-keys", v: 1, slots: [first, slot] };
  return { slots, dataKey, recoveryKey };
}

/** The slots with another passphrase. The recovery key stays good. */
export async function withPassphrase(
  slots: KeySlots,
  before: string,
  after: string,
  cost: KdfCost,
): Promise<Outcome<KeySlots, "wrong-passphrase">> {
  const dataKey = await unwrapKey(slots, { passphrase: before });
  if (!dataKey.ok) return dataKey;
  const kept = slots.slots.filter((slot) => slot.kind !== "passphrase");
  return ok({ ...slots, slots: [await passphraseSlot(after, dataKey.value, cost), ...kept] });
}

/** The data key, 32 bytes. Error: `wrong-passphrase`, for every kind of proof; nothing is changed by trying. */
export async function unwrapKey({ slots }: KeySlots, proof: Unlock): Promise<Outcome<Uint8Array, "wrong-passphrase">> {
  for (const slot of slots) {
    const key = await wrapKeyOf(slot, proof);
    const dataKey = key === undefined ? undefined : await unwrap(key, slot);
    if (dataKey !== undefined) return ok(dataKey);
  }
  return fail("wrong-passphrase");
}

async function wrapKeyOf(slot: Slot, proof: Unlock): Promise<Uint8Array | undefined> {
  if (slot.kind === "passphrase" && "passphrase" in proof) {
    const salt = fromBase64(slot.salt);
    return salt === undefined || salt.length < 8 ? undefined : stretch(proof.passphrase, salt, slot);
  }
  if (slot.kind === "passkey") return "passkey" in proof ? passkeyWrapKey(proof.passkey) : undefined;
  if (slot.kind === "passphrase" || !("recoveryKey" in proof)) return undefined;
  const bytes = readRecoveryKey(proof.recoveryKey);
  return bytes === undefined ? undefined : recoveryWrapKey(bytes);
}

/** NFC: the same passphrase typed on another keyboard is the same passphrase. */
function stretch(passphrase: string, salt: Uint8Array, { memoryKiB, passes }: KdfCost): Promise<Uint8Array> {
  return argon2id({
    password: utf8(passphrase.normalize("NFC")),
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: "binary",
  });
}

async function wrap(key: Uint8Array, dataKey: Uint8Array, kind: Slot["kind"]) {
  const iv = random(12);
  const cipher = { name: "AES-GCM", iv: iv as BufferSource, additionalData: utf8(kind) as BufferSource };
  const bytes = await crypto.subtle.encrypt(cipher, await aesKey(key, "encrypt"), dataKey as BufferSource);
  return { iv: base64(iv), wrapped: base64(new Uint8Array(bytes)) };
}

async function unwrap(key: Uint8Array, slot: Slot): Promise<Uint8Array | undefined> {
  const [iv, bytes] = [fromBase64(slot.iv), fromBase64(slot.wrapped)];
  if (iv === undefined || bytes === undefined) return undefined;
  const cipher = { name: "AES-GCM", iv: iv as BufferSource, additionalData: utf8(slot.kind) as BufferSource };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher, await aesKey(key, "decrypt"), bytes as BufferSource));
  } catch {
    // The one way GCM says that the key is not the right one.
    return undefined;
  }
}

const aesKey = (key: Uint8Array, use: "encrypt" | "decrypt") =>
  crypto.subtle.importKey("raw", key as BufferSource, "AES-GCM", false, [use]);

export const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

const recoveryBytes = 20;
/** Crockford's base 32: no letter that is taken for a digit. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const recoveryWrapKey = (bytes: Uint8Array) => sha256(joinBytes(utf8("ringfence recovery key 1\n"), bytes));

/** 160 bits and 20 bits of checksum, in nine groups of four. */
function recoveryText(bytes: Uint8Array): string {
  const text = base32(bytes) + checksum(bytes);
  return (text.match(/.{4}/g) ?? []).join("-");
}

const checksum = (bytes: Uint8Array) => base32(sha256(bytes).subarray(0, 5)).slice(0, 4);

function base32(bytes: Uint8Array): string {
  let [text, bits, held] = ["", 0, 0];
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    held += 8;
    for (; held >= 5; held -= 5) text += letters[(bits >> (held - 5)) & 31];
  }
  return text;
}

/** The bytes of a recovery key as somebody typed it: case, spaces and look-alike letters do not matter. */
function readRecoveryKey(typed: string): Uint8Array | undefined {
  const text = typed.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  if (text.length !== 36) return undefined;
  const bytes = new Uint8Array(recoveryBytes);
  let [bits, held, length] = [0, 0, 0];
  for (const letter of text.slice(0, 32)) {
    const value = letters.indexOf(letter);
    if (value < 0) return undefined;
    bits = ((bits << 5) | value) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 0xff;
  }
  return checksum(bytes) === text.slice(32) ? bytes : undefined;
}
