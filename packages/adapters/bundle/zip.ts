import { fail, type Outcome, ok } from "@ringfence/kernel";
import {
  BlobReader,
  configure,
  type Entry,
  ERR_INVALID_PASSWORD,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from "@zip.js/zip.js";

// Its own workers would be made from a blob, which the page's policy rightly refuses; we are in a worker already.
configure({ useWebWorkers: false });

export interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** "PK" 3 4: the header of the first file. */
const firstBytes = 0x504b0304;

/** One date for all entries: the same parts give the same bytes. The earliest a ZIP can say. */
const noDate = new Date(Date.UTC(1980, 0, 2));

export async function zipOf(files: readonly NamedBytes[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, lastModDate: noDate });
  for (const { path, bytes } of files) await writer.add(path, new Uint8ArrayReader(bytes));
  return writer.close();
}

export type ZipRefusal =
  | "not-a-zip"
  | "too-many-files"
  | "unsafe-name"
  | "repeated-name"
  | "encrypted"
  | "too-large"
  | "damaged-file";

export type ReadRefusal = "damaged-file" | "wrong-password";

export interface ZipLimits {
  readonly files: number;
  /** Bytes unpacked, of all files together. */
  readonly total: number;
  /** Bytes unpacked for one packed, in files of more than 10 MB. */
  readonly ratio: number;
}

export interface ZipFile {
  readonly path: string;
  /** Bytes, as declared; reading more than that fails. */
  readonly size: number;
  /** Bytes as they lie in the archive. */
  readonly packed: number;
  readonly encrypted: boolean;
  /** The name as it lies in the archive, where that is not said to be UTF-8. */
  readonly rawPath: Uint8Array | undefined;
  /** Hands the bytes over piece by piece. */
  read(take: (piece: Uint8Array) => void, password?: string): Promise<Outcome<undefined, ReadRefusal>>;
}

/**
 * The files of an archive. Nothing is unpacked yet; names that could leave a folder, differ only in case or come twice, entries
 * that overlap and sizes made to fill a device are refused first.
 */
export async function openZip(blob: Blob, limits: ZipLimits): Promise<Outcome<readonly ZipFile[], ZipRefusal>> {
  const entries = await entriesOf(blob, limits.files, true);
  if (!entries.ok) return entries;
  const folder = entries.value.find(({ directory }) => directory);
  if (folder !== undefined) return fail("unsafe-name", folder.filename.slice(0, 100));
  const files = entries.value.filter((entry) => !entry.directory);
  return refusalOf(files, limits) ?? ok(files.map((file) => fileOf(file)));
}

/** A file of an archive that others made. */
export interface ForeignFile extends ZipFile {
  /** The file as a part of the archive, where it lies there unpacked. */
  readonly asItLies: () => Promise<Blob | undefined>;
}

/** The files of an archive that others made, of which only a few are read: names and sizes are as they are. */
export async function openForeignZip(
  blob: Blob,
  most: number,
): Promise<Outcome<readonly ForeignFile[], "not-a-zip" | "too-many-files">> {
  const entries = await entriesOf(blob, most, false);
  if (!entries.ok) return entries;
  const files = entries.value.filter((entry) => !entry.directory);
  return ok(files.map((file) => ({ ...fileOf(file), asItLies: () => partOf(blob, file) })));
}

/** The header of the file itself says how long its name and its extra field are there (APPNOTE 4.3.7). */
async function partOf(blob: Blob, file: FileEntry): Promise<Blob | undefined> {
  const { offset, compressionMethod, compressedSize, uncompressedSize, encrypted } = file;
  if (compressionMethod !== 0 || encrypted || compressedSize !== uncompressedSize) return undefined;
  const header = new DataView(await blob.slice(offset, offset + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0) !== firstBytes) return undefined;
  const from = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return from + compressedSize > blob.size ? undefined : blob.slice(from, from + compressedSize);
}

async function entriesOf(
  blob: Blob,
  most: number,
  own: boolean,
): Promise<Outcome<readonly Entry[], "not-a-zip" | "too-many-files">> {
  // Bytes before the first file would make it another kind of file as well.
  const start = new DataView(await blob.slice(0, 4).arrayBuffer());
  if (start.byteLength < 4 || start.getUint32(0) !== firstBytes) return fail("not-a-zip", "does not begin with a file");
  // What others made is never written to a disk by its names.
  const strictness = own ? {} : ({ filenameValidation: "tolerant" } as const);
  const reader = new ZipReader(new BlobReader(blob), { checkOverlappingEntry: own, ...strictness });
  const entries: Entry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length >= most) return fail("too-many-files", `${most}`);
      entries.push(entry);
    }
  } catch (error) {
    return fail("not-a-zip", `${error}`.slice(0, 100));
  }
  return ok(entries);
}

const fileOf = (file: FileEntry): ZipFile => ({
  path: file.filename,
  size: file.uncompressedSize,
  packed: file.compressedSize,
  encrypted: file.encrypted,
  rawPath: file.filenameUTF8 ? undefined : file.rawFilename,
  read: (take, password) => readFile(file, take, password),
});

function refusalOf(files: readonly FileEntry[], limits: ZipLimits) {
  const names = new Set<string>();
  let total = 0;
  for (const { filename, encrypted, uncompressedSize, compressedSize } of files) {
    if (!isSafe(filename)) return fail("unsafe-name", filename.slice(0, 100));
    const folded = filename.normalize("NFC").toLowerCase();
    if (names.has(folded)) return fail("repeated-name", filename);
    names.add(folded);
    if (encrypted) return fail("encrypted", filename);
    total += uncompressedSize;
    const bomb = uncompressedSize > 10_000_000 && uncompressedSize > compressedSize * limits.ratio;
    if (total > limits.total || bomb) return fail("too-large", filename);
  }
  return undefined;
}

/** A plain relative name: no way out of the folder, nothing a system could take for a drive, a stream or a device. */
function isSafe(name: string): boolean {
  if (name.length === 0 || name.length > 300 || /[\\:*?"<>|]|\p{Cc}/u.test(name)) return false;
  return name.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/[. ]$/.test(part));
}

async function readFile(
  file: FileEntry,
  take: (piece: Uint8Array) => void,
  password: string | undefined,
): Promise<Outcome<undefined, ReadRefusal>> {
  let left = file.uncompressedSize;
  const sink = new WritableStream<Uint8Array>({
    write(piece) {
      left -= piece.length;
      if (left < 0) throw new RangeError("more bytes than declared");
      take(piece);
    },
  });
  try {
    await file.getData(sink, { checkSignature: true, ...(password === undefined ? {} : { password }) });
  } catch (error) {
    if (error instanceof Error && error.message === ERR_INVALID_PASSWORD) return fail("wrong-password", file.filename);
    return fail("damaged-file", `${file.filename}: ${error}`.slice(0, 200));
  }
  return left === 0 ? ok(undefined) : fail("damaged-file", file.filename);
}
