/** Imports one file, letting go of the records, and prints how many there were and the most memory the process ever held. */
import { nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { importFiles } from "@ringfence/journey/record/import-files.ts";

const file = await nodeFile(`${process.argv[2]}`);
if (!file.ok) throw new Error(file.code);
const start = performance.now();
let records = 0;
for await (const event of importFiles([file.value], nodeImportPorts)) {
  if (event.kind === "records") records += event.communications.length;
}
const ms = performance.now() - start;
console.log(JSON.stringify({ records, ms, peakMiB: process.resourceUsage().maxRSS / 1024 }));
