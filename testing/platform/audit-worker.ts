/** One more worker at an audit: what `ringfence platform audit-worker FOLDER` runs, from source. */
import { workOnShards } from "@ringfence/adapters/audit/run-audit.ts";

await workOnShards(`${process.argv[2]}`);
