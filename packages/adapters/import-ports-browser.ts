import type { ImportPorts } from "@ringfence/journey/record/importer.ts";
import { browserHasher } from "./hasher-browser.ts";
import { readMail } from "./mail.ts";
import { readSheets } from "./spreadsheet.ts";
import { textDecoder } from "./text-decoder.ts";

/** What importing needs, in a page or a worker. */
export const browserImportPorts: ImportPorts = {
  decoder: textDecoder,
  sheets: readSheets,
  hasher: browserHasher,
  mail: readMail,
};
