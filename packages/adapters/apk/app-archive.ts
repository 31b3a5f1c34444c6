import type { AppRefusal } from "@ringfence/journey/prevent/app/app-facts.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { type ForeignFile, openForeignZip, type ZipFile } from "../bundle/zip.ts";

/** One APK: the whole app, or a part of a split set. */
export interface Part {
  readonly file: Blob;
  readonly entries: readonly ZipFile[];
}

export const manifestName = "AndroidManifest.xml";

/** The largest apps have some 60,000 files, and split sets some 50 parts. */
const mostEntries = 150_000;
const mostParts = 100;
/** Bytes of all parts of a set together. */
const mostOfParts = 629_145_600;

/** The APK, or the APKs in an archive of them (APKS, XAPK, APKM). `unread` = parts of the set that could not be opened. */
export async function openApp(
  file: Blob,
): Promise<Outcome<{ readonly set: boolean; readonly parts: readonly Part[]; readonly unread: number }, AppRefusal>> {
  const opened = await openForeignZip(file, mostEntries);
  if (!opened.ok) return fail(opened.code === "not-a-zip" ? "damaged-archive" : "too-large", opened.detail);
  const entries = opened.value;
  if (entries.some(({ path }) => path === manifestName))
    return ok({ set: false, parts: [{ file, entries }], unread: 0 });
  const inside = entries.filter(({ path }) => /\.apk$/i.test(path));
  if (inside.length === 0) return fail("no-manifest");
  if (inside.length > mostParts) return fail("too-large", `${inside.length} parts`);
  const parts: Part[] = [];
  let left = mostOfParts;
  let unread = 0;
  for (const entry of apart(inside)) {
    const part = (await entry.asItLies()) ?? (await unpacked(entry, left));
    if (part === "too-large") return fail(part, entry.path);
    const within = part === undefined ? undefined : await openForeignZip(part, mostEntries);
    left -= part?.size ?? 0;
    if (part !== undefined && within?.ok === true) parts.push({ file: part, entries: within.value });
    else unread += 1;
  }
  return parts.length === 0 ? fail("damaged-archive", "no part could be opened") : ok({ set: true, parts, unread });
}

async function unpacked(entry: ForeignFile, most: number): Promise<Blob | "too-large" | undefined> {
  const bytes = await entryBytes(entry, most);
  if (bytes.ok) return new Blob([bytes.value as Uint8Array<ArrayBuffer>]);
  return bytes.code === "too-large" ? bytes.code : undefined;
}

/** A set for all phones also holds whole apps for old ones (`standalones/`): the same app once more. */
function apart(inside: readonly ForeignFile[]): readonly ForeignFile[] {
  const splits = inside.filter(({ path }) => !/(^|\/)standalones\//.test(path));
  return splits.length > 0 ? splits : inside.slice(0, 1);
}

export type EntryRefusal = "too-large" | "hidden-content" | "damaged-archive";

/** The bytes of one file of an archive; nothing is unpacked that says, or turns out, to be larger than `most`. */
export async function entryBytes(entry: ZipFile, most: number): Promise<Outcome<Uint8Array, EntryRefusal>> {
  if (entry.encrypted) return fail("hidden-content", entry.path);
  // Deflate packs at most 1032 bytes into one (zlib's technical notes): whoever declares more lies.
  if (entry.size > most || entry.size > entry.packed * 1100 + 1000) return fail("too-large", entry.path);
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  const done = await entry.read((piece) => {
    bytes.set(piece, at);
    at += piece.length;
  });
  return done.ok ? ok(bytes) : fail("damaged-archive", done.detail);
}
