import type { Loan } from "@ringfence/casefile";
import { type CivilDate, civilDate } from "@ringfence/kernel";
import { type CaseView, partyLenderKind } from "../../engine/case-view.ts";
import { cite, citedVersion } from "../../engine/citation.ts";
import { loanFlows, reachesLastDue } from "../../engine/loan-flows.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { yearlyCost } from "../../engine/yearly-cost.ts";
import { loanExample } from "./loan-example.ts";

const table = cite(
  "all-in-cost-disclosure-2026",
  "2026",
  { point: "cost-table" },
  {
    zh: "签约前应出示综合融资成本明示表，列明全部息费、收取方和年化综合成本。",
    en: "Before signing a cost table shows every charge, who collects it and the annualised all-in cost.",
  },
);
const stated = cite(
  "pbc-annualised-rate-2021",
  "2021",
  { point: "show-prominently" },
  {
    zh: "贷款合同应当载明年化利率。",
    en: "The loan contract states the yearly rate.",
  },
);
const allCosts = cite(
  "pbc-annualised-rate-2021",
  "2021",
  { point: "all-costs" },
  {
    zh: "年化利率应包括利息和与贷款直接相关的全部费用。",
    en: "The yearly rate includes interest and all fees directly related to the loan.",
  },
);
const tableSince: CivilDate = citedVersion(table).version.from;
const rateSince: CivilDate = citedVersion(stated).version.from;

/** Ours: so much may lie between the rate stated and the one measured for rounding and day counts before it is called understated. */
const TOLERANCE_PERCENT = 0.5;

/** Is the stated rate below the true one, whichever way of annualising is taken? Only on flows as agreed: being late costs more. */
function judgeStatedRate(loan: Loan, rate: number): Judgement {
  const flows = loanFlows(loan);
  if (!flows.ok || loan.overdueSince !== undefined || !reachesLastDue(loan)) return lawful;
  const cost = yearlyCost(flows.value);
  if (!cost.ok) return lawful;
  const lowest = Math.min(cost.value.simple, cost.value.compound);
  if (lowest <= rate * (365 / 360) + TOLERANCE_PERCENT) return lawful;
  const { simple, compound } = cost.value;
  const figures = { statedPercent: rate, simplePercent: simple.toFixed(2), compoundPercent: compound.toFixed(2) };
  return breach({ under: [allCosts], figures });
}

function judgeLoan(loan: Loan, formedOn: CivilDate, licensed: boolean): Judgement | undefined {
  if (licensed && formedOn >= tableSince) {
    if (loan.costTable === undefined) return unclear(["cost-table-shown"], { under: [table] });
    if (loan.costTable !== "shown") return breach({ under: [table], figures: { costTable: loan.costTable } });
  } else if (formedOn < rateSince) return undefined;
  else if (loan.statedYearlyRate === undefined) return unclear(["rate-in-contract"], { under: [stated] });
  return loan.statedYearlyRate === undefined ? lawful : judgeStatedRate(loan, loan.statedYearlyRate);
}

function judge(loan: Loan, view: CaseView) {
  const kind = partyLenderKind(view, loan.lender);
  // Private persons are only encouraged to follow; firms without a licence stand outside the rules on the table.
  if (loan.formedOn === undefined || kind === "private-person") return undefined;
  const judgement = judgeLoan(loan, loan.formedOn, kind !== "unlicensed-firm");
  return judgement === undefined ? undefined : { ...judgement, on: loan.formedOn };
}

const contract = (formedOn: string, more: Readonly<Record<string, unknown>>) => ({
  loans: [{ id: "loan", lender: "lender", product: "online-loan", formedOn: civilDate(formedOn), ...more }],
});

export default defineRule({
  id: "cost-disclosure",
  group: "money",
  title: { zh: "没有明示真实成本", en: "True cost not shown" },
  plain: {
    zh: "签约前，贷款要花多少钱应当一次说清楚。2026年8月1日起要给你看“综合融资成本明示表”；2021年3月31日起，合同也要写明年化利率。",
    en: "Before you sign, the cost of a loan should be shown in one piece: since 2026-08-01 in a cost table, since 2021-03-31 also as a yearly rate in the contract.",
  },
  basis: [table, stated, allCosts],
  asks: ["cost-table-shown", "rate-in-contract"],
  refutedBy: [
    { zh: "签约时弹窗或书面展示过明示表", en: "The table was shown at signing, on paper or in a pop-up" },
    { zh: "多付的钱不是这笔贷款的息费", en: "What was paid on top is no cost of this loan" },
  ],
  looksAt: { each: "loan", judge },
  examples: [
    { name: "2026年9月签约没有明示表", expect: "breach", sheet: contract("2026-09-01", { costTable: "not-shown" }) },
    {
      name: "施行第一天，明示表不完整",
      expect: "breach",
      lender: "consumer-finance",
      sheet: contract("2026-08-01", { costTable: "incomplete" }),
    },
    { name: "出示了明示表", expect: "lawful", sheet: contract("2026-09-01", { costTable: "shown" }) },
    {
      name: "施行前一天签约，合同写明了年化利率",
      expect: "lawful",
      sheet: contract("2026-07-31", { statedYearlyRate: 12 }),
    },
    { name: "不记得有没有看到明示表", expect: "unclear", sheet: contract("2026-09-01", {}) },
    { name: "不清楚合同有没有写年化利率", expect: "unclear", sheet: contract("2024-09-02", {}) },
    {
      name: "写的是年化7.2%，真实13%",
      expect: "breach",
      sheet: { loans: [{ ...loanExample("2024-09-02", 1300), statedYearlyRate: 7.2 }] },
    },
  ],
});
