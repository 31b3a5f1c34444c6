import { writeFile } from "node:fs/promises";
import { citationLabel, rankWords, scanMask } from "@ringfence/law";
import { auditColumns, type ColumnFinding } from "@ringfence/platform/audit/audit-columns.ts";
import { type DatedColumns, dated } from "@ringfence/platform/audit/debtor-rows.ts";
import { type Drawn, drawRows } from "@ringfence/platform/audit/draw-sample.ts";
import { mostCleanLookedAt } from "@ringfence/platform/audit/report/audit-report.ts";
import { worstOfARule } from "@ringfence/platform/audit/report/figures.ts";
import type { Statement } from "@ringfence/platform/audit/statement.ts";
import {
  type BrokenRefusal,
  breaksRefusal,
  type ShardTally,
  tallyColumns,
} from "@ringfence/platform/audit/tally-columns.ts";
import { rowOf } from "@ringfence/platform/records/contact-record.ts";
import { fields, reader } from "@ringfence/platform/records/packed.ts";
import { speakerOf } from "@ringfence/platform/records/record-columns.ts";
import { flagsAt, recordsIn, sortedRecords } from "@ringfence/platform/records/record-rows.ts";
import { readRows, readWords } from "./shard-files.ts";
import { inPlace, type Plan, pathsIn } from "./work-folder.ts";

const directionOf = reader("direction");
const kindOf = reader("targetKind");
const minutesAnHour = 60;

/** What a shard says beside its findings. */
export interface ShardResult {
  /** What the findings say, by their numbers: see `cellsOf`. */
  readonly statements: readonly (readonly (string | null)[])[];
  readonly tally: ShardTally;
  /** Records without a finding, drawn for a person to look at. */
  readonly clean: readonly Drawn[];
  /** Words of those that may be among the worst cases, by the record's id. */
  readonly said: readonly (readonly [id: number, text: string])[];
}

/** Audits one shard: reads its records, runs the rules over columns, writes findings and what the shares are taken of. */
export async function auditShard(folder: string, shard: number, { memberOf, key }: Plan): Promise<void> {
  const memory = await readRows(folder, shard);
  const signals = new Int32Array(recordsIn(memory));
  const halves = new Uint32Array(memory);
  const texts = new Map<number, string>();
  await readWords(folder, shard, (place, text) => {
    const direction = fields.direction.codes[directionOf(flagsAt(halves, place))];
    const found = scanMask(text, speakerOf(direction ?? "outbound"));
    if (found === 0) return;
    signals[place] = found;
    texts.set(place, text);
  });
  const { order, ...sorted } = sortedRecords(memory, signals);
  const columns = dated(sorted);
  const textAt = (at: number) => texts.get(order[at] as number);
  const found = new Uint8Array(columns.length);
  const statements = numbered<Statement>();
  const lines = lineBuffer();
  const broken: BrokenRefusal[] = [];
  const worst = worstKept(columns);
  const take = (one: ColumnFinding) => {
    found[one.at] = 1;
    lines.add(lineOf(one, statements.of(one.statement), columns, sorted.side));
    if (breaksRefusal(one)) broken.push([one.at, one.rows[1] as number]);
    if (texts.size > 0) worst.look(one);
  };
  auditColumns(columns, memberOf, take, textAt);
  const result: ShardResult = {
    statements: statements.all().map(cellsOf),
    tally: tallyColumns(columns, sorted.side, broken),
    clean: drawRows(sorted.row, (at) => found[at] === 1, Number.parseInt(key.slice(0, 8), 16), mostCleanLookedAt),
    said: worst.all().flatMap((at): [number, string][] => {
      const text = textAt(at);
      return text === undefined ? [] : [[sorted.row[at] as number, text]];
    }),
  };
  const { findings, result: resultPath } = pathsIn(folder);
  await inPlace(findings(shard), (beside) => writeFile(beside, lines.written()));
  await inPlace(resultPath(shard), (beside) => writeFile(beside, JSON.stringify(result)));
}

/** Numbers from 0 for things in order of first sight. */
function numbered<T>() {
  const numbers = new Map<T, number>();
  return {
    all: () => [...numbers.keys()],
    of(one: T): number {
      const known = numbers.get(one) ?? numbers.size;
      if (known === numbers.size) numbers.set(one, known);
      return known;
    },
  };
}

/** Lines of plain ASCII in one piece of memory: as many strings would keep the collector of garbage busy. */
function lineBuffer() {
  let bytes = Buffer.alloc(1 << 20);
  let length = 0;
  return {
    written: () => bytes.subarray(0, length),
    add(line: string) {
      if (length + line.length > bytes.length)
        bytes = Buffer.concat([bytes.subarray(0, length)], Math.max(bytes.length * 2, length + line.length));
      length += bytes.write(line, length, "latin1");
    },
  };
}

/** Columns of a line of `lineOf`, with their types. */
export const findingTypes = {
  said: "INTEGER",
  d: "INTEGER",
  id: "BIGINT",
  rows: "VARCHAR",
  contacts: "INTEGER",
  count: "INTEGER",
  limit: "INTEGER",
  hour: "INTEGER",
  kind: "INTEGER",
  side: "BIGINT",
} as const;

function lineOf(
  { day, at, rows, count, limit }: ColumnFinding,
  said: number,
  { row, flags, minute }: DatedColumns,
  side: Float64Array,
): string {
  const clock = minute[at] as number;
  const hour = clock < 0 ? "" : Math.floor(clock / minutesAnHour);
  return `${said},${day},${row[at]},${rowsAsText(rows, row)},${rows.length},${count ?? ""},${limit ?? ""},${hour},${kindOf(flags[at] as number)},${side[at]}\n`;
}

/** `1:5;1:9`: rows 5 and 9 of the first file. */
function rowsAsText(rows: readonly number[], ids: Float64Array): string {
  let text = "";
  for (const at of rows) {
    const { file, row } = rowOf(ids[at] as number);
    text += `${text === "" ? "" : ";"}${file + 1}:${row}`;
  }
  return text;
}

/** Columns of a statement, in the order of `cellsOf`. */
export const statementColumns = [
  "rule",
  "verdict",
  "rank",
  "words_zh",
  "words_en",
  "citations_zh",
  "citations_en",
  "missing",
] as const;

function cellsOf({ rule, verdict, rank, basis, possible, missing }: Statement): (string | null)[] {
  const labels = [...basis, ...(basis.length === 0 ? possible : [])].map(citationLabel);
  const words = rank === undefined ? undefined : rankWords[rank].breach;
  const joined = (texts: readonly string[], by: string) => [...new Set(texts)].join(by);
  const zh = labels.map((one) => one.zh);
  const en = labels.map((one) => one.en);
  return [
    rule,
    verdict,
    rank ?? null,
    words?.zh ?? null,
    words?.en ?? null,
    joined(zh, "；"),
    joined(en, "; "),
    missing.join(" "),
  ];
}

/** The breaches of each rule that rest on the most contacts: the worst of all shards are among them. */
function worstKept({ row }: DatedColumns) {
  const ofRule = new Map<string, ColumnFinding[]>();
  const id = ({ at }: ColumnFinding) => row[at] as number;
  return {
    all: () => [...ofRule.values()].flat().map(({ at }) => at),
    look(one: ColumnFinding) {
      const { rule, verdict } = one.statement;
      if (verdict !== "breach") return;
      const kept = ofRule.get(rule) ?? [];
      const last = kept[worstOfARule - 1];
      if (last !== undefined && last.rows.length > one.rows.length) return;
      kept.push(one);
      kept.sort((a, b) => b.rows.length - a.rows.length || a.day - b.day || id(a) - id(b));
      ofRule.set(rule, kept.slice(0, worstOfARule));
    },
  };
}
