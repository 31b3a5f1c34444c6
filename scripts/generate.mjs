/** `npm run generate [-- --check]`: every generated file of the repository. */
import { run } from "./ensure-installed.mjs";

const flags = process.argv.slice(2);
run("node", ["scripts/generate-registries.ts", ...flags]);
run("node", ["scripts/generate-rule-book.ts", ...flags]);
