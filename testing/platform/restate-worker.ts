/** A worker of an audit on Restate: what `ringfence platform audit-worker FOLDER --name NAME` runs, from source. */
import { serveAuditor } from "@ringfence/adapters/restate/audit-on-restate.ts";

const [folder = "", name = "", admin = "", port = ""] = process.argv.slice(2);
await serveAuditor(folder, name, { admin }, { port: Number(port) });
console.log("ready");
