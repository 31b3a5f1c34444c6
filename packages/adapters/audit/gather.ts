import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ruleBook } from "@ringfence/law/rule-book.gen.ts";
import { type Drawn, firstDrawn } from "@ringfence/platform/audit/draw-sample.ts";
import { type AuditReport, auditReport, samplingOf } from "@ringfence/platform/audit/report/audit-report.ts";
import type { AuditTotals } from "@ringfence/platform/audit/report/figures.ts";
import { rowOf } from "@ringfence/platform/records/contact-record.ts";
import { fields } from "@ringfence/platform/records/packed.ts";
import type { ComplaintTally } from "@ringfence/platform/scorecard/tally.ts";
import { type Database, filesLike, oneFile, quoted } from "../duckdb.ts";
import { countFindings } from "./count-findings.ts";
import { figuresOf } from "./figures.ts";
import { findingTypes } from "./finding-lines.ts";
import { mergeLines } from "./merge-lines.ts";
import { fileSql, mondaySql, rowSql } from "./row-sql.ts";
import { type ShardResult, type StatementCells, statementColumns } from "./shard.ts";
import { addTally, noTally, type SummedTally } from "./summed-tally.ts";
import { inPlace, type Plan, pathsIn } from "./work-folder.ts";
import { findingsCsv } from "./write-findings.ts";

/** What all shards say beside their findings. */
export interface Gathered {
  readonly tally: SummedTally;
  readonly clean: readonly Drawn[];
  readonly said: ReadonlyMap<number, string>;
  readonly statements: readonly StatementCells[];
  /** For each shard, the numbers in `statements` of those it made. */
  readonly numbersOf: readonly Int32Array[];
}

/** Puts the results of all shards in order: the same bytes however many workers there were. */
export async function gather(
  database: Database,
  folder: string,
  out: string,
  plan: Plan,
  complaints: readonly ComplaintTally[],
): Promise<AuditReport> {
  const gathered = await gatherResults(folder, plan);
  const counted = await writeFindings(database, folder, out, gathered, plan);
  const setAside = await writeProblems(database, folder, out, plan);
  const rows = plan.records + Object.values(setAside).reduce((sum, one) => sum + one, 0);
  const totals = { rows, audited: plan.records, setAside, findings: counted.total() };
  if (totals.audited > 0) await writeSample(database, out, totals, gathered.clean, plan);
  return auditReport({ ruleBook, files: plan.files, totals }, figuresOf(counted, gathered, plan), complaints);
}

async function gatherResults(folder: string, plan: Plan): Promise<Gathered> {
  const tally = noTally(plan.sides);
  const clean: Drawn[] = [];
  const said = new Map<number, string>();
  const statements = new Map<string, number>();
  const all: StatementCells[] = [];
  const numbersOf: Int32Array[] = [];
  for (let shard = 0; shard < 1 << plan.shardBits; shard += 1) {
    const result: ShardResult = JSON.parse(await readFile(pathsIn(folder).result(shard), "utf8"));
    addTally(tally, result.tally);
    clean.push(...result.clean);
    for (const [id, text] of result.said) said.set(id, text);
    const numberOf = (one: StatementCells): number => {
      const name = JSON.stringify(one);
      const number = statements.get(name) ?? all.length;
      if (number === all.length) all.push(one);
      statements.set(name, number);
      return number;
    };
    numbersOf.push(Int32Array.from(result.statements, numberOf));
  }
  return { tally, clean, said, statements: all, numbersOf };
}

/** Writes the findings of all shards in one order, as CSV and as Parquet, and counts them. */
async function writeFindings(database: Database, folder: string, out: string, gathered: Gathered, plan: Plan) {
  const { statements, numbersOf } = gathered;
  await tellNames(database, gathered, plan);
  const counted = countFindings(statements, plan);
  const merge = async (path: string) => {
    const csv = findingsCsv(path, statements, plan.sides);
    mergeLines(folder, numbersOf, statements, (line) => {
      csv.add(line);
      counted.add(line);
    });
    csv.end();
  };
  // The database works on its own while we write.
  await Promise.all([writeParquet(database, folder, out), inPlace(join(out, "findings.csv"), merge)]);
  return counted;
}

/** What statements and sides are called, by their numbers. */
async function tellNames(database: Database, { statements, numbersOf }: Gathered, { sides }: Plan): Promise<void> {
  await database.run(
    `CREATE TABLE sides (side INTEGER, agency VARCHAR, collector VARCHAR);
     CREATE TABLE statements (shard INTEGER, said INTEGER, ${statementColumns.map((name) => `${name} VARCHAR`).join(", ")})`,
  );
  await database.append(
    "sides",
    sides.map((names, side) => [side, ...names]),
  );
  const made = numbersOf.flatMap((numbers, shard) =>
    [...numbers].map((number, said) => {
      const cells = statements[number] as StatementCells;
      return [shard, said, ...statementColumns.map((name) => cells[name])];
    }),
  );
  await database.append("statements", made);
  // Sorting carries numbers then, not the words of thousands of equal statements.
  for (const name of statementColumns) await asCodes(database, "statements", name);
  for (const name of ["agency", "collector"]) await asCodes(database, "sides", name);
}

async function writeParquet(database: Database, folder: string, out: string): Promise<void> {
  const types = Object.entries(findingTypes).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
  const lines = `read_csv(${filesLike(pathsIn(folder).done, "*.findings.csv")}, auto_detect = false, header = false, delim = ',', quote = '', escape = '', nullstr = '',
    filename = true, columns = {${types.join(", ")}})`;
  const shardOf = "regexp_extract(filename, '(\\d+)\\.findings\\.csv$', 1)::INTEGER";
  const kinds = `[${fields.targetKind.codes.map(quoted).join(", ")}]`;
  // It takes the findings for fewer than the names, and would look up findings by name.
  await database.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  await inPlace(join(out, "findings.parquet"), (path) =>
    database.run(`COPY (SELECT ${statementColumns.join(", ")}, DATE '1970-01-01' + d AS day, hour, DATE '1970-01-01' + ${mondaySql("d")} AS week,
      file, row, rows, contacts, count, "limit", list_extract(${kinds}, kind + 1) AS target_kind, agency, collector
      FROM (SELECT * FROM (SELECT *, ${shardOf} AS shard FROM ${lines}) JOIN statements USING (shard, said) JOIN sides USING (side)
        ORDER BY d, rule, file, row, rows, verdict)) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`),
  );
}

/** Turns a column of few texts into one of codes, in order of the texts. */
async function asCodes(database: Database, table: string, column: string): Promise<void> {
  const [{ n = 0 } = {}] = await database.rows(`SELECT count(${column}) AS n FROM ${table}`);
  if (n === 0) return;
  await database.run(`CREATE TYPE code_of_${column} AS ENUM (SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL ORDER BY ALL);
    ALTER TABLE ${table} ALTER ${column} TYPE code_of_${column}`);
}

/** What a person looks at: drawn by digest, so that the same records under the same rule book give the same list. */
async function writeSample(
  database: Database,
  out: string,
  totals: AuditTotals,
  clean: readonly Drawn[],
  plan: Plan,
): Promise<void> {
  const sampling = samplingOf(totals);
  const drawn = firstDrawn(clean, sampling.clean).map(([, id]) => rowOf(id));
  await database.run("CREATE TABLE clean (file DOUBLE, row DOUBLE)");
  await database.append(
    "clean",
    drawn.map(({ file, row }) => [file + 1, row]),
  );
  await inPlace(join(out, "sample.csv"), (path) =>
    database.run(`COPY (
      SELECT 'finding' AS look_at, rule, verdict, day, file, row, rows FROM (SELECT * FROM read_parquet(${oneFile(join(out, "findings.parquet"))})
        ORDER BY hash(rule || rows || ${quoted(plan.key)}), rule, rows LIMIT ${sampling.findings})
      UNION ALL SELECT 'no-finding', NULL, NULL, NULL, file::BIGINT, row::BIGINT, NULL FROM clean
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
  const names = plan.files.map(({ name }) => quoted(name)).join(", ");
  const source = `(SELECT (line ->> 0)::BIGINT AS id, line ->> 1 AS problem, line ->> 2 AS value
    FROM read_csv(${oneFile(pathsIn(folder).problems)}, columns = {'line': 'VARCHAR'}, delim = '\u0001', quote = '', escape = '', header = false, auto_detect = false))`;
  await inPlace(join(out, "problems.csv"), (path) =>
    database.run(`COPY (SELECT list_extract([${names}], ${fileSql("id")}) AS file, ${rowSql("id")} AS row, problem, value
      FROM ${source} ORDER BY id) TO ${quoted(path)} (FORMAT csv, HEADER)`),
  );
  const counts = await database.rows(`SELECT problem, count(*) AS n FROM ${source} GROUP BY problem ORDER BY problem`);
  return Object.fromEntries(counts.map(({ problem, n }) => [String(problem), Number(n)]));
}
