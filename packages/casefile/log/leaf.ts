import { canonicalJson, hex, type JsonValue, joinBytes, type Sha256, sha256, utf8 } from "@ringfence/kernel";
import type { LogEntry, StoredEntry } from "./entry.ts";

/** RFC 6962 section 2.1: leaves and nodes are hashed with different first bytes, so that one can never pass for the other. */
const leafPrefix = Uint8Array.of(0);

/** Hash of a leaf, 32 bytes (RFC 6962 section 2.1). */
export function leafHash(data: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(joinBytes(leafPrefix, data));
}

/** What of an entry is never hidden. */
export type EntryFrame = Pick<LogEntry, "v" | "seq" | "kind" | "recordedAt">;

/** The parts an entry is committed in, one by one: each top-level field of the body and each file, by JSON pointer. */
export function partsOf({ body, files }: LogEntry): readonly (readonly [pointer: string, value: JsonValue])[] {
  return [
    ...Object.keys(body)
      .sort()
      .map((key) => [`/body/${escapePointer(key)}`, body[key] as JsonValue] as const),
    ...files.map((file, at) => [`/files/${at}`, { ...file }] as const),
  ];
}

/** RFC 6901 section 3. */
const escapePointer = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/**
 * The salt of one part, 16 bytes, out of the entry's 32: whoever is shown one part learns nothing that would let them guess
 * another. A truncated hash behind a secret of fixed length, so it cannot be extended.
 */
export function partSalt(salt: Uint8Array, pointer: string, hash: Sha256 = sha256): Uint8Array {
  return hash(joinBytes(salt, utf8(pointer))).subarray(0, 16);
}

/** Hash that stands for one part, 32 bytes. */
export function commitment(partSalt: Uint8Array, pointer: string, value: JsonValue, hash: Sha256 = sha256): Uint8Array {
  return commitmentOfText(partSalt, pointer, canonicalJson(value), hash);
}

/** The same, where the canonical JSON of the value is written already. */
function commitmentOfText(partSalt: Uint8Array, pointer: string, text: string, hash: Sha256): Uint8Array {
  return hash(joinBytes(partSalt, utf8(`[${canonicalJson(pointer)},${text}]`)));
}

/** The leaf of an entry out of its frame and the commitments of its parts (pointer to hexadecimal digits). */
export function leafOfParts(
  frame: EntryFrame,
  parts: Readonly<Record<string, string>>,
  hash: Sha256 = sha256,
): Uint8Array {
  const { v, seq, kind, recordedAt } = frame;
  return leafHash(utf8(canonicalJson({ v, seq, kind, recordedAt, parts })), hash);
}

/** The leaf of an entry kept with its salt. */
export function leafOf({ entry, salt }: StoredEntry, hash: Sha256 = sha256): Uint8Array {
  const texts = partsOf(entry).map(([pointer, value]) => [pointer, canonicalJson(value)] as const);
  return leafOfTexts(entry, texts, salt, hash);
}

/** The leaf out of the parts' canonical JSON, for whoever writes it anyway. */
export function leafOfTexts(
  frame: EntryFrame,
  texts: readonly (readonly [pointer: string, text: string])[],
  salt: Uint8Array,
  hash: Sha256,
): Uint8Array {
  const parts: Record<string, string> = {};
  for (const [pointer, text] of texts)
    parts[pointer] = hex(commitmentOfText(partSalt(salt, pointer, hash), pointer, text, hash));
  return leafOfParts(frame, parts, hash);
}
