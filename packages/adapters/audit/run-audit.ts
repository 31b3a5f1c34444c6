import { createHash, randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { ruleBook } from "@ringfence/law/rule-book.gen.ts";
import type { AuditReport } from "@ringfence/platform/audit/report/audit-report.ts";
import type { ColumnMap } from "@ringfence/platform/records/column-map.ts";
import type { ComplaintTally } from "@ringfence/platform/scorecard/tally.ts";
import { type Database, openDatabase } from "../duckdb.ts";
import { divideFiles } from "./divide.ts";
import { gather } from "./gather.ts";
import { type TableFile, tableFile } from "./table-file.ts";
import { freshFolder, type Plan, pathsIn, readPlan, writePlan } from "./work-folder.ts";

export interface AuditTask {
  readonly files: readonly string[];
  readonly map: ColumnMap;
  /** Where results go; what is done so far lies in a folder of it until all is. */
  readonly out: string;
  /** Threads that read and write. */
  readonly threads: number;
  readonly resume: boolean;
  /** How the agencies answered complaints, where the lender's register was given. */
  readonly complaints?: readonly ComplaintTally[];
  /**
   * Has every shard audited that is left: here, or by workers elsewhere. Called while records are still being divided into `shards`, so
   * that workers get ready.
   */
  readonly auditShards: (
    folder: string,
    planned: Promise<Plan>,
    progress: (done: number, of: number) => void,
    shards: number,
  ) => Promise<void>;
  /** Rows that a worker holds in memory at a time; left out = as many as fit comfortably. */
  readonly rowsAShard?: number;
  readonly progress?: (phase: "dividing" | "auditing" | "writing", done: number, of: number) => void;
}

/** Rows of a shard: a worker holds one in memory. Those with words take longer, and nobody shall wait long for the last one. */
const fewRows = { plain: 160_000, withWords: 20_000 } as const;
const mostShardBits = 10;
const memoryMiB = { dividing: 512, writing: 400 } as const;
const rowsBetweenTold = 1_000_000;

const workFolderOf = (out: string) => join(out, ".work");

/** Audits files of any size in bounded memory: divides the records by debtor, audits shard by shard, puts the results together. */
export async function runAudit(task: AuditTask): Promise<AuditReport> {
  const folder = workFolderOf(task.out);
  await mkdir(task.out, { recursive: true });
  const { shards, divide } = await prepare(task, folder);
  const planned = divide();
  const progress = (done: number, of: number) => task.progress?.("auditing", done, of);
  const [plan] = await Promise.all([planned, task.auditShards(folder, planned, progress, shards)]);
  task.progress?.("writing", 0, 1);
  const database = await openDatabase({
    threads: task.threads,
    memoryMiB: memoryMiB.writing,
    spillInto: pathsIn(folder).spill,
  });
  try {
    // Every shard is done: to go on from here nobody needs the records again.
    const [report] = await Promise.all([
      gather(database, folder, task.out, plan, task.complaints ?? []),
      rm(pathsIn(folder).stage, { recursive: true, force: true }),
    ]);
    await rm(folder, { recursive: true, force: true });
    return report;
  } finally {
    database.close();
  }
}

/** Looks at the files: what is done already, and how many shards there are. */
async function prepare(
  task: AuditTask,
  folder: string,
): Promise<{ readonly shards: number; readonly divide: () => Promise<Plan> }> {
  const before = await readPlan(folder);
  if (!task.resume || before === undefined) await freshFolder(folder);
  const database = await openDatabase({
    threads: task.threads,
    memoryMiB: memoryMiB.dividing,
    spillInto: pathsIn(folder).spill,
  });
  try {
    const files: TableFile[] = [];
    for (const path of task.files) files.push(await tableFile(database, path, pathsIn(folder).spill));
    const key = keyOf(files, task.map);
    if (before?.key === key && task.resume) {
      database.close();
      return { shards: 1 << before.shardBits, divide: async () => before };
    }
    if (before !== undefined) await freshFolder(folder);
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const few = task.rowsAShard ?? (task.map.columns.words === undefined ? fewRows.plain : fewRows.withWords);
    const shardBits = Math.min(mostShardBits, Math.max(0, Math.ceil(Math.log2(rows / few))));
    const dividing = () => divide(task, folder, database, { files, rows, key, shardBits });
    return { shards: 1 << shardBits, divide: () => dividing().finally(() => database.close()) };
  } catch (error) {
    database.close();
    throw error;
  }
}

interface Inputs {
  readonly files: readonly TableFile[];
  readonly rows: number;
  readonly key: string;
  readonly shardBits: number;
}

async function divide(
  task: AuditTask,
  folder: string,
  database: Database,
  { files, rows, key, shardBits }: Inputs,
): Promise<Plan> {
  let told = 0;
  const divided = await divideFiles(database, folder, files, task.map, shardBits, (read) => {
    if (read < told) return;
    task.progress?.("dividing", read, Math.max(read, rows));
    told = read + rowsBetweenTold;
  });
  const plan: Plan = {
    key,
    run: randomUUID(),
    shardBits,
    memberOf: task.map.memberOf,
    sayRecorded: task.map.columns.recording !== undefined,
    files: files.map(({ name, rows: count }) => ({ name, rows: count })),
    ...divided,
  };
  await writePlan(folder, plan);
  return plan;
}

function keyOf(files: readonly TableFile[], map: ColumnMap): string {
  const said = files.map(({ name, bytes, changed }) => [name, bytes, changed]);
  return createHash("sha256")
    .update(JSON.stringify([said, map, ruleBook.hash]))
    .digest("hex");
}
