/** A worker that takes a shard and is killed in the middle: its claim stays, and is old by the time the others look. */
import { utimes } from "node:fs/promises";
import { claim, pathsIn } from "@ringfence/adapters/audit/work-folder.ts";

const folder = `${process.argv[2]}`;
const shard = [5, 4, 3, 2, 1].map((one) => ({ one, taken: claim(folder, one) }));
for (const { one, taken } of shard) {
  if ((await taken) === undefined) continue;
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(pathsIn(folder).claim(one), longAgo, longAgo);
}
process.kill(process.pid, "SIGKILL");
