/** `npm run generate [-- --check]`: every generated file of the repository. */
import { run } from "./ensure-installed.mjs";

const flags = process.argv.slice(2);
for (const script of [
  "generate-traditional",
  "generate-pinyin",
  "generate-registries",
  "generate-network-reading",
  "generate-weights",
  "generate-character-network",
  "generate-rule-book",
])
  run("node", [`scripts/${script}.ts`, ...flags]);
