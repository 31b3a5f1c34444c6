import { type LenderKind, readCaseSheet, reduceCase } from "@ringfence/casefile";
import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { exampleSheet } from "../../engine/example.ts";
import { judge } from "../../engine/judge.ts";
import { rankWords } from "../../engine/rank.ts";
import rule from "./cost-above-line.ts";
import { loanExample } from "./loan-example.ts";

function verdict(
  lender: LenderKind,
  formedOn: string,
  interestYuan: number,
  more: Readonly<Record<string, unknown>> = {},
  asOf = "2030-01-01",
) {
  const loans = [{ ...loanExample(formedOn, interestYuan), ...more }];
  const sheet = readCaseSheet(
    JSON.parse(JSON.stringify(exampleSheet({ name: "", expect: "breach", lender, sheet: { loans } }))),
  );
  if (!sheet.ok) throw new Error(sheet.detail);
  const { findings } = judge(reduceCase(sheet.value.events), [rule], civilDate(asOf));
  return findings[0];
}
const saying = (...args: Parameters<typeof verdict>) => {
  const found = verdict(...args);
  return found === undefined ? "lawful" : found.verdict === "unclear" ? found.missing.join() : found.verdict;
};

describe("which line for whom and when", () => {
  it.each([
    // Four times the LPR of the contract day: 3.85 until 2021-12-19, 3.8 until 2022-01-19, 3.0 since 2025-05-20.
    ["private-person", "2021-12-19", 1540, "lawful"],
    ["private-person", "2021-12-20", 1540, "day-count"],
    ["private-person", "2021-12-20", 1600, "breach"],
    ["unlicensed-firm", "2025-05-19", 1240, "lawful"],
    ["unlicensed-firm", "2025-05-20", 1240, "breach"],
    ["unlicensed-firm", "2026-10-19", 1300, "breach"],
    ["unlicensed-firm", "2026-10-20", 1300, "rate-on-date"],
    // The cap is older than the present text of the provisions (art. 31).
    ["private-person", "2020-08-20", 1600, "breach"],
    ["private-person", "2020-08-19", 1600, "filing-day"],
    ["private-person", "2020-08-19", 1200, "lawful"],
    // Licensed lenders: never four times the LPR, 24 % in court.
    ["bank", "2025-06-02", 2400, "lawful"],
    ["bank", "2025-06-02", 2420, "day-count"],
    ["consumer-finance", "2025-06-02", 2500, "breach"],
    ["other-licensed", "2025-06-02", 1300, "lawful"],
    // Microloans: 24 % for loans made since 2025-12-24, nothing verified before.
    ["microloan", "2025-12-23", 2500, "rate-line"],
    ["microloan", "2025-12-24", 2500, "breach"],
    ["microloan", "2025-12-24", 2400, "lawful"],
    ["unknown", "2025-06-02", 1200, "lawful"],
    ["unknown", "2025-06-02", 1300, "lender-kind"],
  ] as const)("%s on %s with %d yuan on 10,000: %s", (lender, formedOn, interest, expected) => {
    expect(saying(lender, formedOn, interest)).toBe(expected);
  });

  it("cites the cap for the unlicensed, the court opinion for banks, and crime only above 36 %", () => {
    const cited = (...args: Parameters<typeof verdict>) => verdict(...args)?.basis.map((one) => one.instrument);
    expect(cited("unlicensed-firm", "2025-06-02", 1300)).toEqual([
      "private-lending-provisions",
      "private-lending-provisions",
    ]);
    expect(cited("bank", "2025-06-02", 2600)).toEqual(["financial-loan-opinion-2017"]);
    expect(cited("unlicensed-firm", "2025-06-02", 3600)).not.toContain("illegal-lending-opinion");
    expect(cited("unlicensed-firm", "2025-06-02", 4000)).toContain("illegal-lending-opinion");
    expect(verdict("unlicensed-firm", "2025-06-02", 4000)?.figures).toEqual({
      simplePercent: "40.00",
      compoundPercent: "40.00",
      linePercent: 12,
      illegalLendingPercent: 36,
    });
  });

  it("calls a line of the courts neither against the law nor a supervisor's rule", () => {
    const called = (...args: Parameters<typeof verdict>) => {
      const rank = verdict(...args)?.rank;
      return rank === undefined ? undefined : rankWords[rank].breach.zh;
    };
    expect(called("bank", "2025-06-02", 2600)).toBe("与司法文件的意见不符");
    expect(called("unlicensed-firm", "2025-06-02", 4000)).toBe("不符合司法解释");
    expect(called("microloan", "2026-03-02", 3000)).toBe("不符合监管规定");
  });

  it("takes missing payments as a lower bound: a breach stands, in order does not", () => {
    const later = { lastDueOn: "2027-06-02" };
    expect(saying("bank", "2025-06-02", 2600, later)).toBe("breach");
    expect(saying("bank", "2025-06-02", 2000, later)).toBe("repayment-flows");
    expect(saying("bank", "2025-06-02", -2000)).toBe("repayment-flows");
  });

  it("does not judge a contract of the future", () => {
    expect(saying("bank", "2025-06-02", 2600, {}, "2025-06-01")).toBe("lawful");
  });

  it("asks for the contract day, which decides the LPR", () => {
    expect(saying("private-person", "2025-06-02", 1300, { formedOn: undefined })).toBe("contract-date");
  });
});
