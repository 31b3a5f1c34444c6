/** `npm run bench`: installs if needed and runs the benchmarks on the carried Node. */
import { ensureInstalled, run } from "./ensure-installed.mjs";

ensureInstalled();
run("node", ["--expose-gc", "testing/bench/run.ts", ...process.argv.slice(2)]);
