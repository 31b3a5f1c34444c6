import { civilDate } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { choosePlan } from "./choose-plan.ts";
import { csvOf, planRows } from "./plan-table.ts";
import { debtOf, householdOf } from "./sample-household.ts";

it("a plan becomes rows that add up, and CSV that no spreadsheet mistakes for formulas", () => {
  const debts = [debtOf("a", 1200, 3), { ...debtOf("b", 600, 2), name: '=HYPERLINK("x"),"甲"' }];
  const input = householdOf({ months: 3, debts });
  const rows = planRows(choosePlan(input).plan, debts, civilDate("2026-11-01"), {
    month: "月份",
    left: "余下",
    owed: "还欠",
  });
  expect(rows[0]).toEqual(["月份", "a", '=HYPERLINK("x"),"甲"', "余下", "还欠"]);
  expect(rows.map((row) => row[0]).slice(1)).toEqual(["2026-11", "2026-12", "2027-01"]);
  expect(rows.slice(1).reduce((sum, row) => sum + Number(row[1]) + Number(row[2]), 0)).toBe(1800);
  expect(rows.at(-1)?.at(-1)).toBe(0);
  expect(csvOf(rows).split("\r\n")[0]).toBe('\uFEFF月份,a,"\'=HYPERLINK(""x""),""甲""",余下,还欠');
});
