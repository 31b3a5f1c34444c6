import { civilDate } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { auditReport } from "../audit/report/audit-report.ts";
import { readScorecardFile, scorecardFile } from "./scorecard-file.ts";

const week = civilDate("2026-03-02");
const report = auditReport(
  { ruleBook: { version: "1", hash: "ab" }, files: [], totals: { rows: 9, audited: 9, setAside: {}, findings: 1 } },
  {
    weeks: [{ agency: "甲", collector: "01", week, contacts: 9, third: 1, answeredCalls: 0, recordedCalls: 0 }],
    findings: [],
    refusals: [{ agency: "甲", bound: 2, broken: 1 }],
    hours: [],
    worst: [],
  },
);
const written = scorecardFile(report);

it("comes back as it was written, and holds sides and counts only", () => {
  const read = readScorecardFile(JSON.stringify(written));
  expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(written)) });
  expect(written?.period).toEqual({ from: "2026-03-02", to: "2026-03-08" });
});

it("says where a file is no scorecard", () => {
  expect(readScorecardFile("{")).toMatchObject({ ok: false, code: "no-scorecard" });
  expect(readScorecardFile(JSON.stringify({ ...written, period: { from: "gestern", to: "" } }))).toMatchObject({
    ok: false,
    detail: "period.from",
  });
});
