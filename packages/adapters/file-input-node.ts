import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ImportFile } from "@ringfence/journey/record/import-files.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";

const chunkSize = 262_144;

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
      chunks: () => createReadStream(path, { highWaterMark: chunkSize }),
    });
  } catch (error) {
    return fail(refusalOf(error), path);
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
