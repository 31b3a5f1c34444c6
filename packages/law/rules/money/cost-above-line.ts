import type { LenderKind, Loan } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import { type CaseView, partyLenderKind } from "../../engine/case-view.ts";
import { firstReceipt, loanFlows, paymentsOf, reachesLastDue } from "../../engine/loan-flows.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { type YearlyCost, yearlyCost } from "../../engine/yearly-cost.ts";
import {
  type CostLine,
  courtLine,
  courtMayReduce,
  DAY_COUNT,
  illegalLending,
  illegalLendingPercent,
  lowestPrivatePercent,
  microloanLine,
  microloanLines,
  PRESENT_CAP_SINCE,
  privateCaps,
  privateLine,
  standingAt,
  stateRatesHold,
} from "./cost-lines.ts";
import { loanExample } from "./loan-example.ts";

type Figures = Readonly<Record<string, number | string>>;

function againstLine(cost: YearlyCost, line: CostLine, figures: Figures): Judgement {
  const { percent, under } = line;
  const shown = { under, figures: { ...figures, linePercent: percent } };
  switch (standingAt(line, cost)) {
    case "below":
      return lawful;
    case "by-day-count":
      return unclear(["day-count"], shown);
    // A long loan paid back at once can be above the line one way of annualising, below it the other.
    case "by-simple-only":
      return unclear(["rate-line"], { figures, under });
    default:
      return breach(shown);
  }
}

function judgePrivate(formedOn: CivilDate, cost: YearlyCost, figures: Figures): Judgement {
  const under = privateCaps;
  // Interest of older contracts is split by the day of filing (provisions art. 31).
  if (formedOn < PRESENT_CAP_SINCE)
    return cost.simple <= lowestPrivatePercent ? lawful : unclear(["filing-day"], { figures, under });
  const line = privateLine(formedOn);
  if (line === undefined) return unclear(["rate-on-date"], { figures, under });
  const usury = illegalLendingPercent(formedOn);
  if (usury === undefined || cost.simple <= usury * DAY_COUNT) return againstLine(cost, line, figures);
  return againstLine(
    cost,
    { ...line, under: [...line.under, illegalLending] },
    { ...figures, illegalLendingPercent: usury },
  );
}

function judgeMicroloan(loan: Loan, formedOn: CivilDate, cost: YearlyCost, figures: Figures): Judgement {
  const line = microloanLine(loan, formedOn);
  if (line === undefined) return unclear(["rate-on-date"], { figures, under: microloanLines });
  if (line === "none") {
    const court = courtLine(formedOn);
    const belowAny = court !== undefined && cost.simple <= court.percent;
    return belowAny ? lawful : unclear(["rate-line"], { figures, under: [stateRatesHold] });
  }
  return againstLine(cost, line, figures);
}

function judgeCost(kind: LenderKind, loan: Loan, formedOn: CivilDate, cost: YearlyCost, asOf: CivilDate): Judgement {
  const figures = { simplePercent: cost.simple.toFixed(2), compoundPercent: cost.compound.toFixed(2) };
  if (kind === "private-person" || kind === "unlicensed-firm") return judgePrivate(formedOn, cost, figures);
  if (kind === "microloan") return judgeMicroloan(loan, formedOn, cost, figures);
  const court = courtLine(asOf);
  if (kind !== "unknown")
    return court === undefined ? unclear(["rate-line"], { figures }) : againstLine(cost, court, figures);
  const strictest = privateLine(formedOn);
  const belowAll =
    court !== undefined && strictest !== undefined && cost.simple <= Math.min(court.percent, strictest.percent);
  return belowAll
    ? lawful
    : unclear(["lender-kind"], { figures, under: [...privateCaps, courtMayReduce, ...microloanLines] });
}

function judgeFlows(kind: LenderKind, loan: Loan, formedOn: CivilDate, asOf: CivilDate): Judgement {
  const flows = loanFlows(loan);
  if (!flows.ok) return unclear([flows.code]);
  const cost = yearlyCost(flows.value);
  if (!cost.ok)
    return unclear(["repayment-flows"], cost.detail === undefined ? {} : { figures: { rates: cost.detail } });
  if (loan.formedOn === undefined) return unclear(["contract-date"]);
  const judgement = judgeCost(kind, loan, formedOn, cost.value, asOf);
  // Payments still missing can only make it dearer: a breach stands, "in order" does not.
  return judgement.verdict === "lawful" && !reachesLastDue(loan) ? unclear(["repayment-flows"]) : judgement;
}

function judge(loan: Loan, view: CaseView) {
  if (loan.received.length === 0 && paymentsOf(loan).length === 0) return undefined;
  const formedOn = loan.formedOn ?? firstReceipt(loan);
  if (formedOn === undefined || formedOn > view.asOf) return undefined;
  const kind = partyLenderKind(view, loan.lender);
  const judgement = judgeFlows(kind, loan, formedOn, view.asOf);
  if (judgement.verdict === "lawful" || kind === "microloan") return { ...judgement, on: formedOn };
  // The caps of the courts measure what is claimed now, so the provisions in force now count, with the LPR of the contract day.
  // The guideline for microloans is about making new loans: the law of the contract day.
  return { ...judgement, on: formedOn, lawOf: view.asOf };
}

export default defineRule({
  id: "cost-above-line",
  group: "money",
  title: { zh: "真实年化成本超过界线", en: "True yearly cost above the line" },
  plain: {
    zh: "把利息和所有费用都算进去，真实年化成本超过了对应的界线。超出的部分，可以在协商或诉讼中要求减免。",
    en: "With interest and all fees counted, the loan costs more a year than the line for this kind of lender. The excess can be contested when negotiating or in court.",
  },
  basis: [stateRatesHold, ...privateCaps, courtMayReduce, ...microloanLines, illegalLending],
  asks: [
    "amount-received",
    "repayment-flows",
    "contract-date",
    "rate-on-date",
    "filing-day",
    "rate-line",
    "day-count",
    "lender-kind",
  ],
  refutedBy: [
    { zh: "到账、还款的金额或日期与实际不符", en: "Amounts or days of payout and repayment are not as recorded" },
    { zh: "所列费用不是为这笔借款支付的", en: "A fee listed was not paid for this loan" },
  ],
  looksAt: { each: "loan", judge },
  examples: [
    {
      name: "私人借款年化13%，四倍LPR是12%",
      expect: "breach",
      lender: "private-person",
      sheet: { loans: [loanExample("2025-06-02", 1300)] },
    },
    {
      name: "私人借款刚好12%",
      expect: "lawful",
      lender: "private-person",
      sheet: { loans: [loanExample("2025-06-02", 1200)] },
    },
    {
      name: "2021年的同样借款，四倍LPR是15.4%",
      expect: "lawful",
      lender: "private-person",
      sheet: { loans: [loanExample("2021-06-02", 1300)] },
    },
    { name: "银行贷款26%", expect: "breach", sheet: { loans: [loanExample("2025-06-02", 2600)] } },
    { name: "银行贷款20%，不适用四倍LPR", expect: "lawful", sheet: { loans: [loanExample("2025-06-02", 2000)] } },
    {
      name: "小贷2026年新发30%",
      expect: "breach",
      lender: "microloan",
      sheet: { loans: [loanExample("2026-03-02", 3000)] },
    },
    {
      name: "小贷2024年30%，当时的界线没有核实",
      expect: "unclear",
      lender: "microloan",
      sheet: { loans: [loanExample("2024-03-04", 3000)] },
    },
    {
      name: "不知道放款方是谁",
      expect: "unclear",
      lender: "unknown",
      sheet: { loans: [loanExample("2025-06-02", 2000)] },
    },
    {
      name: "2026年10月20日以后的LPR没有收录",
      expect: "unclear",
      lender: "private-person",
      sheet: { loans: [loanExample("2026-10-20", 1300)] },
    },
    {
      name: "2020年8月20日以前的合同",
      expect: "unclear",
      lender: "private-person",
      sheet: { loans: [loanExample("2020-03-02", 2000)] },
    },
    {
      name: "不记得到账多少",
      expect: "unclear",
      sheet: { loans: [{ ...loanExample("2025-06-02", 2600), received: [] }] },
    },
  ],
});
