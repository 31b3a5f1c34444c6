/** One more process at an audit: what `ringfence platform audit-worker FOLDER` runs, from source. */
import { workForParent } from "@ringfence/adapters/audit/audit-here.ts";

await workForParent(`${process.argv[2]}`);
