import { fromBase64, isCanonicalJson, type JsonValue, type Outcome, type Sha256, sha256 } from "@ringfence/kernel";
import type { z } from "zod";
import { readCheckpoint, readVerifierKey, verifyCheckpoint } from "../checkpoint.ts";
import { type Disclosure, leafOfDisclosure, provenFiles, readDisclosure } from "../disclosure.ts";
import { inclusionVerifier, verifyConsistency } from "../proof.ts";
import type { LogHead } from "../vault.ts";
import { bundleMade, bundleMadeSchema, type Manifest, manifestSchema, parts, proofsSchema } from "./format.ts";

type BundleProblem =
  | "malformed-manifest"
  | "missing-file"
  | "unlisted-file"
  | "size-differs"
  | "digest-differs"
  | "malformed-key"
  | "bad-checkpoint"
  | "malformed-entries"
  | "entry-repeated"
  | "malformed-proofs"
  | "not-in-log"
  | "not-consistent"
  | "file-of-entry-differs"
  | "drawn-up-differs";

export interface Problem {
  readonly code: BundleProblem;
  /** Name of the file, or number of the entry. */
  readonly at: string;
}

/** A file of the bundle as it was read: its digests always, its text where checking needs it. */
export interface ReadPart {
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
  readonly text?: string;
}

export interface BundleCheck {
  readonly problems: readonly Problem[];
  readonly entries: readonly Disclosure[];
  readonly files: number;
  readonly head: (LogHead & { readonly origin: string }) | undefined;
}

/** Checks everything a bundle claims, out of its parts alone. Names and order of the parts are not trusted. */
export function checkBundle(read: ReadonlyMap<string, ReadPart>, hash: Sha256 = sha256): BundleCheck {
  const problems: Problem[] = [];
  const tell = (code: BundleProblem, at: string) => problems.push({ code, at });
  checkManifest(read, tell);
  const entries = readEntries(read.get(parts.entries)?.text, tell);
  const head = checkCheckpoint(read, tell);
  if (head !== undefined) checkProofs(read, entries, head, tell, hash);
  checkFiles(read, entries, tell);
  const files = [...read.keys()].filter((path) => path.startsWith(parts.files)).length;
  return { problems, entries, files, head };
}

type Tell = (code: BundleProblem, at: string) => void;

/** JSON that is written as we write it, and fits the schema. */
function readJson<T>(text: string | undefined, schema: z.ZodType<T>): T | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const parsed = schema.safeParse(value);
    return parsed.success && isCanonicalJson(value as JsonValue, text) ? parsed.data : undefined;
  } catch {
    // Not JSON, or JSON that has no canonical form: the caller says which part it is.
    return undefined;
  }
}

function checkManifest(read: ReadonlyMap<string, ReadPart>, tell: Tell): void {
  const manifest: Manifest | undefined = readJson(read.get(parts.manifest)?.text, manifestSchema);
  if (manifest === undefined) {
    tell("malformed-manifest", parts.manifest);
    return;
  }
  const listed = new Map(manifest.files.map((one) => [one.path, one]));
  if (listed.size !== manifest.files.length) tell("malformed-manifest", parts.manifest);
  for (const [path, { size, sha256, sm3 }] of listed) {
    const part = read.get(path);
    if (part === undefined) tell("missing-file", path);
    else if (part.size !== size) tell("size-differs", path);
    else if (part.sha256 !== sha256 || part.sm3 !== sm3) tell("digest-differs", path);
  }
  for (const path of read.keys())
    if (!listed.has(path) && path !== parts.manifest && path !== parts.sums) tell("unlisted-file", path);
  // The list for `sha256sum -c` says the same as the manifest, or somebody checking by it would check something else.
  const sums = manifest.files.map((one) => `${one.sha256}  ${one.path}\n`).join("");
  if (read.get(parts.sums)?.text !== sums) tell("digest-differs", parts.sums);
}

/** Lines that cannot be read before the rest is not looked at. */
const mostMalformed = 100;

function readEntries(text: string | undefined, tell: Tell): Disclosure[] {
  const entries: Disclosure[] = [];
  const seen = new Set<number>();
  let malformed = 0;
  if (text === undefined) {
    tell("malformed-entries", parts.entries);
    return entries;
  }
  for (const [at, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const entry = readLine(line);
    if (entry === undefined) {
      tell("malformed-entries", `${parts.entries}:${at + 1}`);
      malformed += 1;
      // One is enough to refuse it; more are told for the person, a million would only cost time.
      if (malformed >= mostMalformed) break;
    } else if (seen.has(entry.seq)) tell("entry-repeated", `${entry.seq}`);
    else entries.push(entry);
    if (entry !== undefined) seen.add(entry.seq);
  }
  return entries;
}

function readLine(line: string): Disclosure | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const read = readDisclosure(value);
    return read.ok && isCanonicalJson(value as JsonValue, line) ? read.value : undefined;
  } catch {
    // See readJson.
    return undefined;
  }
}

function checkCheckpoint(read: ReadonlyMap<string, ReadPart>, tell: Tell): BundleCheck["head"] {
  const key = readVerifierKey(read.get(parts.key)?.text ?? "missing");
  if (!key.ok) {
    tell("malformed-key", parts.key);
    return undefined;
  }
  const head = verifyCheckpoint(read.get(parts.checkpoint)?.text ?? "missing", key.value.publicKey);
  if (head.ok) return head.value;
  tell("bad-checkpoint", parts.checkpoint);
  return undefined;
}

function checkProofs(
  read: ReadonlyMap<string, ReadPart>,
  entries: readonly Disclosure[],
  { size, root, origin }: LogHead & { readonly origin: string },
  tell: Tell,
  hash: Sha256,
): void {
  const proofs = readJson(read.get(parts.proofs)?.text, proofsSchema);
  if (proofs === undefined || proofs.size !== size) {
    tell("malformed-proofs", parts.proofs);
    return;
  }
  const isIncluded = inclusionVerifier(size, root, hash);
  const hashes = hashReader();
  for (const entry of entries) {
    const proof = hashes(proofs.inclusion[`${entry.seq}`]);
    const leaf = leafOfDisclosure(entry, hash);
    if (proof === undefined || !isIncluded({ leaf, index: entry.seq, proof })) tell("not-in-log", `${entry.seq}`);
  }
  for (const [path, part] of read) {
    if (!path.startsWith(parts.timestamps) || !path.endsWith(".checkpoint")) continue;
    const old: Outcome<LogHead & { readonly origin: string }> = readCheckpoint(part.text ?? "missing");
    const proof = old.ok ? hashes(proofs.consistency[`${old.value.size}`]) : undefined;
    const holds =
      old.ok &&
      proof !== undefined &&
      old.value.origin === origin &&
      verifyConsistency({ oldSize: old.value.size, oldRoot: old.value.root, size, root, proof });
    if (!holds) tell("not-consistent", path);
  }
}

/** Reads lists of hashes. Proofs of one tree name the same nodes again and again: each is read once, and is then the same bytes. */
function hashReader(): (texts: readonly string[] | undefined) => Uint8Array[] | undefined {
  const known = new Map<string, Uint8Array | undefined>();
  const read = (text: string) => {
    if (!known.has(text)) known.set(text, fromBase64(text));
    return known.get(text);
  };
  return (texts) => {
    const bytes = texts?.map(read);
    return bytes?.every((one) => one !== undefined) === true ? (bytes as Uint8Array[]) : undefined;
  };
}

/** Evidence files are those the entries name; what was drawn up for the bundle is what its own entry says. */
function checkFiles(read: ReadonlyMap<string, ReadPart>, entries: readonly Disclosure[], tell: Tell): void {
  const named = new Set(entries.flatMap(provenFiles));
  for (const [path, part] of read)
    if (path.startsWith(parts.files) && !named.has(part.sha256)) tell("file-of-entry-differs", path);
  const made = entries.filter((one) => one.kind === bundleMade).toSorted((a, b) => b.seq - a.seq)[0];
  const body = bundleMadeSchema.safeParse({ drawnUp: made?.shown["/body/drawnUp"]?.value });
  if (!body.success) {
    tell("drawn-up-differs", bundleMade);
    return;
  }
  const drawn = [...read.keys()].filter((path) => path === parts.timeline || path.startsWith(`${parts.catalogue}.`));
  for (const path of new Set([...Object.keys(body.data.drawnUp), ...drawn]))
    if (read.get(path)?.sha256 !== body.data.drawnUp[path]) tell("drawn-up-differs", path);
}
