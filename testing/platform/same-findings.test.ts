import { civilDate, dateFromDay } from "@ringfence/kernel";
import { judge } from "@ringfence/law";
import { auditColumns } from "@ringfence/platform/audit/audit-columns.ts";
import { columnRules } from "@ringfence/platform/audit/rules/index.ts";
import { caseOfRecords } from "@ringfence/platform/records/case-of-records.ts";
import { columnsOf } from "@ringfence/platform/records/record-columns.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type History, histories } from "./histories.ts";

/** More histories for a longer look: RINGFENCE_HISTORIES=20000. */
const runs = Number(process.env.RINGFENCE_HISTORIES ?? 1500);
const seed = Number(process.env.RINGFENCE_SEED ?? 20261129);
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
  const columns = columnsOf(records);
  const found: Compared[] = [];
  auditColumns(columns, memberOf, ({ statement, day, rows, count, limit }) => {
    const { rule, verdict, rank, missing, basis, possible } = statement;
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

it("the lender's audit finds what the borrower's judge finds, on every history", () => {
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
});
