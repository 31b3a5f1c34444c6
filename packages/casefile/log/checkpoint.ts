import { base64, fail, fromBase64, hex, joinBytes, type Outcome, ok, sameBytes, sha256, utf8 } from "@ringfence/kernel";
import { publicKeyOf, sign, verifySignature } from "./ed25519.ts";
import type { LogHead } from "./vault.ts";

/** The key a log signs its checkpoints with. */
export interface LogKey {
  /** 32 secret bytes. */
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly origin: string;
}

/** The name of a log follows from its key, so that two logs never share one and a name says nothing about a person. */
const originOf = (publicKey: Uint8Array): string => `ringfence.local/${hex(sha256(publicKey)).slice(0, 16)}`;

export function newLogKey(seed: Uint8Array): LogKey {
  const publicKey = publicKeyOf(seed);
  return { seed, publicKey, origin: originOf(publicKey) };
}

/** C2SP signed-note, signature type Ed25519. */
const ed25519Type = Uint8Array.of(1);

/** C2SP signed-note: the first four bytes of SHA-256(name || 0x0A || type || key). */
function keyId(name: string, publicKey: Uint8Array): Uint8Array {
  return sha256(joinBytes(utf8(`${name}\n`), ed25519Type, publicKey)).subarray(0, 4);
}

/** The head of a log as a C2SP tlog-checkpoint in a signed note. */
export function signCheckpoint({ size, root }: LogHead, { origin, publicKey, seed }: LogKey): string {
  const body = `${origin}\n${size}\n${base64(root)}\n`;
  const signature = sign(utf8(body), seed);
  return `${body}\n— ${origin} ${base64(joinBytes(keyId(origin, publicKey), signature))}\n`;
}

/** The public key in the text form of C2SP signed-note, `name+id+key`. */
export function verifierKey({ origin, publicKey }: Pick<LogKey, "origin" | "publicKey">): string {
  return `${origin}+${hex(keyId(origin, publicKey))}+${base64(joinBytes(ed25519Type, publicKey))}`;
}

/** Reads a verifier key. Error: `malformed`, also for a key of another type or with a wrong id. */
export function readVerifierKey(text: string): Outcome<Pick<LogKey, "origin" | "publicKey">, "malformed"> {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim());
  const bytes = match === null ? undefined : fromBase64(match[3] as string);
  if (match === null || bytes === undefined || bytes.length !== 33 || bytes[0] !== 1) return fail("malformed");
  const [origin, publicKey] = [match[1] as string, bytes.subarray(1)];
  return hex(keyId(origin, publicKey)) === match[2] ? ok({ origin, publicKey }) : fail("malformed", "key id");
}

export type CheckpointRefusal = "malformed" | "unknown-key" | "bad-signature";

interface ReadCheckpoint extends LogHead {
  readonly origin: string;
  /** The signed bytes. */
  readonly body: Uint8Array;
  readonly signatures: readonly { readonly name: string; readonly id: Uint8Array; readonly signature: Uint8Array }[];
}

/** Longer than any note with as many signatures as anybody could want. */
const longestNote = 65_536;

/** Reads a checkpoint without checking who signed it. Extension lines are allowed, as C2SP tlog-checkpoint says. */
export function readCheckpoint(note: string): Outcome<ReadCheckpoint, "malformed"> {
  const end = note.lastIndexOf("\n\n");
  // C2SP signed-note: no control characters but line ends, and text ends before the last empty line.
  if (end < 0 || note.length > longestNote || hasControlCharacter(note) || !note.endsWith("\n"))
    return fail("malformed");
  const body = note.slice(0, end + 1);
  const [origin, size, root] = body.split("\n");
  const rootBytes = root === undefined ? undefined : fromBase64(root);
  if (!origin || size === undefined || !/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size)))
    return fail("malformed", "size");
  if (rootBytes === undefined || rootBytes.length !== 32) return fail("malformed", "root");
  const signatures = [];
  for (const line of note.slice(end + 2, -1).split("\n")) {
    const match = /^— (\S+) (\S+)$/.exec(line);
    const bytes = match === null ? undefined : fromBase64(match[2] as string);
    if (match === null || bytes === undefined || bytes.length < 5) return fail("malformed", "signature line");
    signatures.push({ name: match[1] as string, id: bytes.subarray(0, 4), signature: bytes.subarray(4) });
  }
  return ok({ origin, size: Number(size), root: rootBytes, body: utf8(body), signatures });
}

function hasControlCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 0x20 && unit !== 0x0a) || unit === 0x7f) return true;
  }
  return false;
}

/** Checks that the holder of the key signed it, under the name that belongs to the key. */
export function verifyCheckpoint(
  note: string,
  publicKey: Uint8Array,
): Outcome<LogHead & { readonly origin: string }, CheckpointRefusal> {
  const read = readCheckpoint(note);
  if (!read.ok) return read;
  const { origin, size, root, body, signatures } = read.value;
  if (origin !== originOf(publicKey)) return fail("unknown-key", origin);
  const id = keyId(origin, publicKey);
  const ours = signatures.filter((one) => one.name === origin && sameBytes(one.id, id));
  if (ours.length === 0) return fail("unknown-key");
  return ours.every(({ signature }) => verifySignature(signature, body, publicKey))
    ? ok({ origin, size, root })
    : fail("bad-signature");
}
