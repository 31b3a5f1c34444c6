import { civilDate, fen } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { fiveLoans } from "../five-loans.ts";
import { allInCostTable } from "./all-in-cost-table.ts";
import type { Contract } from "./contract.ts";
import { trueCost } from "./true-cost.ts";

const tableOf = (contract: Contract) => {
  const cost = trueCost(contract, "microloan", civilDate("2026-10-01"));
  if (!cost.ok) throw new Error(cost.code);
  const [table, schedule] = allInCostTable(contract, cost.value).blocks.filter((one) => one.kind === "table");
  return { rows: table?.rows ?? [], months: schedule?.rows.length };
};
const flat = fiveLoans["flat with 1,200 kept back"]?.contract as Contract;

it("lists what is paid in any case and what only being late costs, with room for the lender's own figures", () => {
  const terms = { penaltyMillionthsADay: 500, penaltyOn: "compound", lateFee: fen(2000), graceDays: 3 } as const;
  const { rows, months } = tableOf({ ...flat, ...terms });
  expect(months).toBe(12);
  expect(rows.every(([, own, theirs]) => own !== "" && theirs === "")).toBe(true);
  expect(Object.fromEntries(rows)).toMatchObject({
    合同本金: "12,000.00元",
    实际到账: "10,800.00元（2026年1月10日）",
    服务费: "1,200.00元（到账前扣下）",
    利息合计: "1,728.00元",
    费用合计: "1,200.00元",
    还款合计: "13,728.00元",
    逾期时的罚息: "每天0.05%，按没还的全部和罚息（按月复利）算",
    每晚一期的违约金: "20.00元",
    还款日后的宽限: "3天",
  });
});

it("says of what the person did not fill in that it was not filled in", () => {
  const rows = Object.fromEntries(tableOf(flat).rows);
  expect([rows.逾期时的罚息, rows.每晚一期的违约金, rows.还款日后的宽限]).toEqual(Array(3).fill("没有填写"));
});
