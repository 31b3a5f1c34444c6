import type { ImportPorts } from "@ringfence/journey/record/importer.ts";
import { nodeHasher } from "./hasher-node.ts";
import { readMail } from "./mail.ts";
import { readSheets } from "./spreadsheet.ts";
import { textDecoder } from "./text-decoder.ts";

/** What importing needs, on Node. */
export const nodeImportPorts: ImportPorts = {
  decoder: textDecoder,
  sheets: readSheets,
  // A large library, loaded when a PDF is met.
  pages: async (data) => (await import("./document-text/pdf-pages.ts")).pdfPages(data),
  hasher: nodeHasher,
  mail: readMail,
};
