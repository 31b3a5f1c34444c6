import { civilDate } from "@ringfence/kernel";
import { type Rank, ranks } from "@ringfence/law";
import { type AuditFigures, type WorstCase, worstOfARule } from "@ringfence/platform/audit/report/figures.ts";
import { kinds } from "@ringfence/platform/audit/tally-columns.ts";
import { rowId } from "@ringfence/platform/records/contact-record.ts";
import { fields } from "@ringfence/platform/records/packed.ts";
import type { FindingTally } from "@ringfence/platform/scorecard/tally.ts";
import { type Cell, type Database, quoted } from "../duckdb.ts";
import type { Gathered } from "./gather.ts";
import { refusalsOf, weeksOf } from "./summed-tally.ts";
import type { Plan } from "./work-folder.ts";

type Row = Readonly<Record<string, Cell>>;
const side = ({ agency, collector }: Row) => ({ agency: String(agency), collector: String(collector) });
const codeOf = <T extends string>(value: Cell | undefined): T => String(value) as T;

/** Counts what an audit found, from the findings and the tallies of all shards. */
export async function figuresOf(
  database: Database,
  findings: string,
  { tally, said }: Gathered,
  plan: Plan,
): Promise<AuditFigures> {
  const found = await database.rows(
    `SELECT agency, collector, week::VARCHAR AS week, rule, verdict, rank, count(*) AS n FROM ${findings} GROUP BY ALL ORDER BY ALL`,
  );
  const breaches = await database.rows(
    `SELECT hour, target_kind, count(*) AS n FROM ${findings} WHERE verdict = 'breach' AND hour IS NOT NULL GROUP BY ALL`,
  );
  const breachesIn = new Map(breaches.map((one) => [`${one.hour} ${one.target_kind}`, Number(one.n)]));
  return {
    weeks: weeksOf(tally, plan.sayRecorded),
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
    refusals: refusalsOf(tally),
    hours: tally.hours.flatMap((contacts, cell) => {
      const [hour, kind] = [Math.floor(cell / kinds), fields.targetKind.codes[cell % kinds] ?? "unknown"];
      return contacts === 0
        ? []
        : [{ hour, targetKind: kind, contacts, breaches: breachesIn.get(`${hour} ${kind}`) ?? 0 }];
    }),
    worst: await worstCases(database, findings, said, plan),
  };
}

/** Of each rule those that rest on the most contacts; the highest rank of norm first. */
async function worstCases(
  database: Database,
  findings: string,
  said: Gathered["said"],
  plan: Plan,
): Promise<WorstCase[]> {
  const order = `list_position([${ranks.map(quoted).join(", ")}], rank)`;
  const worst = await database.rows(
    `SELECT rule, words_zh, citations_zh, day::VARCHAR AS day, file, row, contacts, agency, collector FROM ${findings} WHERE verdict = 'breach'
      QUALIFY row_number() OVER (PARTITION BY rule ORDER BY contacts DESC, day, file, row, rows) <= ${worstOfARule} ORDER BY ${order}, rule, contacts DESC, day, file, row`,
  );
  return worst.map((one) => {
    const text = said.get(rowId(Number(one.file) - 1, Number(one.row)));
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
