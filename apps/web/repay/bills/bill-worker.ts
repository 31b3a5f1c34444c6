import { browserFile } from "@ringfence/adapters/file-input-browser.ts";
import { browserImportPorts } from "@ringfence/adapters/import-ports-browser.ts";
import { type ImportedBill, importBill } from "@ringfence/journey/repay/ledger/import-bill.ts";
import type { TableMapping } from "@ringfence/journey/repay/ledger/mapping.ts";

export interface ToBillWorker {
  readonly file: File;
  readonly mappings: readonly TableMapping[];
}

export type FromBillWorker =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly bill: ImportedBill };

const tell = (message: FromBillWorker): void => postMessage(message);

/** Reads one bill away from the page, so that a large one does not freeze it. */
self.addEventListener("message", async ({ data: { file, mappings } }: MessageEvent<ToBillWorker>) => {
  const progress = (bytes: number) => tell({ kind: "progress", share: bytes / (file.size + 1) });
  tell({
    kind: "done",
    bill: await importBill(browserFile(file, file.name), browserImportPorts, { mappings, progress }),
  });
});
