import { civilDate } from "@ringfence/kernel";
import { type Rank, ranks } from "@ringfence/law";
import type { AuditFigures, WorstCase } from "@ringfence/platform/audit/report/figures.ts";
import { rowId, type TargetKind } from "@ringfence/platform/records/contact-record.ts";
import type { FindingTally, RefusalTally, WeekTally } from "@ringfence/platform/scorecard/tally.ts";
import { type Cell, type Database, filesLike, oneFile, quoted } from "../duckdb.ts";
import { type Plan, pathsIn } from "./work-folder.ts";

/** Worst cases told for each rule. */
const worstOfARule = 3;

type Row = Readonly<Record<string, Cell>>;
const side = ({ agency, collector }: Row) => ({ agency: String(agency), collector: String(collector) });
const codeOf = <T extends string>(value: Cell | undefined): T => String(value) as T;

/** Counts what an audit found, from the findings and the tallies of all shards. */
export async function figuresOf(
  database: Database,
  folder: string,
  findings: string,
  plan: Plan,
): Promise<AuditFigures> {
  const paths = pathsIn(folder);
  const tally = `read_parquet(${filesLike(paths.done, "*.tally.parquet")}, union_by_name = true)`;
  const withNames = `${tally} t JOIN read_parquet(${oneFile(paths.sides)}) USING (side)`;
  const weeks = await database.rows(
    `SELECT agency, collector, week::VARCHAR AS week, sum(contacts) AS contacts, sum(third) AS third, sum(answered) AS answered, sum(recorded) AS recorded
      FROM ${withNames} WHERE part = 'weeks' GROUP BY ALL ORDER BY ALL`,
  );
  const found = await database.rows(
    `SELECT agency, collector, week::VARCHAR AS week, rule, verdict, rank, count(*) AS n FROM ${findings} GROUP BY ALL ORDER BY ALL`,
  );
  // An agency as a whole may have broken what one of its collectors heard and kept: it is counted on its own.
  const boundBy = (side: string) => `SELECT ${side}, count(*) AS bound, count(*) FILTER (broken) AS broken FROM (
      SELECT ${side}, refusal, bool_or(broken) AS broken FROM ${withNames} WHERE part = 'refusals' GROUP BY ALL) GROUP BY ALL`;
  const refusals = await database.rows(
    `${boundBy("agency, collector")} UNION ALL BY NAME ${boundBy("agency")} ORDER BY agency, collector NULLS FIRST`,
  );
  const hours = await database.rows(
    `SELECT hour, target_kind, sum(contacts) AS contacts, sum(breaches) AS breaches FROM (
      SELECT hour, target_kind, contacts, 0 AS breaches FROM ${tally} WHERE part = 'hours'
      UNION ALL SELECT hour, target_kind, 0, count(*) FROM ${findings} WHERE verdict = 'breach' AND hour IS NOT NULL GROUP BY ALL) GROUP BY ALL ORDER BY ALL`,
  );
  return {
    weeks: weeks.map(
      (one): WeekTally => ({
        ...side(one),
        week: civilDate(String(one.week)),
        contacts: Number(one.contacts),
        third: Number(one.third),
        answeredCalls: Number(one.answered),
        recordedCalls: Number(one.recorded),
      }),
    ),
    findings: found.map(
      (one): FindingTally => ({
        ...side(one),
        week: civilDate(String(one.week)),
        rule: String(one.rule),
        verdict: codeOf(one.verdict),
        ...(one.rank === null ? {} : { rank: codeOf<Rank>(one.rank) }),
        count: Number(one.n),
      }),
    ),
    refusals: refusals.map(
      (one): RefusalTally => ({
        agency: String(one.agency),
        ...(one.collector === null ? {} : { collector: String(one.collector) }),
        bound: Number(one.bound),
        broken: Number(one.broken),
      }),
    ),
    hours: hours.map((one) => ({
      hour: Number(one.hour),
      targetKind: codeOf<TargetKind>(one.target_kind),
      contacts: Number(one.contacts),
      breaches: Number(one.breaches),
    })),
    worst: await worstCases(database, folder, findings, plan),
  };
}

/** Of each rule those that rest on the most contacts; the highest rank of norm first. */
async function worstCases(database: Database, folder: string, findings: string, plan: Plan): Promise<WorstCase[]> {
  const order = `list_position([${ranks.map(quoted).join(", ")}], rank)`;
  const worst = await database.rows(
    `SELECT rule, words_zh, citations_zh, day::VARCHAR AS day, file, row, contacts, agency, collector FROM ${findings} WHERE verdict = 'breach'
      QUALIFY row_number() OVER (PARTITION BY rule ORDER BY contacts DESC, day, file, row, rows) <= ${worstOfARule} ORDER BY ${order}, rule, contacts DESC, day, file, row`,
  );
  const ids = worst.map(({ file, row }) => rowId(Number(file) - 1, Number(row)));
  const said = await wordsOf(database, folder, ids);
  return worst.map((one, at) => {
    const text = said.get(ids[at] as number);
    return {
      rule: String(one.rule),
      words: String(one.words_zh),
      citations: String(one.citations_zh),
      on: civilDate(String(one.day)),
      file: plan.files[Number(one.file) - 1]?.name ?? "",
      row: Number(one.row),
      contacts: Number(one.contacts),
      ...side(one),
      ...(text === undefined ? {} : { said: text }),
    };
  });
}

async function wordsOf(
  database: Database,
  folder: string,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database.rows(
    `SELECT row, words::VARCHAR AS words FROM read_parquet(${filesLike(pathsIn(folder).stage, "*/*.parquet")}, hive_partitioning = false, union_by_name = true) WHERE words IS NOT NULL AND row IN (${ids.join(", ")})`,
  );
  return new Map(rows.map(({ row, words }) => [Number(row), String(words)]));
}
