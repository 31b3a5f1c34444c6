/** `npm run ringfence -- judge sms.xml`: the command line tool, built when needed; the page too when it is to be served. */
import { join } from "node:path";
import { ensureInstalled, root, run } from "./ensure-installed.mjs";

const args = process.argv.slice(2);
ensureInstalled();
run("node", ["scripts/build.ts", ...(args[0] === "serve" ? [] : ["cli"])]);
run("node", [join(root, "apps/cli/dist/ringfence.mjs"), ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
