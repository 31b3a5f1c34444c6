import type { ImportPorts } from "@ringfence/journey/record/importer.ts";
import { browserHasher } from "./hasher-browser.ts";
import { readMail } from "./mail.ts";
import { readSheets } from "./spreadsheet.ts";
import { textDecoder } from "./text-decoder.ts";

/** What importing needs, in a page or a worker. */
export const browserImportPorts: ImportPorts = {
  decoder: textDecoder,
  sheets: readSheets,
  // A large library, loaded when a PDF is met.
  pages: async (data) => (await import("./document-text/pdf-pages.ts")).pdfPages(data),
  hasher: browserHasher,
  mail: readMail,
};
