import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { ImportFile } from "@ringfence/journey/record/import-files.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";

const chunkSize = 262_144;
/** From here on reading takes long enough for the engine to double its young generation again and again. */
const largeFile = 134_217_728;

export type FileRefusal = "no-such-file" | "not-a-file" | "no-permission" | "unreadable-file";

/** A file on disk as input for an import, streamed in pieces of 256 KiB; nothing is read yet. */
export async function nodeFile(
  path: string,
  given: Partial<Omit<ImportFile, "chunks" | "size">> = {},
): Promise<Outcome<ImportFile, FileRefusal>> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return fail("not-a-file", path);
    return ok({
      fileName: basename(path),
      ...given,
      size: about.size,
      chunks: () => (about.size > largeFile ? withSteadyHeap(pieces(path)) : pieces(path)),
    });
  } catch (error) {
    return fail(refusalOf(error), path);
  }
}

/**
 * Two buffers in turn, one being read while the other is worked on: a stream makes a new one for every piece, which for a
 * large file is most of the memory it takes.
 */
async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path);
  try {
    let current = new Uint8Array(chunkSize);
    let other = new Uint8Array(chunkSize);
    let reading = handle.read(current);
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      const piece = current.subarray(0, bytesRead);
      [current, other] = [other, current];
      reading = handle.read(current);
      // Awaited in the next turn; should nobody take another turn, its failure is nobody's concern.
      reading.catch(() => undefined);
      yield piece;
    }
  } finally {
    await handle.close();
  }
}

/**
 * V8 doubles the space for new objects each time enough of them have outlived a collection, up to 128 MiB, however few are
 * alive at once. While a large file is read it may not, so that memory does not depend on the size of the file (row 7 of
 * the benchmarks). The flag is looked at whenever the space could grow, so that it can be set while running.
 */
async function* withSteadyHeap(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  setFlagsFromString("--semi-space-growth-factor=1");
  try {
    yield* chunks;
  } finally {
    setFlagsFromString("--semi-space-growth-factor=2");
  }
}

/** Bytes already in memory, such as standard input read to its end. */
export function bytesFile(fileName: string, bytes: Uint8Array, given: Partial<ImportFile> = {}): ImportFile {
  return {
    ...given,
    fileName,
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}

function refusalOf(error: unknown): FileRefusal {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "no-such-file";
  return code === "EACCES" || code === "EPERM" ? "no-permission" : "unreadable-file";
}
