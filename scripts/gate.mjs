/** `npm run gate`: installs if needed and starts the lender's gate on the carried Node. */
import { nodeFlags } from "../apps/gate/node-flags.mjs";
import { ensureInstalled, run } from "./ensure-installed.mjs";

ensureInstalled();
run("node", [...nodeFlags, "apps/gate/main.ts", ...process.argv.slice(2)]);
