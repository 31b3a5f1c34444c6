import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { nodeFlags } from "../../apps/gate/node-flags.mjs";
import type { Bench, BenchRow } from "./row.ts";

/** Row 11: each engine in a process of its own that Node runs as it runs the gate. What one leaves in memory is no load on the other. */
const bench: Bench = async () => {
  const rows: BenchRow[] = [];
  for (const engine of ["sqlite", "restate"]) {
    const args = [...nodeFlags(engine), join(import.meta.dirname, "gate-once.ts"), engine];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    rows.push(...(JSON.parse(stdout) as BenchRow[]));
  }
  return rows;
};
export default bench;
