import {
  canonicalJson,
  fail,
  formatInstant,
  type Instant,
  isCanonicalJson,
  type JsonValue,
  type Outcome,
  ok,
  type Sha256,
  sha256,
} from "@ringfence/kernel";
import { z } from "zod";
import type { EntryDraft, LogEntry } from "./entry.ts";
import { leafOfTexts, partsOf } from "./leaf.ts";

/** Bytes of salt that each entry carries. */
export const saltLength = 32;

/** An entry as it goes into the log: its canonical JSON is what is kept, its leaf is what is proven. */
export interface SealedEntry {
  readonly entry: LogEntry;
  readonly json: string;
  /** 32 bytes. */
  readonly leaf: Uint8Array;
}

/**
 * Gives a draft its place, time and leaf.
 *
 * @throws CanonicalJsonError when the body has no canonical JSON; RangeError when the salt has not 32 bytes.
 */
export function sealEntry(
  draft: EntryDraft,
  seq: number,
  recordedAt: Instant,
  salt: Uint8Array,
  hash: Sha256 = sha256,
): SealedEntry {
  if (salt.length !== saltLength) throw new RangeError(`a salt has ${saltLength} bytes, not ${salt.length}`);
  const { kind, body, files = [] } = draft;
  const entry: LogEntry = { v: 1, seq, kind, recordedAt: formatInstant(recordedAt), body, files };
  const texts = partsOf(entry).map(([pointer, value]) => [pointer, canonicalJson(value)] as const);
  return { entry, json: entryJson(entry, texts), leaf: leafOfTexts(entry, texts, salt, hash) };
}

/** The one text of an entry, its parts being written already: those of the body in the order of its keys, then the files. */
function entryJson(
  { v, seq, kind, recordedAt, body }: LogEntry,
  texts: readonly (readonly [pointer: string, text: string])[],
): string {
  const keys = Object.keys(body).sort();
  const fields = keys.map((key, at) => `${canonicalJson(key)}:${texts[at]?.[1]}`);
  const files = texts.slice(keys.length).map(([, text]) => text);
  const frame = canonicalJson({ kind, recordedAt, seq, v }).slice(1);
  return `{"body":{${fields.join(",")}},"files":[${files.join(",")}],${frame}`;
}

const fileRefSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sm3: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
  mime: z.string(),
  name: z.string(),
});

const entrySchema = z.strictObject({
  v: z.literal(1),
  seq: z.int().nonnegative(),
  kind: z.string().min(1).max(100),
  recordedAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?\+08:00$/),
  body: z.record(z.string(), z.unknown()),
  files: z.array(fileRefSchema),
});

/** Reads what {@link sealEntry} wrote. Errors: `not-an-entry`; `not-canonical` when the same entry would be written otherwise. */
export function readEntry(json: string): Outcome<LogEntry, "not-canonical" | "not-an-entry"> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail("not-an-entry", "no JSON");
  }
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success) return fail("not-an-entry", parsed.error.issues[0]?.path.join("."));
  const entry: LogEntry = { ...parsed.data, body: parsed.data.body as Record<string, JsonValue> };
  return isCanonicalJson(value as JsonValue, json) ? ok(entry) : fail("not-canonical");
}
