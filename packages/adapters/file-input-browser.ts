import type { ImportFile } from "@ringfence/journey/record/import-files.ts";

/** Pieces of 1 MiB: browsers hand out a Blob's stream in pieces of their own choice, some as small as 64 KiB. */
const chunkSize = 1_048_576;

/** A file the person picked or dropped, or a Blob, as input for an import; nothing is read yet. */
export function browserFile(
  blob: Blob,
  fileName: string,
  given: Partial<Omit<ImportFile, "chunks" | "size" | "fileName">> = {},
): ImportFile {
  return { ...given, fileName, size: blob.size, chunks: () => pieces(blob) };
}

/** Slices rather than `Blob.stream()`: web views in use lack its async iterator, and a slice is never larger than asked. */
async function* pieces(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += chunkSize) {
    yield new Uint8Array(await blob.slice(at, at + chunkSize).arrayBuffer());
  }
}
