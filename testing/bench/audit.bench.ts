/**
 * Row 3: every timing, frequency and addressee rule over a Parquet file of contact records, findings written to Parquet, CSV and a side
 * file of problems, against DuckDB alone answering the window-count part (three limits) by hand-written SQL, the quicker of two ways to
 * write it, and against `SELECT count(*)` as the floor. Further processes are the built command's, as a user's are.
 * RINGFENCE_MILLIONS=100 for another size. Memory is that of all processes together, looked at ten times a second.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { auditHere } from "@ringfence/adapters/audit/audit-here.ts";
import { runAudit } from "@ringfence/adapters/audit/run-audit.ts";
import { type Database, openDatabase, quoted } from "@ringfence/adapters/duckdb.ts";
import { lenderTableMap, writeLenderTable } from "../platform/lender-table.ts";
import { median } from "./in-turns.ts";
import { type Bench, measure } from "./row.ts";

const millions = Number(process.env.RINGFENCE_MILLIONS ?? 10);
const runs = millions > 20 ? 1 : 3;
const workers = availableParallelism();
const program = resolve(import.meta.dirname, "../../apps/cli/dist/ringfence.mjs");

/** The three limits as somebody would ask the database: the rows above the limit of each debtor (or number) and day. */
function bySql(file: string): readonly string[] {
  const contacts = `SELECT debtor, target, kind, call_kind, connected, start, start::DATE AS day, file_row_number AS row FROM read_parquet(${quoted(file)}, file_row_number = true)`;
  const limits = [
    {
      rule: "notice-call-limit",
      where: "connected AND call_kind = 'notice' AND kind = 'debtor'",
      per: "debtor, day",
      above: 3,
    },
    {
      rule: "interactive-call-limit",
      where: "connected AND call_kind = 'interactive' AND kind = 'debtor'",
      per: "debtor, day",
      above: 3,
    },
    { rule: "dial-attempt-limit", where: "NOT connected", per: "debtor, target, day", above: 6 },
  ];
  const numbered = limits.map(
    ({ rule, where, per, above }) =>
      `SELECT '${rule}' AS rule, row, day FROM (SELECT row, day, row_number() OVER (PARTITION BY ${per} ORDER BY start, row) AS k FROM contacts WHERE ${where}) WHERE k = ${above + 1}`,
  );
  const grouped = limits.map(
    ({ rule, where, per, above }) =>
      `SELECT '${rule}' AS rule, list_sort(list(row))[${above + 1}] AS row, day FROM contacts WHERE ${where} GROUP BY ${per} HAVING count(*) > ${above}`,
  );
  return [numbered, grouped].map((parts) => `WITH contacts AS (${contacts}) ${parts.join(" UNION ALL ")}`);
}

/** Bytes in memory of this process and those it started. */
function residentMiB(): number {
  const ours = [String(process.pid)];
  for (const task of readdirSync("/proc/self/task"))
    ours.push(...readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" ").filter(Boolean));
  const kilobytes = ours.map((pid) => {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

async function auditOf(file: string, out: string): Promise<number> {
  const start = performance.now();
  await runAudit({
    files: [file],
    map: lenderTableMap(),
    out,
    threads: workers,
    resume: false,
    auditShards: auditHere(workers - 1, [process.execPath, program, "platform", "audit-worker"]),
  });
  return performance.now() - start;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const quickest = (list: readonly number[]) => Math.min(...list);
/** A way that does not fit into the memory both sides have (its lists cannot be put on disk) took for ever. */
async function sqlTimes(database: Database, file: string, into: string): Promise<number[]> {
  const times: number[] = [];
  for (const sql of bySql(file)) {
    const start = performance.now();
    try {
      await database.run(`COPY (${sql}) TO ${quoted(into)} (FORMAT parquet)`);
      times.push(performance.now() - start);
    } catch (error) {
      if (!String(error).includes("Out of Memory")) throw error;
      times.push(Number.POSITIVE_INFINITY);
    }
  }
  return times;
}

const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "audit-bench-"));
  let peak = 0;
  try {
    const file = join(folder, "contacts.parquet");
    const spill = { memoryMiB: 900, spillInto: folder, threads: workers };
    const writer = await openDatabase(spill);
    await writeLenderTable(writer, file, millions * 1_000_000);
    writer.close();
    const [ours, theirs, ratios]: [number[], number[], number[]] = [[], [], []];
    let floor = 0;
    // The yardstick runs beside each run of ours: the machine is not the same from minute to minute.
    for (let run = 0; run < runs; run += 1) {
      const database = await openDatabase(spill);
      if (run === 0)
        floor = await measure(() => database.rows(`SELECT count(*) FROM read_parquet(${quoted(file)})`), 3);
      const sql = quickest(await sqlTimes(database, file, join(folder, "sql.parquet")));
      database.close();
      const watch = setInterval(() => {
        peak = Math.max(peak, residentMiB());
      }, 100);
      const mine = await auditOf(file, join(folder, "out"));
      clearInterval(watch);
      ours.push(mine);
      theirs.push(sql);
      ratios.push(mine / sql);
    }
    const figure = `audit of ${millions} million contacts, ten rules`;
    return [
      {
        row: "3",
        figure,
        ours: seconds(median(ours)),
        yardstick: "SQL, three limits",
        theirs: seconds(median(theirs)),
        ratio: median(ratios).toFixed(2),
        goal: "<= 1.5",
      },
      {
        row: "3",
        figure,
        ours: seconds(median(ours)),
        yardstick: "count(*)",
        theirs: seconds(floor),
        ratio: "",
        goal: "floor",
      },
      {
        row: "3",
        figure: "memory of all processes",
        ours: `${peak.toFixed(0)} MiB`,
        yardstick: "",
        theirs: "",
        ratio: "",
        goal: "< 1,536 MiB",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
export default bench;
