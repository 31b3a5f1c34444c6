import { browserFile } from "@ringfence/adapters/file-input-browser.ts";
import { browserHasher } from "@ringfence/adapters/hasher-browser.ts";
import { textDecoder } from "@ringfence/adapters/text-decoder.ts";
import type { LogContext } from "@ringfence/journey/prevent/privacy-log/log-format.ts";
import { type ReadLog, readLogFile } from "@ringfence/journey/prevent/privacy-log/read-log-file.ts";

export interface ToLogWorker {
  readonly file: File;
  readonly context: LogContext;
}

export type FromLogWorker =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly read: ReadLog }
  | { readonly kind: "failed" };

const ports = { decoder: textDecoder, hasher: browserHasher };
const tell = (message: FromLogWorker): void => postMessage(message);

/** Reads a log of a million lines away from the page, so that it does not freeze and can be given up. */
self.addEventListener("message", ({ data: { file, context } }: MessageEvent<ToLogWorker>) => {
  let told = 0;
  readLogFile(browserFile(file, file.name), ports, context, (bytes) => {
    const share = Math.floor((bytes / (file.size + 1)) * 100) / 100;
    if (share === told) return;
    told = share;
    tell({ kind: "progress", share });
  }).then(
    (read) => tell({ kind: "done", read }),
    () => tell({ kind: "failed" }),
  );
});
