import { fail, fromHex, hex, type JsonValue, type Outcome, ok, type Sha256, sha256 } from "@ringfence/kernel";
import { z } from "zod";
import type { StoredEntry } from "./entry.ts";
import { commitment, leafOfParts, partSalt, partsOf } from "./leaf.ts";

const digits = (count: number) => z.string().regex(new RegExp(`^[0-9a-f]{${count}}$`));

/** An entry as it is shown to somebody: parts shown are proven by the leaf, parts hidden stay provable later. */
const disclosureSchema = z.strictObject({
  v: z.literal(1),
  seq: z.int().nonnegative(),
  kind: z.string().min(1).max(100),
  recordedAt: z.string().max(40),
  shown: z.record(z.string(), z.strictObject({ salt: digits(32), value: z.unknown() })),
  /** Pointer to commitment. */
  hidden: z.record(z.string(), digits(64)),
  /** For hidden parts: what is shown instead (a masked number). A statement of whoever made the bundle, not proven. */
  masked: z.record(z.string(), z.unknown()).optional(),
});

export interface Disclosure {
  readonly v: 1;
  readonly seq: number;
  readonly kind: string;
  readonly recordedAt: string;
  readonly shown: Readonly<Record<string, { readonly salt: string; readonly value: JsonValue }>>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly masked?: Readonly<Record<string, JsonValue>>;
}

/** For each part: undefined shows it; an object hides it, with what is to be shown in its place, if anything. */
export type Hiding = (pointer: string, value: JsonValue) => undefined | { readonly masked?: JsonValue };

export function disclose({ entry, salt }: StoredEntry, hide: Hiding): Disclosure {
  const shown: Record<string, { salt: string; value: JsonValue }> = {};
  const hidden: Record<string, string> = {};
  const masked: Record<string, JsonValue> = {};
  for (const [pointer, value] of partsOf(entry)) {
    const own = partSalt(salt, pointer);
    const hiding = hide(pointer, value);
    if (hiding === undefined) {
      shown[pointer] = { salt: hex(own), value };
      continue;
    }
    hidden[pointer] = hex(commitment(own, pointer, value));
    if (hiding.masked !== undefined) masked[pointer] = hiding.masked;
  }
  const { v, seq, kind, recordedAt } = entry;
  return { v, seq, kind, recordedAt, shown, hidden, ...(Object.keys(masked).length === 0 ? {} : { masked }) };
}

/** Reads a disclosure out of parsed JSON. */
export function readDisclosure(value: unknown): Outcome<Disclosure, "malformed"> {
  const parsed = disclosureSchema.safeParse(value);
  if (!parsed.success) return fail("malformed", parsed.error.issues[0]?.path.join("."));
  const { shown, hidden, masked = {} } = parsed.data;
  if (Object.keys(shown).some((pointer) => pointer in hidden)) return fail("malformed", "shown and hidden");
  if (Object.keys(masked).some((pointer) => !(pointer in hidden))) return fail("malformed", "masked but not hidden");
  return ok(parsed.data as Disclosure);
}

/** The leaf that the disclosed entry has in the log. */
export function leafOfDisclosure(disclosure: Disclosure, hash: Sha256 = sha256): Uint8Array {
  const parts: Record<string, string> = { ...disclosure.hidden };
  for (const [pointer, { salt, value }] of Object.entries(disclosure.shown)) {
    const bytes = fromHex(salt);
    if (bytes === undefined) throw new RangeError("a disclosure is read by readDisclosure first");
    parts[pointer] = hex(commitment(bytes, pointer, value, hash));
  }
  return leafOfParts(disclosure, parts, hash);
}

/** The values shown, by pointer; a masked part gives what stands in its place. */
export function shownValue({ shown, masked }: Disclosure, pointer: string): JsonValue | undefined {
  return shown[pointer]?.value ?? masked?.[pointer];
}

/**
 * Digests of the files that a disclosed entry proves: those whose part is shown, and where a part is hidden because of the file's
 * name, the digest that the entry's own body gives.
 */
export function provenFiles({ shown, hidden }: Disclosure): readonly string[] {
  const open = Object.entries(shown).flatMap(([pointer, { value }]) => (isFile(pointer) ? [digestIn(value)] : []));
  const own = Object.keys(hidden).some(isFile) ? [shown["/body/sha256"]?.value] : [];
  return [...open, ...own].filter((one): one is string => typeof one === "string");
}

const isFile = (pointer: string) => pointer.startsWith("/files/");
const digestIn = (value: JsonValue) => (value as { readonly sha256?: JsonValue } | null)?.sha256;
