/** `npm start`: installs if needed, builds the page and serves it on this machine only. */
import { ensureInstalled, run } from "./ensure-installed.mjs";

ensureInstalled();
run("node", ["scripts/build.ts", "web"]);
run("node", ["scripts/serve.ts", ...process.argv.slice(2)]);
