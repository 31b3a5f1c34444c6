import { civilDate } from "@ringfence/kernel";
import { auditColumns } from "@ringfence/platform/audit/audit-columns.ts";
import { dated } from "@ringfence/platform/audit/debtor-rows.ts";
import { auditReport } from "@ringfence/platform/audit/report/audit-report.ts";
import type { AuditFigures } from "@ringfence/platform/audit/report/figures.ts";
import type { ContactRecord } from "@ringfence/platform/records/contact-record.ts";
import { columnsOf } from "@ringfence/platform/records/record-columns.ts";
import { scorecard } from "@ringfence/platform/scorecard/scorecard.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type History, histories } from "./histories.ts";

const seed = Number(process.env.RINGFENCE_SEED ?? 20261129);

/** What is found, without the rows themselves. */
function findingsOf({ records, memberOf }: History): string[] {
  const columns = dated(columnsOf(records));
  const found: string[] = [];
  auditColumns(columns, memberOf, ({ statement: { rule, verdict, rank }, rows }) =>
    found.push([rule, verdict, rank, ...rows.map((row) => columns.row[row])].join(" ")),
  );
  return found.sort();
}

const without = (history: History): History => ({
  ...history,
  records: history.records.map((one) => ({ ...one, complained: false, askedIdentity: false, askedTerms: false })),
});

describe("complaining, asking who is calling, refusing and asking for terms never count against anybody", () => {
  it("the same is found whether or not people complained, asked for identity or for terms", () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(findingsOf(history)).toEqual(findingsOf(without(history)));
      }),
      { numRuns: 400, seed },
    );
  });

  it("a refusal takes no finding away: it can only bind whoever goes on", () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, pick) => {
        const at = pick % history.records.length;
        const refused = history.records.map(
          (one, index): ContactRecord => (index === at ? { ...one, refused: true } : one),
        );
        const [before, after] = [findingsOf(history), findingsOf({ ...history, records: refused })];
        const hours = (list: string[]) =>
          list.filter((one) => !/^(contact-person-refusal|repeated-harassment) /.test(one));
        expect(hours(after)).toEqual(hours(before));
        const breaches = (list: string[]) =>
          list.filter((one) => one.startsWith("contact-person-refusal breach")).length;
        expect(breaches(after)).toBeGreaterThanOrEqual(breaches(before));
      }),
      { numRuns: 400, seed },
    );
  });

  it("an agency that honours a refusal scores no worse for having heard it", () => {
    const week = civilDate("2026-03-02");
    const weeks = [
      { agency: "甲", collector: "", week, contacts: 500, third: 20, answeredCalls: 100, recordedCalls: 100 },
    ];
    const heard = (bound: number) =>
      scorecard({ weeks, findings: [], refusals: bound === 0 ? [] : [{ agency: "甲", bound, broken: 0 }] }).agencies[0];
    const [none, many] = [heard(0), heard(40)];
    expect(many?.breaches).toEqual(none?.breaches);
    expect(many?.standing).toBe(none?.standing);
    expect(many?.refusalsKept).toMatchObject({ value: 1, high: 1 });
  });

  it("complaints move nothing but how they were answered", () => {
    const week = civilDate("2026-03-02");
    const weeks = [
      { agency: "甲", collector: "", week, contacts: 500, third: 20, answeredCalls: 100, recordedCalls: 100 },
    ];
    const complaints = [{ agency: "甲", received: 30, inTime: 30, perhaps: 0, late: 0, running: 0 }];
    const plain = scorecard({ weeks, findings: [], refusals: [] }).agencies[0];
    const { complaints: answered, ...rest } =
      scorecard({ weeks, findings: [], refusals: [], complaints }).agencies[0] ?? {};
    expect(answered).toEqual(complaints[0]);
    expect(rest).toEqual(plain);
  });
});

it("nothing that is given out is about one debtor, or scores one", () => {
  const week = civilDate("2026-03-02");
  const side = { agency: "甲", collector: "乙", week };
  const figures: AuditFigures = {
    weeks: [{ ...side, contacts: 10, third: 1, answeredCalls: 1, recordedCalls: 1 }],
    findings: [{ ...side, rule: "contact-hours", verdict: "breach", rank: "recommended-standard", count: 1 }],
    refusals: [{ agency: "甲", bound: 1, broken: 0 }],
    hours: [{ hour: 22, targetKind: "debtor", contacts: 10, breaches: 1 }],
    worst: [
      {
        rule: "contact-hours",
        citations: { zh: "", en: "" },
        on: week,
        file: "a",
        row: 1,
        contacts: 1,
        agency: "甲",
        collector: "乙",
      },
    ],
  };
  const about = {
    ruleBook: { version: "1", hash: "0" },
    files: [],
    totals: { rows: 10, audited: 10, setAside: {}, findings: 1 },
  };
  const names: string[] = [];
  JSON.stringify(auditReport(about, figures), (name, value) => {
    names.push(name);
    return value;
  });
  expect(names.length).toBeGreaterThan(50);
  // "score" names the card of agencies and collectors only: no path below it leads to a person.
  expect(names.filter((name) => /debtor|borrower|person(?!s)|willing|risk|propensity/i.test(name))).toEqual([]);
});
