import type { FileInput, Hasher, TextPort } from "../../reading/ports.ts";
import { textChunks } from "../../reading/text-chunks.ts";
import { lineSplitter } from "../../reading/text-lines.ts";
import type { LogContext } from "./log-format.ts";
import type { PrivacyLog } from "./privacy-log.ts";
import { privacyLogReader } from "./read-privacy-log.ts";

export interface ReadLog {
  readonly log: PrivacyLog;
  readonly sha256: string;
}

/** A privacy log out of a file, hashed while it is read. Rejects when the file cannot be read to its end. */
export async function readLogFile(
  file: FileInput,
  ports: TextPort & { hasher(): Promise<Hasher> },
  context: LogContext,
  progress: (bytes: number) => void,
): Promise<ReadLog> {
  const hasher = await ports.hasher();
  async function* chunks() {
    for await (const chunk of file.chunks()) {
      hasher.update(chunk);
      yield chunk;
    }
  }
  const reader = privacyLogReader(context);
  const lines = lineSplitter();
  for await (const { text, bytes } of textChunks({ ...file, chunks }, ports)) {
    reader.push(lines.push(text));
    progress(bytes);
  }
  reader.push(lines.end());
  return { log: reader.end(), sha256: hasher.digestHex() };
}
