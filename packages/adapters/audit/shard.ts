import { existsSync } from "node:fs";
import { citationLabel, rankWords, scanMask } from "@ringfence/law";
import refusalRule from "@ringfence/law/rules/contact/contact-person-refusal.ts";
import { auditColumns, type ColumnFinding } from "@ringfence/platform/audit/audit-columns.ts";
import type { MemberOf, Statement } from "@ringfence/platform/audit/statement.ts";
import { rowOf } from "@ringfence/platform/records/contact-record.ts";
import { fields, reader } from "@ringfence/platform/records/packed.ts";
import { type RecordColumns, speakerOf } from "@ringfence/platform/records/record-columns.ts";
import { type Cell, type Database, filesLike, quoted } from "../duckdb.ts";
import { daySql, fileSql, hourSql, mondaySql, rowSql } from "./row-sql.ts";
import { inPlace, pathsIn } from "./work-folder.ts";

const directionOf = reader("direction");

const callChannel = fields.channel.codes.indexOf("call");
const answeredCode = fields.connected.codes.indexOf("yes");

/** Columns of a finding, in the files of a shard and in the end. */
const findingColumns = `rule, verdict, rank, words_zh, words_en, citations_zh, citations_en, missing, day, hour, week, file, row, rows, contacts,
  count, "limit", target_kind, side`;

/** Audits one shard: reads its rows in order, runs the rules over columns, writes findings and what the shares are taken of. */
export async function auditShard(database: Database, folder: string, shard: number, memberOf: MemberOf): Promise<void> {
  const paths = pathsIn(folder);
  const source = existsSync(paths.shard(shard))
    ? `read_parquet(${filesLike(paths.shard(shard), "*.parquet")}, hive_partitioning = false)`
    : undefined;
  const findings: ColumnFinding[] = [];
  const columns = source === undefined ? undefined : await readColumns(database, source);
  if (columns !== undefined)
    auditColumns(
      columns,
      memberOf,
      (one) => findings.push(one),
      (row) => columns.texts.get(row),
    );
  await database.run(`CREATE OR REPLACE TABLE found (said INTEGER, day INTEGER, id DOUBLE, rows VARCHAR, contacts INTEGER, count INTEGER, "limit" INTEGER, rests_on DOUBLE, flags UINTEGER, start DOUBLE, side DOUBLE);
    CREATE OR REPLACE TABLE statement (said INTEGER, rule VARCHAR, verdict VARCHAR, rank VARCHAR, words_zh VARCHAR, words_en VARCHAR, citations_zh VARCHAR, citations_en VARCHAR, missing VARCHAR)`);
  const statements = new Map<Statement, number>();
  for (const { statement } of findings) if (!statements.has(statement)) statements.set(statement, statements.size);
  await database.append(
    "statement",
    [...statements].map(([statement, said]) => [said, ...cellsOf(statement)]),
  );
  if (columns !== undefined) await database.append("found", cellsOfFindings(findings, columns, statements));
  const rowsOfShard =
    source ?? "(SELECT 0::DOUBLE AS row, 0::DOUBLE AS start, 0::UINTEGER AS flags, 0::DOUBLE AS side WHERE false)";
  await inPlace(paths.findings(shard), (path) =>
    database.run(`COPY (SELECT ${findingColumns} FROM (
      SELECT statement.*, DATE '1970-01-01' + found.day AS day, DATE '1970-01-01' + ${mondaySql("found.day")} AS week,
        CASE WHEN ${flagSql("timeKnown", "flags")} = 1 THEN ${hourSql("start")} END AS hour, ${fileSql("id")} AS file, ${rowSql("id")} AS row,
        found.rows, found.contacts, found.count, found."limit", ${codeSql("targetKind", "flags")} AS target_kind, side
      FROM found JOIN statement USING (said))
) TO ${quoted(path)} (FORMAT parquet)`),
  );
  await inPlace(paths.tally(shard), (path) =>
    database.run(`COPY (${tallySql(rowsOfShard)}) TO ${quoted(path)} (FORMAT parquet)`),
  );
}

/**
 * What shares are taken of, three kinds of row: by side and week; by hour and kind of person (all together would be nearly as many rows
 * as contacts); and each refusal that bound a side.
 */
function tallySql(rows: string): string {
  const outbound = `${flagSql("direction", "flags")} = 0`;
  const third = `${flagSql("targetKind", "flags")} NOT IN (${owing})`;
  const answered = `${flagSql("channel", "flags")} = ${callChannel} AND ${flagSql("connected", "flags")} = ${answeredCode}`;
  return `SELECT 'weeks' AS part, side, DATE '1970-01-01' + d AS week, contacts, third, answered, recorded FROM (
      SELECT side, d, count(*) AS contacts, count(*) FILTER (${third}) AS third, count(*) FILTER (${answered}) AS answered,
        count(*) FILTER (${answered} AND ${flagSql("recorded", "flags")} = 1) AS recorded
      FROM (SELECT side, ${mondaySql(daySql("start"))} AS d, flags FROM ${rows} WHERE ${outbound}) GROUP BY ALL)
    UNION ALL BY NAME
    SELECT 'hours' AS part, ${codeSql("targetKind", "kind")} AS target_kind, hour, contacts FROM (
      SELECT flags & ${fields.targetKind.mask} AS kind, ${hourSql("start")} AS hour, count(*) AS contacts
      FROM ${rows} WHERE ${outbound} GROUP BY ALL)
    UNION ALL BY NAME
    SELECT 'refusals' AS part, side, refusal, bool_or(broken) AS broken FROM (
      SELECT side, row AS refusal, false AS broken FROM ${rows} WHERE ${flagSql("refused", "flags")} = 1 AND ${third}
      UNION ALL
      SELECT side, rests_on, true FROM found JOIN statement USING (said) WHERE statement.rule = '${refusalRule.id}' AND verdict = 'breach')
      GROUP BY ALL
    ORDER BY ALL`;
}

const flagSql = (field: keyof typeof fields, flags: string) =>
  `((${flags} >> ${fields[field].shift}) & ${fields[field].mask})`;
/** Codes of those who owe: everybody else is a third person. */
const owing = ["debtor", "guarantor"]
  .map((kind) => (fields.targetKind.codes as readonly string[]).indexOf(kind))
  .join(", ");
const codeSql = (field: keyof typeof fields, flags: string) =>
  `list_extract([${fields[field].codes.map(quoted).join(", ")}], (${flagSql(field, flags)} + 1)::BIGINT)`;

function cellsOf({ rule, verdict, rank, basis, possible, missing }: Statement): Cell[] {
  const labels = [...basis, ...(basis.length === 0 ? possible : [])].map(citationLabel);
  const words = rank === undefined ? undefined : rankWords[rank].breach;
  const joined = (texts: readonly string[], by: string) => [...new Set(texts)].join(by);
  return [
    rule,
    verdict,
    rank ?? null,
    words?.zh ?? null,
    words?.en ?? null,
    joined(
      labels.map(({ zh }) => zh),
      "；",
    ),
    joined(
      labels.map(({ en }) => en),
      "; ",
    ),
    missing.join(" "),
  ];
}

/** `1:5;1:9`: rows 5 and 9 of the first file. */
function rowsAsText(rows: readonly number[], ids: Float64Array): string {
  return rows
    .map((at) => rowOf(ids[at] as number))
    .map(({ file, row }) => `${file + 1}:${row}`)
    .join(";");
}

function* cellsOfFindings(
  findings: readonly ColumnFinding[],
  columns: ShardColumns,
  statements: ReadonlyMap<Statement, number>,
): Iterable<Cell[]> {
  for (const { statement, day, at, rows, count, limit } of findings)
    yield [
      statements.get(statement) as number,
      day,
      columns.row[at] as number,
      rowsAsText(rows, columns.row),
      rows.length,
      count ?? null,
      limit ?? null,
      rows[1] === undefined ? null : (columns.row[rows[1]] as number),
      columns.flags[at] as number,
      columns.start[at] as number,
      columns.side[at] as number,
    ];
}

interface ShardColumns extends RecordColumns {
  /** Agency and collector. */
  readonly side: Float64Array;
  /** Words that have signals, by row. */
  readonly texts: ReadonlyMap<number, string>;
}

/** The rows of a shard in memory, sorted by debtor and time. */
async function readColumns(database: Database, source: string): Promise<ShardColumns> {
  const [size] = await database.rows(`SELECT count(*) AS n FROM ${source}`);
  const length = Number(size?.n);
  const columns = {
    length,
    debtor: new Float64Array(length),
    start: new Float64Array(length),
    row: new Float64Array(length),
    target: new Float64Array(length),
    caller: new Float64Array(length),
    side: new Float64Array(length),
    flags: new Uint32Array(length),
    agreed: new Uint32Array(length),
    signals: new Int32Array(length),
    texts: new Map<number, string>(),
  };
  const [hasWords] = await database.rows(`SELECT count(words) AS n FROM ${source}`);
  const words = Number(hasWords?.n) > 0;
  let debtor = 0;
  let last: bigint | undefined;
  let filled = 0;
  for await (const piece of database.pieces(
    `SELECT h, start, row, target, caller, side, flags, agreed${words ? ", words" : ""} FROM ${source} ORDER BY h, start, row`,
  )) {
    for (const [at, name] of (["start", "row", "target", "caller", "side", "flags", "agreed"] as const).entries()) {
      const column = piece.column(at + 1);
      if (column.kind === "numbers" && !(column.values instanceof BigUint64Array))
        columns[name].set(column.values, filled);
    }
    const hashes = piece.column(0);
    if (hashes.kind !== "numbers" || !(hashes.values instanceof BigUint64Array)) throw new TypeError("no hash");
    for (let row = 0; row < piece.rows; row += 1) {
      const hash = hashes.values[row];
      if (hash !== last) debtor += 1;
      last = hash;
      columns.debtor[filled + row] = debtor;
    }
    const said = words ? piece.column(8) : undefined;
    if (said?.kind === "texts") {
      for (let row = 0; row < piece.rows; row += 1) {
        const text = said.textAt(row);
        if (text === null) continue;
        const direction = directionOf(columns.flags[filled + row] as number) === 0 ? "outbound" : "inbound";
        const signals = scanMask(text, speakerOf(direction));
        if (signals === 0) continue;
        columns.signals[filled + row] = signals;
        columns.texts.set(filled + row, text);
      }
    }
    filled += piece.rows;
  }
  return columns;
}
