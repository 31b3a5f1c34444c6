/**
 * A witness's card: the small sealed record of somebody who was contacted about another person's debt, as one file that any chat can
 * carry. It is canonical JSON (RFC 8785) with entries, their salts, files, and a checkpoint over the entries signed by a key made for
 * this card. It holds nothing of the borrower's loan. What it proves: nothing in it was changed since it was signed; not that it is true.
 */
import {
  base64,
  canonicalJson,
  fail,
  fromBase64,
  fromHex,
  hex,
  type Instant,
  type JsonValue,
  type Outcome,
  ok,
  utf8,
} from "@ringfence/kernel";
import { z } from "zod";
import { channels } from "../model/communication.ts";
import { relations } from "../model/party.ts";
import { newLogKey, readVerifierKey, signCheckpoint, verifierKey } from "./checkpoint.ts";
import type { EntryDraft, FileRef, LogEntry, StoredEntry } from "./entry.ts";
import { leafOf } from "./leaf.ts";
import { readEntry, sealEntry } from "./seal.ts";
import { rootOf, treeOf } from "./tree.ts";
import { verifyLog } from "./verify-log.ts";

/** Kinds of entries in a card. */
export const cardKinds = { made: "card-made", statement: "witness-statement", refusal: "refusal-sent" } as const;

/** One contact as the witness tells it. Times as written, +08:00. */
export const statementSchema = z.strictObject({
  at: z.string().max(40),
  channel: z.enum(channels),
  number: z.string().max(60).optional(),
  claimedName: z.string().max(200).optional(),
  connected: z.boolean().optional(),
  /** What was said, in the witness's words or taps. */
  text: z.string().max(10_000).optional(),
});
export type Statement = z.infer<typeof statementSchema>;

export interface Witness {
  readonly relation: (typeof relations)[number];
  readonly name?: string;
}

export interface CardFile {
  readonly ref: FileRef;
  readonly bytes: Uint8Array;
}

export interface Card {
  /** Random text of the invitation it answers, as the borrower's case knows it; null when it was made without one. */
  readonly invitation: string | null;
  readonly witness: Witness;
  readonly entries: readonly LogEntry[];
  readonly files: readonly CardFile[];
  /** Name of the card's own log, which follows from its key. */
  readonly origin: string;
  readonly checkpoint: string;
}

export type CardRefusal =
  | "not-a-card"
  | "newer-version"
  | "not-canonical"
  | "too-large"
  | "malformed-entry"
  | "bad-signature"
  | "altered"
  | "file-differs"
  | "missing-file";

/** Far above what a relative has to tell; below what would hurt a phone. */
const cardLimits = { bytes: 50_331_648, entries: 500, files: 100 } as const;

const digits = (count: number) => z.string().regex(new RegExp(`^[0-9a-f]{${count}}$`));
const cardSchema = z.strictObject({
  ringfence: z.literal("card"),
  v: z.literal(1),
  invitation: z.string().max(64).nullable(),
  witness: z.strictObject({ relation: z.enum(relations), name: z.string().max(200).optional() }),
  checkpoint: z.string().max(4096),
  key: z.string().max(400),
  entries: z.array(z.strictObject({ entry: z.unknown(), salt: digits(64) })).max(cardLimits.entries),
  files: z.array(z.strictObject({ sha256: digits(64), data: z.string() })).max(cardLimits.files),
});

export interface CardDraft {
  readonly invitation: string | null;
  readonly witness: Witness;
  readonly drafts: readonly EntryDraft[];
  readonly files: readonly CardFile[];
  readonly madeAt: Instant;
  /** 32 secret bytes for the key of this card, and 32 for each entry. */
  readonly random: (bytes: number) => Uint8Array;
}

/** Seals a card: the text of a `.card` file. */
export function makeCard({ invitation, witness, drafts, files, madeAt, random }: CardDraft): string {
  // Who made it and for whom is an entry too, so that the signature covers it.
  const made: EntryDraft = { kind: cardKinds.made, body: { invitation, witness: { ...witness } } };
  const stored = [made, ...drafts].map((draft, seq): StoredEntry => {
    const salt = random(32);
    return { entry: sealEntry(draft, seq, madeAt, salt).entry, salt };
  });
  const key = newLogKey(random(32));
  const root = rootOf(treeOf(stored.map((one) => leafOf(one))));
  return canonicalJson({
    ringfence: "card",
    v: 1,
    invitation,
    witness: { ...witness },
    checkpoint: signCheckpoint({ size: stored.length, root }, key),
    key: verifierKey(key),
    entries: stored.map(({ entry, salt }) => ({ entry: entry as unknown as JsonValue, salt: hex(salt) })),
    files: files.map(({ ref, bytes }) => ({ sha256: ref.sha256, data: base64(bytes) })),
  });
}

/** Both digests of bytes, as hexadecimal digits. */
export type Digests = (bytes: Uint8Array) => { readonly sha256: string; readonly sm3: string };

/** Reads a card and checks everything it claims. Bounded in time and memory; nothing in it is believed before. */
export function readCard(text: string, digests: Digests): Outcome<Card, CardRefusal> {
  if (text.length > cardLimits.bytes) return fail("too-large");
  const value = parsed(text);
  if (typeof value !== "object" || value === null || (value as { ringfence?: unknown }).ringfence !== "card")
    return fail("not-a-card");
  if ((value as { v?: unknown }).v !== 1) return fail("newer-version");
  const read = cardSchema.safeParse(value);
  if (!read.success) return fail("not-a-card", read.error.issues[0]?.path.join("."));
  // One text per card: otherwise two files with different digests would say the same.
  if (!isCanonical(value as CardValue, text)) return fail("not-canonical");
  const entries = readEntries(read.data.entries);
  if (!entries.ok) return entries;
  const key = readVerifierKey(read.data.key);
  if (!key.ok) return fail("bad-signature", "key");
  const log = verifyLog(entries.value, read.data.checkpoint, key.value.publicKey);
  if (!log.ok) return fail(log.code === "bad-signature" || log.code === "unknown-key" ? "bad-signature" : "altered");
  const { invitation, witness, checkpoint } = read.data;
  const [made, ...told] = entries.value;
  const head = canonicalJson({ invitation, witness: JSON.parse(JSON.stringify(witness)) });
  if (made === undefined || canonicalJson(made.entry.body) !== head) return fail("altered", "head");
  const files = readFiles(told, read.data.files, digests);
  if (!files.ok) return files;
  const { relation, name } = witness;
  return ok({
    invitation,
    witness: name === undefined ? { relation } : { relation, name },
    entries: told.map(({ entry }) => entry),
    files: files.value,
    origin: key.value.origin,
    checkpoint,
  });
}

type CardValue = Readonly<Record<string, JsonValue>> & { readonly files: readonly { sha256: string; data: string }[] };

/**
 * Is the text what {@link canonicalJson} would write? Compared piece by piece: the data of the files is most of a card, and a second
 * copy of it is more than a cheap phone has. Base64 needs no escapes, so it stands in the text as it is.
 */
function isCanonical(card: CardValue, text: string): boolean {
  let at = 0;
  const follows = (piece: string): boolean => {
    const found = text.startsWith(piece, at);
    at += piece.length;
    return found;
  };
  const filesFollow = () =>
    follows("[") &&
    card.files.every(
      ({ sha256, data }, index) =>
        follows(`${index === 0 ? "" : ","}{"data":"`) && follows(data) && follows(`","sha256":"${sha256}"}`),
    ) &&
    follows("]");
  const membersFollow = Object.keys(card)
    .sort()
    .every((key, index) => {
      const named = follows(`${index === 0 ? "{" : ","}${JSON.stringify(key)}:`);
      return named && (key === "files" ? filesFollow() : follows(canonicalJson(card[key] as JsonValue)));
    });
  return membersFollow && follows("}") && at === text.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readEntries(list: z.infer<typeof cardSchema>["entries"]): Outcome<readonly StoredEntry[], "malformed-entry"> {
  const stored: StoredEntry[] = [];
  for (const { entry, salt } of list) {
    const read = readEntry(canonicalJson(entry as JsonValue));
    const bytes = fromHex(salt);
    if (!read.ok || bytes === undefined) return fail("malformed-entry", `${stored.length}`);
    const isHead = stored.length === 0 && read.value.kind === cardKinds.made;
    const known = isHead || read.value.kind === cardKinds.refusal || isStatement(read.value);
    if (!known) return fail("malformed-entry", `${stored.length}`);
    stored.push({ entry: read.value, salt: bytes });
  }
  return ok(stored);
}

const isStatement = ({ kind, body }: LogEntry) =>
  kind === cardKinds.statement && statementSchema.safeParse(body).success;

function readFiles(
  entries: readonly StoredEntry[],
  list: z.infer<typeof cardSchema>["files"],
  digests: Digests,
): Outcome<readonly CardFile[], "file-differs" | "missing-file"> {
  const data = new Map(list.map((one) => [one.sha256, one.data]));
  const files = new Map<string, CardFile>();
  for (const ref of entries.flatMap(({ entry }) => entry.files)) {
    const bytes = fromBase64(data.get(ref.sha256) ?? "?");
    if (!data.has(ref.sha256)) return fail("missing-file", ref.sha256);
    if (bytes === undefined || bytes.length !== ref.size) return fail("file-differs", ref.sha256);
    const { sha256, sm3 } = digests(bytes);
    if (sha256 !== ref.sha256 || sm3 !== ref.sm3) return fail("file-differs", ref.sha256);
    files.set(ref.sha256, { ref, bytes });
  }
  // A file that no entry carries is covered by no signature.
  return list.length === files.size ? ok([...files.values()]) : fail("file-differs", "unlisted");
}

export const statementDraft = (statement: Statement, files: readonly FileRef[]): EntryDraft => ({
  kind: cardKinds.statement,
  body: JSON.parse(JSON.stringify(statement)) as Record<string, JsonValue>,
  files,
});

/** The bytes of a card as a file. */
export const cardBytes = (text: string): Uint8Array => utf8(text);
