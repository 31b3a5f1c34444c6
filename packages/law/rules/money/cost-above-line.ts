import type { LenderKind, Loan } from "@ringfence/casefile";
import { type CivilDate, civilDate, daysBetween } from "@ringfence/kernel";
import { type Citation, cite } from "../../engine/citation.ts";
import { firstReceipt, loanFlows, reachesLastDue } from "../../engine/loan-flows.ts";
import { valueOn, valuesOn } from "../../engine/parameter.ts";
import { type CaseView, partyLenderKind } from "../../engine/perceive.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { type YearlyCost, yearlyCost } from "../../engine/yearly-cost.ts";
import illegalLendingLine from "../../parameters/illegal-lending-line.ts";
import licensedLenderCostLine from "../../parameters/licensed-lender-cost-line.ts";
import lprOneYear from "../../parameters/lpr-one-year.ts";
import microloanCostLine from "../../parameters/microloan-cost-line.ts";
import privateLendingMultiple from "../../parameters/private-lending-multiple.ts";
import { loanExample } from "./loan-example.ts";

const cap = cite(
  "private-lending-provisions",
  "2020",
  { article: "25", paragraph: 1 },
  {
    zh: "约定利率超过合同成立时一年期LPR四倍的部分，法院不予支持。",
    en: "Courts do not support agreed interest above four times the one-year LPR of the contract day.",
  },
);
const capWithFees = cite(
  "private-lending-provisions",
  "2020",
  { article: "29" },
  {
    zh: "逾期利息、违约金、其他费用合计也以四倍LPR为限。",
    en: "Overdue interest, penalties and other fees together stay within the same cap.",
  },
);
const crime = cite(
  "illegal-lending-opinion",
  "2019",
  { point: "rate-above-36" },
  {
    zh: "没有牌照经常放贷、实际年利率超过36%且情节严重的，按非法经营罪处理；单笔借款看不出是否情节严重。",
    en: "Regular unlicensed lending above an actual 36 % in serious circumstances is a crime; one loan does not show these.",
  },
);
const courtLine = cite(
  "financial-loan-opinion-2017",
  "2017",
  { point: "above-24-reducible" },
  {
    zh: "金融借款的息费合计超过年利率24%的，借款人可以请求法院调减超过部分。",
    en: "Where a financial loan costs more than 24 % a year in total, the borrower may ask the court to cut the excess.",
  },
);
const microStop = cite(
  "microloan-cost-guideline-2025",
  "2025",
  { point: "stop-above-24" },
  {
    zh: "小额贷款公司不得再新发综合融资成本超过年24%的贷款。",
    en: "Microloan companies make no new loans above 24 % a year all-in.",
  },
);
const microLpr = cite(
  "microloan-cost-guideline-2025",
  "2025",
  { point: "four-times-lpr-by-2027" },
  {
    zh: "2027年底前，新发小额贷款的成本降到四倍LPR以内。",
    en: "By the end of 2027 new microloans cost at most four times the LPR.",
  },
);
const stateRules = cite(
  "civil-code",
  "2020",
  { article: "680", paragraph: 1 },
  {
    zh: "禁止高利放贷，借款利率不得违反国家有关规定。",
    en: "Usury is forbidden and rates must respect state rules.",
  },
);

/** From this day on the cap is four times the LPR; older contracts are split by the day of filing (provisions art. 31). */
const PRESENT_CAP_SINCE = civilDate("2020-08-20");
/** Ours: rates are measured from amounts rounded to fen, so a hair above the line is no breach. */
const ROUNDING = 0.05;
/** A contract that counts 360 days a year costs this much more by the calendar. */
const DAY_COUNT = 365 / 360;

interface Line {
  readonly percent: number;
  readonly under: readonly Citation[];
}

function againstLine(
  { simple }: YearlyCost,
  { percent, under }: Line,
  figures: Record<string, number | string>,
): Judgement {
  const shown = { under, figures: { ...figures, linePercent: percent } };
  if (simple <= percent + ROUNDING) return lawful;
  return simple <= percent * DAY_COUNT + ROUNDING ? unclear(["day-count"], shown) : breach(shown);
}

/** Four times the LPR of the contract day, where both are known. */
function lprLine(formedOn: CivilDate, multiple: number | undefined, under: readonly Citation[]): Line | undefined {
  const lpr = valueOn(lprOneYear, formedOn)?.value;
  return lpr === undefined || multiple === undefined ? undefined : { percent: lpr * multiple, under };
}

const privateLine = (formedOn: CivilDate): Line | undefined =>
  lprLine(formedOn, valueOn(privateLendingMultiple, formedOn)?.value, [cap, capWithFees]);

function judgePrivate(formedOn: CivilDate, cost: YearlyCost, figures: Record<string, number | string>): Judgement {
  if (formedOn < PRESENT_CAP_SINCE) {
    const lowest = 4 * Math.min(...lprOneYear.values.map((one) => one.value));
    return cost.simple <= lowest ? lawful : unclear(["filing-day"], { figures, under: [cap] });
  }
  const line = privateLine(formedOn);
  if (line === undefined) return unclear(["rate-on-date"], { figures, under: [cap, capWithFees] });
  const usury = valueOn(illegalLendingLine, formedOn)?.value;
  const beyond = usury !== undefined && cost.simple > usury * DAY_COUNT;
  const under = beyond ? [...line.under, crime] : line.under;
  return againstLine(cost, { ...line, under }, beyond ? { ...figures, illegalLendingPercent: usury } : figures);
}

function judgeMicroloan(
  loan: Loan,
  formedOn: CivilDate,
  cost: YearlyCost,
  figures: Record<string, number | string>,
): Judgement {
  const start = firstReceipt(loan) ?? formedOn;
  const end =
    loan.repayments
      .map((one) => one.on)
      .sort()
      .at(-1) ?? start;
  const short = daysBetween(start, end) <= 31;
  const line = valuesOn(microloanCostLine, formedOn).find(
    ({ value }) => value.loans === "all" || (value.loans === "up-to-one-month") === short,
  );
  // Before the guideline no line for microloans was verified: only a cost that no line would touch is in order.
  if (line === undefined) return cost.simple <= 24 ? lawful : unclear(["rate-line"], { figures, under: [stateRules] });
  const found =
    line.value.kind === "percent"
      ? { percent: line.value.percent, under: [microStop] }
      : lprLine(formedOn, line.value.multiple, [microLpr]);
  if (found === undefined) return unclear(["rate-on-date"], { figures, under: [microLpr] });
  // Annualising compound is allowed too (announcement 2021 no. 3): a long bullet loan may be above the line one way and below the other.
  const disputed = cost.simple > found.percent && cost.compound <= found.percent;
  return disputed ? unclear(["rate-line"], { figures, under: found.under }) : againstLine(cost, found, figures);
}

function judgeCost(kind: LenderKind, loan: Loan, formedOn: CivilDate, cost: YearlyCost, on: CivilDate): Judgement {
  const figures = { simplePercent: cost.simple.toFixed(2), compoundPercent: cost.compound.toFixed(2) };
  if (kind === "private-person" || kind === "unlicensed-firm") return judgePrivate(formedOn, cost, figures);
  if (kind === "microloan") return judgeMicroloan(loan, formedOn, cost, figures);
  const court = valuesOn(licensedLenderCostLine, on).find(({ value }) => value.force === "court-may-reduce");
  if (kind === "unknown") {
    const lowest = Math.min(court?.value.percent ?? 0, privateLine(formedOn)?.percent ?? 0);
    return cost.simple <= lowest ? lawful : unclear(["lender-kind"], { figures, under: [cap, courtLine, microStop] });
  }
  return court === undefined
    ? unclear(["rate-line"], { figures })
    : againstLine(cost, { percent: court.value.percent, under: [courtLine] }, figures);
}

/**
 * The caps of the courts measure what is claimed now, by the LPR of the contract day; so their provisions are looked up for the last
 * payment up to the day of judging. The microloan guideline is about making new loans: the contract day itself.
 */
function dayOfRule(kind: LenderKind, loan: Loan, formedOn: CivilDate, asOf: CivilDate): CivilDate {
  if (kind === "microloan") return formedOn;
  const paid = loan.repayments.map((one) => one.on).filter((day) => day <= asOf && day > formedOn);
  return paid.sort().at(-1) ?? formedOn;
}

function judge(loan: Loan, view: CaseView) {
  if (loan.received.length === 0 && loan.repayments.length === 0) return undefined;
  const formedOn = loan.formedOn ?? firstReceipt(loan);
  if (formedOn === undefined || formedOn > view.asOf) return undefined;
  const kind = partyLenderKind(view, loan.lender);
  const on = dayOfRule(kind, loan, formedOn, view.asOf);
  const flows = loanFlows(loan);
  if (!flows.ok) return { ...unclear([flows.code]), on };
  const cost = yearlyCost(flows.value);
  if (!cost.ok)
    return {
      ...unclear(["repayment-flows"], cost.detail === undefined ? {} : { figures: { rates: cost.detail } }),
      on,
    };
  if (loan.formedOn === undefined) return { ...unclear(["contract-date"]), on };
  const judgement = judgeCost(kind, loan, formedOn, cost.value, on);
  // Payments still missing can only make it dearer: a breach stands, "in order" does not.
  return {
    ...(judgement.verdict === "lawful" && !reachesLastDue(loan) ? unclear(["repayment-flows"]) : judgement),
    on,
  };
}

export default defineRule({
  id: "cost-above-line",
  group: "money",
  title: { zh: "真实年化成本超过界线", en: "True yearly cost above the line" },
  plain: {
    zh: "把利息和所有费用都算进去，真实年化成本超过了对应的界线。超出的部分，可以在协商或诉讼中要求减免。",
    en: "With interest and all fees counted, the loan costs more a year than the line for this kind of lender. The excess can be contested when negotiating or in court.",
  },
  basis: [stateRules, cap, capWithFees, courtLine, microStop, microLpr, crime],
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
