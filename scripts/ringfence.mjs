/** `npm run ringfence -- judge sms.xml`: the command line tool, built when needed. */
import { ensureInstalled, run } from "./ensure-installed.mjs";

ensureInstalled();
run("node", ["scripts/build.ts", "--quiet"]);
run("node", ["apps/cli/dist/ringfence.mjs", ...process.argv.slice(2)], { cwd: process.env.INIT_CWD });
