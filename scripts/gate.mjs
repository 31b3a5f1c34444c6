/** `npm run gate`: installs if needed and starts the lender's gate on the carried Node. */
import { nodeFlags } from "../apps/gate/node-flags.mjs";
import { ensureInstalled, run } from "./ensure-installed.mjs";

const args = process.argv.slice(2);
ensureInstalled();
run("node", [
  ...nodeFlags(/--engine[= ]sqlite/.test(args.join(" ")) ? "sqlite" : "restate"),
  "apps/gate/main.ts",
  ...args,
]);
