import { writeFile } from "node:fs/promises";
import { citationLabel, type Rank, rankWords, scanMask } from "@ringfence/law";
import { auditing, type ColumnFinding } from "@ringfence/platform/audit/audit-columns.ts";
import { dating } from "@ringfence/platform/audit/debtor-rows.ts";
import { type Drawn, drawRows } from "@ringfence/platform/audit/draw-sample.ts";
import { mostCleanLookedAt } from "@ringfence/platform/audit/report/audit-report.ts";
import { worstOfARule } from "@ringfence/platform/audit/report/figures.ts";
import type { Statement } from "@ringfence/platform/audit/statement.ts";
import {
  type BrokenRefusal,
  breaksRefusal,
  type ShardTally,
  tallying,
} from "@ringfence/platform/audit/tally-columns.ts";
import { fields, reader } from "@ringfence/platform/records/packed.ts";
import { speakerOf } from "@ringfence/platform/records/record-columns.ts";
import { flagsAt, recordsIn, rowIdAt, sortedParts } from "@ringfence/platform/records/record-rows.ts";
import { findingLines } from "./finding-lines.ts";
import { readRows, readWords } from "./shard-files.ts";
import { inPlace, type Plan, pathsIn } from "./work-folder.ts";

const directionOf = reader("direction");

/** What a shard says beside its findings. */
export interface ShardResult {
  /** What the findings say, by their numbers. */
  readonly statements: readonly StatementCells[];
  readonly tally: ShardTally;
  /** Records without a finding, drawn for a person to look at. */
  readonly clean: readonly Drawn[];
  /** Words of those that may be among the worst cases, by the record's id. */
  readonly said: readonly (readonly [id: number, text: string])[];
}

/** Memory of shards that are done: to be given megabytes anew for each takes longer than to sort what is in them. */
const kept: Uint8Array[] = [];

/** Audits one shard: reads its records, runs the rules over columns, writes findings and what the shares are taken of. */
export async function auditShard(folder: string, shard: number, plan: Plan): Promise<void> {
  let memory = kept.pop() ?? new Uint8Array(0);
  const room = (bytes: number) => {
    if (memory.length < bytes) memory = new Uint8Array(bytes);
    return memory.subarray(0, bytes);
  };
  try {
    await auditIn(await readRows(folder, shard, room), folder, shard, plan);
  } finally {
    kept.push(memory);
  }
}

async function auditIn(memory: Uint8Array, folder: string, shard: number, plan: Plan): Promise<void> {
  const { memberOf, key } = plan;
  const records = recordsIn(memory);
  let signals: Int32Array | undefined;
  const texts = new Map<number, string>();
  await readWords(folder, shard, (place, text) => {
    const direction = fields.direction.codes[directionOf(flagsAt(records, place))];
    const found = scanMask(text, speakerOf(direction ?? "outbound"));
    if (found === 0) return;
    signals ??= new Int32Array(records.length);
    signals[place] = found;
    texts.set(place, text);
  });
  const { part, next } = sortedParts(records, signals);
  const { days, date } = dating(part);
  const found = new Uint8Array(records.length);
  const statements = numbered<Statement>();
  const lines = findingLines();
  const tally = tallying(plan.sides.length);
  const worst = worstKept();
  let broken: BrokenRefusal[] = [];
  const textAt = (at: number) => texts.get(part.order[at] as number);
  const audit = auditing(
    days,
    memberOf,
    (one) => {
      found[part.order[one.at] as number] = 1;
      lines.add(one, statements.of(one.statement), days, part.side);
      if (breaksRefusal(one)) broken.push([one.at, one.rows[1] as number]);
      if (texts.size > 0) worst.look(one, part.row[one.at] as number, textAt(one.at));
    },
    textAt,
  );
  while (next()) {
    date();
    audit();
    tally.add(days, part.side, broken);
    broken = [];
  }
  const result: ShardResult = {
    statements: statements.all().map(cellsOf),
    tally: tally.tally(),
    clean: drawRows(
      records.length,
      (place) => rowIdAt(records, place),
      (place) => found[place] === 1,
      Number.parseInt(key.slice(0, 8), 16),
      mostCleanLookedAt,
    ),
    said: worst.all().flatMap(({ id, text }): [number, string][] => (text === undefined ? [] : [[id, text]])),
  };
  const { findings, result: resultPath } = pathsIn(folder);
  await inPlace(findings(shard), (beside) => writeFile(beside, lines.written(statements.all())));
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

/** A statement as the files of findings have it: their first columns. */
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

export interface StatementCells extends Pick<Statement, "rule" | "verdict"> {
  readonly rank: Rank | null;
  readonly words_zh: string | null;
  readonly words_en: string | null;
  readonly citations_zh: string;
  readonly citations_en: string;
  readonly missing: string;
}

function cellsOf({ rule, verdict, rank, basis, possible, missing }: Statement): StatementCells {
  const labels = [...basis, ...(basis.length === 0 ? possible : [])].map(citationLabel);
  const words = rank === undefined ? undefined : rankWords[rank].breach;
  const joined = (texts: readonly string[], by: string) => [...new Set(texts)].join(by);
  return {
    rule,
    verdict,
    rank: rank ?? null,
    words_zh: words?.zh ?? null,
    words_en: words?.en ?? null,
    citations_zh: joined(
      labels.map(({ zh }) => zh),
      "；",
    ),
    citations_en: joined(
      labels.map(({ en }) => en),
      "; ",
    ),
    missing: missing.join(" "),
  };
}

interface Kept {
  readonly id: number;
  readonly contacts: number;
  readonly day: number;
  readonly text: string | undefined;
}

/** The breaches of each rule that rest on the most contacts: the worst of all shards are among them. */
function worstKept() {
  const ofRule = new Map<string, Kept[]>();
  return {
    all: () => [...ofRule.values()].flat(),
    look({ statement: { rule, verdict }, rows, day }: ColumnFinding, id: number, text: string | undefined) {
      if (verdict !== "breach") return;
      const kept = ofRule.get(rule) ?? [];
      const last = kept[worstOfARule - 1];
      if (last !== undefined && last.contacts > rows.length) return;
      kept.push({ id, contacts: rows.length, day, text });
      kept.sort((a, b) => b.contacts - a.contacts || a.day - b.day || a.id - b.id);
      ofRule.set(rule, kept.slice(0, worstOfARule));
    },
  };
}
