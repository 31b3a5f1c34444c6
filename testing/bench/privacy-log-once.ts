/** Reads one privacy log and prints how many records it had and the most memory the process ever held. */
import { nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { readLogFile } from "@ringfence/journey/prevent/privacy-log/read-log-file.ts";

const file = await nodeFile(`${process.argv[2]}`);
if (!file.ok) throw new Error(file.code);
const start = performance.now();
const { log } = await readLogFile(file.value, nodeImportPorts, {}, () => {});
const ms = performance.now() - start;
console.log(JSON.stringify({ records: log.records, ms, peakMiB: process.resourceUsage().maxRSS / 1024 }));
