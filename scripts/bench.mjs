/** `npm run bench`: installs if needed, builds the command line, and runs the benchmarks on the carried Node. */
import { ensureInstalled, run } from "./ensure-installed.mjs";

ensureInstalled();
run("node", ["scripts/build.ts", "cli"]);
run("node", ["--expose-gc", "testing/bench/run.ts", ...process.argv.slice(2)]);
