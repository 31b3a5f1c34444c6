import { dateFromDay } from "@ringfence/kernel";
import { ranks } from "@ringfence/law";
import { type WorstCase, worstOfARule } from "@ringfence/platform/audit/report/figures.ts";
import { mondayOf } from "@ringfence/platform/audit/tally-columns.ts";
import { rowId } from "@ringfence/platform/records/contact-record.ts";
import { numbering } from "@ringfence/platform/records/numbering.ts";
import type { FindingTally } from "@ringfence/platform/scorecard/tally.ts";
import type { FindingLine } from "./merge-lines.ts";
import type { StatementCells } from "./shard.ts";
import { inOrder } from "./summed-tally.ts";
import type { Plan } from "./work-folder.ts";

const hoursADay = 24;

interface Worst extends Pick<FindingLine, "statement" | "day" | "file" | "row" | "contacts" | "side"> {}

/** Counts findings as they come in their order. */
export function countFindings(statements: readonly StatementCells[], { sides, files }: Plan) {
  const cells = numbering();
  const counts: number[] = [];
  const keys: (readonly [side: number, monday: number, statement: number])[] = [];
  const breaches = new Map<number, number>();
  const worst = new Map<string, Worst[]>();
  let total = 0;

  /** Of each rule those that rest on the most contacts; of equal ones the first. */
  const look = ({ statement, day, file, row, contacts, side }: FindingLine, rule: string) => {
    const kept = worst.get(rule) ?? [];
    if ((kept[worstOfARule - 1]?.contacts ?? 0) >= contacts) return;
    kept.push({ statement, day, file, row, contacts, side });
    kept.sort((a, b) => b.contacts - a.contacts);
    worst.set(rule, kept.slice(0, worstOfARule));
  };

  return {
    add(line: FindingLine) {
      const { statement, day, hour, kind, side } = line;
      total += 1;
      const monday = mondayOf(day);
      const number = cells.of(side, monday * statements.length + statement);
      if (number === keys.length) keys.push([side, monday, statement]);
      counts[number] = (counts[number] ?? 0) + 1;
      const { verdict, rule } = statements[statement] as StatementCells;
      if (verdict !== "breach") return;
      look(line, rule);
      if (hour < 0) return;
      const cell = kind * hoursADay + hour;
      breaches.set(cell, (breaches.get(cell) ?? 0) + 1);
    },
    total: () => total,
    breachesIn: (hour: number, kind: number): number => breaches.get(kind * hoursADay + hour) ?? 0,
    /** By side, week and what findings are called. */
    tallies(): FindingTally[] {
      const found = new Map<string, FindingTally>();
      for (const [number, [side, monday, statement]] of keys.entries()) {
        const names = sides[side];
        // Findings of nobody known would be counted against a nameless agency.
        if (names === undefined) throw new Error(`no side ${side} in the plan`);
        const [agency, collector] = names;
        const { rule, verdict, rank } = statements[statement] as StatementCells;
        const name = JSON.stringify([side, monday, rule, verdict, rank]);
        const before = found.get(name)?.count ?? 0;
        const called = { rule, verdict, ...(rank === null ? {} : { rank }), count: before + (counts[number] ?? 0) };
        found.set(name, { agency, collector, week: dateFromDay(monday), ...called });
      }
      return [...found.values()].sort(
        (a, b) =>
          inOrder(a.agency, b.agency) ||
          inOrder(a.collector, b.collector) ||
          inOrder(a.week, b.week) ||
          inOrder(a.rule, b.rule) ||
          inOrder(a.verdict, b.verdict) ||
          inOrder(a.rank ?? "", b.rank ?? ""),
      );
    },
    /** The highest rank of norm first. `said` are words by ids of rows. */
    worst(said: ReadonlyMap<number, string>): WorstCase[] {
      const placed = [...worst.values()]
        .flat()
        .map((one) => ({ ...one, words: statements[one.statement] as StatementCells }));
      const rankOf = ({ words: { rank } }: (typeof placed)[number]) =>
        rank === null ? ranks.length : ranks.indexOf(rank);
      // Those of one rule are in order of contacts, day and row already.
      placed.sort((a, b) => rankOf(a) - rankOf(b) || inOrder(a.words.rule, b.words.rule) || b.contacts - a.contacts);
      return placed.map(
        ({ words: { rule, words_zh, words_en, citations_zh, citations_en }, day, file, row, contacts, side }) => {
          const text = said.get(rowId(file - 1, row));
          const names = sides[side];
          // Findings of nobody known would be counted against a nameless agency.
          if (names === undefined) throw new Error(`no side ${side} in the plan`);
          const [agency, collector] = names;
          return {
            rule,
            ...(words_zh === null || words_en === null ? {} : { words: { zh: words_zh, en: words_en } }),
            citations: { zh: citations_zh, en: citations_en },
            on: dateFromDay(day),
            file: files[file - 1]?.name ?? "",
            row,
            contacts,
            agency,
            collector,
            ...(text === undefined ? {} : { said: text }),
          };
        },
      );
    },
  };
}
