import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { nodeFlags } from "../../apps/gate/node-flags.mjs";
import type { Bench, BenchRow } from "./row.ts";

/** Row 11, in a process of its own that Node runs as it runs the gate. */
const bench: Bench = async () => {
  const args = [...nodeFlags, join(import.meta.dirname, "gate-once.ts")];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as BenchRow[];
};
export default bench;
