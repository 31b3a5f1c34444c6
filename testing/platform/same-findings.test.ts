import { civilDate, dateFromDay } from "@ringfence/kernel";
import { judge } from "@ringfence/law";
import { auditColumns } from "@ringfence/platform/audit/audit-columns.ts";
import { dated } from "@ringfence/platform/audit/debtor-rows.ts";
import { columnRules } from "@ringfence/platform/audit/rules/index.ts";
import { isWordFinding, wordRules } from "@ringfence/platform/audit/word-rules.ts";
import { caseOfRecords } from "@ringfence/platform/records/case-of-records.ts";
import { columnsOf } from "@ringfence/platform/records/record-columns.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type History, histories } from "./histories.ts";

/** More histories for a longer look: RINGFENCE_HISTORIES=20000. */
const runs = Number(process.env.RINGFENCE_HISTORIES ?? 1500);
const seed = Number(process.env.RINGFENCE_SEED ?? 20261129);
const timeout = 60_000 + runs * 40;
const farFuture = civilDate("2030-01-01");

interface Compared {
  readonly rule: string;
  readonly verdict: string;
  readonly on: string;
  readonly rank: string | undefined;
  readonly about: readonly number[];
  readonly missing: readonly string[];
  readonly basis: readonly string[];
  readonly figures: readonly unknown[];
}

const inOrder = (list: readonly Compared[]) => list.map((one) => JSON.stringify(one)).sort();
const named = (citations: readonly { instrument: string; version: string; article?: string; point?: string }[]) =>
  citations.map(({ instrument, version, article, point }) => [instrument, version, article, point].join(" "));

function byTheBorrowersJudge({ records, memberOf }: History): string[] {
  const rules = columnRules.map(({ rule }) => rule);
  const { findings } = judge(caseOfRecords(records, memberOf), rules, farFuture);
  return inOrder(
    findings.map(({ rule, verdict, on, rank, about, missing, basis, possibleBasis, figures }) => ({
      rule,
      verdict,
      on,
      rank,
      about: [...new Set(about.map((id) => Number(id.split("#")[0])))],
      missing: [...missing].sort(),
      basis: [...named(basis), "or", ...named(possibleBasis)],
      figures: Object.values(figures),
    })),
  );
}

function byTheAudit({ records, memberOf }: History): string[] {
  const columns = dated(columnsOf(records));
  const found: Compared[] = [];
  auditColumns(columns, memberOf, ({ statement, day, rows, count, limit }) => {
    const { rule, verdict, rank, missing, basis, possible } = statement;
    if (!columnRules.some((one) => one.rule.id === rule)) return;
    found.push({
      rule,
      verdict,
      on: dateFromDay(day),
      rank,
      about: rows.map((row) => columns.row[row] as number),
      missing: [...missing].sort(),
      basis: [...named(basis), "or", ...named(possible)],
      figures: [count, limit].filter((one) => one !== undefined),
    });
  });
  return inOrder(found);
}

/** What the borrower's judge finds in words that are against a rule, and what the audit finds of it. */
function wordsByBoth({ records, memberOf }: History): readonly (readonly string[])[] {
  const judged = judge(caseOfRecords(records, memberOf), wordRules, farFuture).findings.filter(isWordFinding);
  const columns = dated(columnsOf(records));
  const ids = new Map(records.map((one) => [one.row, one.words]));
  const audited: string[] = [];
  const name = (rule: string, rank: string | undefined, about: readonly number[]) => [rule, rank, ...about].join(" ");
  auditColumns(
    columns,
    memberOf,
    ({ statement: { rule, rank }, rows }) => {
      if (wordRules.some(({ id }) => id === rule))
        audited.push(
          name(
            rule,
            rank,
            rows.map((row) => columns.row[row] as number),
          ),
        );
    },
    (row) => ids.get(columns.row[row] as number),
  );
  return [
    audited.sort(),
    judged
      .map(({ rule, rank, about }) =>
        name(
          rule,
          rank,
          about.map((id) => Number(id.split("#")[0])),
        ),
      )
      .sort(),
  ];
}

it(
  "words against a rule are found in the audit as by the borrower's judge",
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(histories, (history) => {
        const [audited, judged] = wordsByBoth(history);
        expect(audited).toEqual(judged);
        for (const one of judged ?? []) seen.add(one.split(" ")[0] ?? "");
      }),
      { numRuns: Math.ceil(runs / 5), seed },
    );
    expect(seen.size).toBeGreaterThan(3);
  },
  timeout,
);

it(
  "the lender's audit finds what the borrower's judge finds, on every history",
  () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(histories, (history) => {
        const audited = byTheAudit(history);
        expect(audited).toEqual(byTheBorrowersJudge(history));
        for (const one of audited) {
          const { rule, verdict } = JSON.parse(one) as Compared;
          seen.set(`${rule} ${verdict}`, (seen.get(`${rule} ${verdict}`) ?? 0) + 1);
        }
      }),
      { numRuns: runs, seed },
    );
    // The generator must reach every rule, else equality would say nothing about it.
    console.info(Object.fromEntries([...seen].sort()));
    for (const { rule } of columnRules) {
      const verdicts = [...seen.keys()].filter((key) => key.startsWith(`${rule.id} `));
      expect(verdicts, rule.id).toContain(`${rule.id} ${rule.supporting === true ? "fact" : "breach"}`);
    }
  },
  timeout,
);
