import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { ruleBook } from "@ringfence/law/rule-book.gen.ts";
import type { AuditReport } from "@ringfence/platform/audit/report/audit-report.ts";
import type { ColumnMap } from "@ringfence/platform/records/column-map.ts";
import type { ComplaintTally } from "@ringfence/platform/scorecard/tally.ts";
import { openDatabase } from "../duckdb.ts";
import { divideFiles } from "./divide.ts";
import { gather } from "./gather.ts";
import { auditShard } from "./shard.ts";
import { type TableFile, tableFile } from "./table-file.ts";
import { claim, freshFolder, isDone, type Plan, pathsIn, readPlan, writePlan } from "./work-folder.ts";

export interface AuditTask {
  readonly files: readonly string[];
  readonly map: ColumnMap;
  /** Where results go; what is done so far lies in a folder of it until all is. */
  readonly out: string;
  /** Processes that audit at the same time. */
  readonly workers: number;
  readonly resume: boolean;
  /** How the agencies answered complaints, where the lender's register was given. */
  readonly complaints?: readonly ComplaintTally[];
  /** How another worker is started; it gets the folder as last argument. */
  readonly worker: readonly [string, ...string[]];
  /** Rows that a worker holds in memory at a time; left out = as many as fit comfortably. */
  readonly rowsAShard?: number;
  readonly progress?: (phase: "dividing" | "auditing" | "writing", done: number, of: number) => void;
}

/** Rows of a shard: a worker holds one in memory. */
const fewRows = 160_000;
const mostShardBits = 10;
const memoryMiB = { dividing: 512, writing: 400 } as const;
const rowsBetweenTold = 1_000_000;

const workFolderOf = (out: string) => join(out, ".work");

/** Audits files of any size in bounded memory: divides the records by debtor, audits shard by shard, puts the results together. */
export async function runAudit(task: AuditTask): Promise<AuditReport> {
  const folder = workFolderOf(task.out);
  await mkdir(task.out, { recursive: true });
  const plan = await divide(task, folder);
  await auditAll(task, folder, plan);
  task.progress?.("writing", 0, 1);
  const database = await openDatabase({
    threads: task.workers,
    memoryMiB: memoryMiB.writing,
    spillInto: pathsIn(folder).spill,
  });
  try {
    const report = await gather(database, folder, task.out, plan, task.complaints ?? []);
    await rm(folder, { recursive: true, force: true });
    return report;
  } finally {
    database.close();
  }
}

async function divide(task: AuditTask, folder: string): Promise<Plan> {
  const before = await readPlan(folder);
  if (!task.resume || before === undefined) await freshFolder(folder);
  const database = await openDatabase({
    threads: task.workers,
    memoryMiB: memoryMiB.dividing,
    spillInto: pathsIn(folder).spill,
  });
  try {
    const files: TableFile[] = [];
    for (const path of task.files) files.push(await tableFile(database, path, pathsIn(folder).spill));
    const key = keyOf(files, task.map);
    if (before?.key === key && task.resume) return before;
    if (before !== undefined) await freshFolder(folder);
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const shardBits = Math.min(mostShardBits, Math.max(0, Math.ceil(Math.log2(rows / (task.rowsAShard ?? fewRows)))));
    let told = 0;
    const divided = await divideFiles(database, folder, files, task.map, shardBits, (read) => {
      if (read < told) return;
      task.progress?.("dividing", read, Math.max(read, rows));
      told = read + rowsBetweenTold;
    });
    const plan: Plan = {
      key,
      shardBits,
      memberOf: task.map.memberOf,
      files: files.map(({ name, rows: count }) => ({ name, rows: count })),
      ...divided,
    };
    await writePlan(folder, plan);
    return plan;
  } finally {
    database.close();
  }
}

function keyOf(files: readonly TableFile[], map: ColumnMap): string {
  const said = files.map(({ name, bytes, changed }) => [name, bytes, changed]);
  return createHash("sha256")
    .update(JSON.stringify([said, map, ruleBook.hash]))
    .digest("hex");
}

async function auditAll(task: AuditTask, folder: string, plan: Plan): Promise<void> {
  const [command, ...args] = task.worker;
  const others = Array.from({ length: Math.min(task.workers, 1 << plan.shardBits) - 1 }, () =>
    // One that cannot start is not missed: whoever runs takes its shards.
    spawn(command, [...args, folder], { stdio: ["ignore", "ignore", "inherit"] }).on("error", () => undefined),
  );
  try {
    await workOnShards(folder, task.progress);
  } finally {
    for (const one of others) one.kill();
  }
}

const waitMs = 200;

/** Takes shards until none is left. Any number of processes may do so at once. */
export async function workOnShards(folder: string, progress?: AuditTask["progress"]): Promise<void> {
  const plan = await readPlan(folder);
  if (plan === undefined) throw new Error(`no audit in ${folder}`);
  const shards = Array.from({ length: 1 << plan.shardBits }, (_, shard) => shard);
  for (;;) {
    const left = shards.filter((shard) => !isDone(folder, shard));
    progress?.("auditing", shards.length - left.length, shards.length);
    if (left.length === 0) return;
    let worked = false;
    for (const shard of left) worked = (await workOn(folder, shard, plan)) || worked;
    if (!worked) await new Promise((resume) => setTimeout(resume, waitMs));
  }
}

async function workOn(folder: string, shard: number, plan: Plan): Promise<boolean> {
  if (isDone(folder, shard)) return false;
  const giveBack = await claim(folder, shard);
  if (giveBack === undefined) return false;
  try {
    if (!isDone(folder, shard)) await auditShard(folder, shard, plan);
  } finally {
    await giveBack();
  }
  return true;
}
