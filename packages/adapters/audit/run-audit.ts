import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { ruleBook } from "@ringfence/law/rule-book.gen.ts";
import { type AuditReport, auditReport, samplingOf } from "@ringfence/platform/audit/report/audit-report.ts";
import type { AuditTotals } from "@ringfence/platform/audit/report/figures.ts";
import type { ColumnMap } from "@ringfence/platform/records/column-map.ts";
import { rowId } from "@ringfence/platform/records/contact-record.ts";
import type { ComplaintTally } from "@ringfence/platform/scorecard/tally.ts";
import { type Database, filesLike, oneFile, openDatabase, quoted } from "../duckdb.ts";
import { figuresOf } from "./figures.ts";
import { fileSql, rowSql } from "./row-sql.ts";
import { auditShard } from "./shard.ts";
import { sidesSql, stageSql } from "./stage-sql.ts";
import { type TableFile, tableFile } from "./table-file.ts";
import { claim, freshFolder, inPlace, isDone, type Plan, pathsIn, readPlan, writePlan } from "./work-folder.ts";

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
const fewRows = 750_000;
const mostShardBits = 10;
const memoryMiB = { dividing: 640, shard: 224, writing: 400 } as const;

const workFolderOf = (out: string) => join(out, ".work");

/** Audits files of any size in bounded memory: divides the records by debtor, audits shard by shard, puts the results together. */
export async function runAudit(task: AuditTask): Promise<AuditReport> {
  const folder = workFolderOf(task.out);
  await mkdir(task.out, { recursive: true });
  const plan = await divide(task, folder);
  await auditAll(task, folder, plan);
  return gather(task, folder, plan);
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
    await database.run("SET preserve_insertion_order = false");
    for (const [at, file] of files.entries()) {
      task.progress?.("dividing", at, files.length);
      await database.run(
        `COPY (${stageSql(file, at, task.map, shardBits)}) TO ${quoted(pathsIn(folder).stage)} (FORMAT parquet, COMPRESSION uncompressed, DICTIONARY_SIZE_LIMIT 1, PARTITION_BY (shard), APPEND, FILENAME_PATTERN ${quoted(`${at}-{uuid}`)})`,
      );
      if (file.format === "csv") await keepRejects(database, folder, at);
    }
    const sides = files.map((file) => sidesSql(file, task.map)).join(" UNION ");
    await database.run(`COPY (${sides} ORDER BY ALL) TO ${quoted(pathsIn(folder).sides)} (FORMAT parquet)`);
    const plan: Plan = {
      key,
      shardBits,
      memberOf: task.map.memberOf,
      files: files.map(({ name, rows: count }) => ({ name, rows: count })),
    };
    await writePlan(folder, plan);
    return plan;
  } finally {
    database.close();
  }
}

/** Lines that are no row of the table (a cell too many, a quotation mark that is never closed) are set aside by their line. */
async function keepRejects(database: Database, folder: string, position: number): Promise<void> {
  const into = pathsIn(folder).shard(-1);
  await mkdir(into, { recursive: true });
  await database.run(`COPY (SELECT DISTINCT line::DOUBLE + ${rowId(position, 0)} AS row, 'unreadable-line' AS problem, NULL::VARCHAR AS value FROM reject_errors)
    TO ${quoted(join(into, `${position}-lines.parquet`))} (FORMAT parquet);
    DROP TABLE reject_errors; DROP TABLE reject_scans`);
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
  const database = await openDatabase({
    threads: 1,
    memoryMiB: memoryMiB.shard,
    spillInto: join(pathsIn(folder).spill, `${process.pid}`),
  });
  try {
    for (;;) {
      const left = shards.filter((shard) => !isDone(folder, shard));
      progress?.("auditing", shards.length - left.length, shards.length);
      if (left.length === 0) return;
      let worked = false;
      for (const shard of left) worked = (await workOn(database, folder, shard, plan)) || worked;
      if (!worked) await new Promise((resume) => setTimeout(resume, waitMs));
    }
  } finally {
    database.close();
  }
}

async function workOn(database: Database, folder: string, shard: number, plan: Plan): Promise<boolean> {
  if (isDone(folder, shard)) return false;
  const giveBack = await claim(folder, shard);
  if (giveBack === undefined) return false;
  try {
    if (!isDone(folder, shard)) await auditShard(database, folder, shard, plan.memberOf);
  } finally {
    await giveBack();
  }
  return true;
}

/** One thread writes the results: the same bytes however many workers there were. */
async function gather(task: AuditTask, folder: string, plan: Plan): Promise<AuditReport> {
  const { out, progress } = task;
  const paths = pathsIn(folder);
  const database = await openDatabase({ threads: 1, memoryMiB: memoryMiB.writing, spillInto: paths.spill });
  try {
    progress?.("writing", 0, 1);
    const sides = `read_parquet(${oneFile(paths.sides)})`;
    const findings = `SELECT f.* EXCLUDE (side), agency, collector FROM read_parquet(${filesLike(paths.done, "*.findings.parquet")}) f JOIN ${sides} USING (side) ORDER BY day, rule, file, row, rows, verdict`;
    await inPlace(join(out, "findings.parquet"), (path) =>
      database.run(`COPY (${findings}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`),
    );
    const all = `read_parquet(${oneFile(join(out, "findings.parquet"))})`;
    await inPlace(join(out, "findings.csv"), (path) =>
      database.run(`COPY (SELECT * FROM ${all}) TO ${quoted(path)} (FORMAT csv, HEADER)`),
    );
    const setAside = await writeProblems(database, folder, out, plan);
    const [found] = await database.rows(`SELECT count(*) AS n FROM ${all}`);
    const staged = await database.rows(
      `SELECT count(*) AS n FROM read_parquet(${filesLike(paths.stage, "*/*.parquet")}, hive_partitioning = true) WHERE shard >= 0`,
    );
    const audited = Number(staged[0]?.n);
    const rows = audited + Object.values(setAside).reduce((sum, one) => sum + one, 0);
    progress?.("writing", 1, 1);
    const totals = { rows, audited, setAside, findings: Number(found?.n) };
    if (audited > 0) await writeSample(database, folder, out, totals, plan);
    const report = auditReport(
      { ruleBook, files: plan.files, totals },
      await figuresOf(database, folder, all, plan),
      task.complaints,
    );
    await rm(folder, { recursive: true, force: true });
    return report;
  } finally {
    database.close();
  }
}

/** What a person looks at: drawn by digest, so that the same records under the same rule book give the same list. */
async function writeSample(
  database: Database,
  folder: string,
  out: string,
  totals: AuditTotals,
  plan: Plan,
): Promise<void> {
  const { findings, clean } = samplingOf(totals);
  const staged = filesLike(pathsIn(folder).stage, "shard=[0-9]*/*.parquet");
  const all = `read_parquet(${oneFile(join(out, "findings.parquet"))})`;
  const drawnBy = (parts: string) => `hash(${parts} || ${quoted(plan.key)})`;
  await inPlace(join(out, "sample.csv"), (path) =>
    database.run(`COPY (
      SELECT 'finding' AS look_at, rule, verdict, day, file, row, rows FROM (SELECT * FROM ${all} ORDER BY ${drawnBy("rule || rows")}, rule, rows LIMIT ${findings})
      UNION ALL
      SELECT 'no-finding', NULL, NULL, NULL, ${fileSql("id")}, ${rowSql("id")}, NULL FROM (
        SELECT row AS id FROM read_parquet(${staged}, hive_partitioning = false) s
        ANTI JOIN (SELECT (file - 1) * ${rowId(1, 0)}.0 + row AS found_in FROM ${all}) f ON f.found_in = s.row ORDER BY ${drawnBy("row::BIGINT::VARCHAR")}, row LIMIT ${clean})
      ORDER BY ALL) TO ${quoted(path)} (FORMAT csv, HEADER)`),
  );
}

/** Every row that is no record, with its file, its place and why. */
async function writeProblems(
  database: Database,
  folder: string,
  out: string,
  plan: Plan,
): Promise<Record<string, number>> {
  const staged = filesLike(pathsIn(folder).shard(-1), "*.parquet");
  const [any] = await database.rows(`SELECT count(*) AS n FROM glob(${staged})`);
  const source =
    Number(any?.n) === 0
      ? "(SELECT 0::DOUBLE AS row, '' AS problem, '' AS value WHERE false)"
      : `read_parquet(${staged}, hive_partitioning = false)`;
  const names = plan.files.map(({ name }) => quoted(name)).join(", ");
  await inPlace(join(out, "problems.csv"), (path) =>
    database.run(`COPY (SELECT list_extract([${names}], ${fileSql("row")}) AS file, ${rowSql("row")} AS row, problem, value
      FROM ${source} s ORDER BY s.row) TO ${quoted(path)} (FORMAT csv, HEADER)`),
  );
  const counts = await database.rows(`SELECT problem, count(*) AS n FROM ${source} GROUP BY problem ORDER BY problem`);
  return Object.fromEntries(counts.map(({ problem, n }) => [String(problem), Number(n)]));
}
