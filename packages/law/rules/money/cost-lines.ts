import type { LenderKind, Loan } from "@ringfence/casefile";
import { type CivilDate, civilDate, daysBetween } from "@ringfence/kernel";
import { type Citation, cite } from "../../engine/citation.ts";
import { firstReceipt, paymentsOf } from "../../engine/loan-flows.ts";
import { valueOn, valuesOn } from "../../engine/parameter.ts";
import type { YearlyCost } from "../../engine/yearly-cost.ts";
import illegalLendingLine from "../../parameters/illegal-lending-line.ts";
import licensedLenderCostLine from "../../parameters/licensed-lender-cost-line.ts";
import lprOneYear from "../../parameters/lpr-one-year.ts";
import microloanCostLine from "../../parameters/microloan-cost-line.ts";
import privateLendingMultiple from "../../parameters/private-lending-multiple.ts";

/** A yearly cost that a loan of this kind should not exceed, and what says so. */
export interface CostLine {
  readonly percent: number;
  readonly under: readonly Citation[];
  readonly force: LineForce;
}

/**
 * What a line is worth to a borrower. `courts-refuse`: a court does not support what lies above it. `court-may-reduce`: a court may cut it
 * when asked. `supervisor-forbids`: the lender is told not to lend above it; what has been agreed is thereby not yet less.
 */
export type LineForce = "courts-refuse" | "court-may-reduce" | "supervisor-forbids";

const provisions = "private-lending-provisions";
const guideline = "microloan-cost-guideline-2025";

/** Ours: rates are measured from amounts rounded to fen, so a hair above the line is not above it. */
const ROUNDING = 0.05;
/** A contract that counts 360 days a year, or each month alike, costs up to this much more by the calendar. */
export const DAY_COUNT = 365 / 360;

/**
 * How a cost stands to a line. `by-day-count`: above it by the calendar, and not where months or 360 days count as the contract may say.
 * `by-simple-only`: above a supervisor's line as simple interest and not as a compound rate, which may be used too (announcement 2021 no. 3).
 */
export type LineStanding = "above" | "by-day-count" | "by-simple-only" | "below";

/** Courts count simple interest on the principal still owed, so that is held against the line. */
export function standingAt({ percent, force }: CostLine, { simple, compound }: YearlyCost): LineStanding {
  if (force === "supervisor-forbids" && simple > percent && compound <= percent) return "by-simple-only";
  if (simple <= percent + ROUNDING) return "below";
  return simple <= percent * DAY_COUNT + ROUNDING ? "by-day-count" : "above";
}

export const privateCaps = [
  cite(
    provisions,
    "2020",
    { article: "25", paragraph: 1 },
    {
      zh: "约定利率超过合同成立时一年期LPR四倍的部分，法院不予支持。",
      en: "Courts do not support agreed interest above four times the one-year LPR of the contract day.",
    },
  ),
  cite(
    provisions,
    "2020",
    { article: "29" },
    {
      zh: "逾期利息、违约金、其他费用合计也以四倍LPR为限。",
      en: "Overdue interest, penalties and other fees stay within the same cap.",
    },
  ),
] as const;

export const illegalLending = cite(
  "illegal-lending-opinion",
  "2019",
  { point: "rate-above-36" },
  {
    zh: "没有牌照经常放贷、实际年利率超过36%且情节严重的，按非法经营罪处理；单笔借款看不出是否情节严重。",
    en: "Regular unlicensed lending above an actual 36 % in serious circumstances is a crime; one loan does not show these.",
  },
);

export const courtMayReduce = cite(
  "financial-loan-opinion-2017",
  "2017",
  { point: "above-24-reducible" },
  {
    zh: "金融借款的息费合计超过年利率24%的，借款人可以请求法院调减超过部分。",
    en: "Where a financial loan costs more than 24 % a year in total, the borrower may ask the court to cut the excess.",
  },
);

export const microloanLines = [
  cite(
    guideline,
    "2025",
    { point: "stop-above-24" },
    {
      zh: "小额贷款公司不得再新发综合融资成本超过年24%的贷款。",
      en: "Microloan companies make no new loans above 24 % a year all-in.",
    },
  ),
  cite(
    guideline,
    "2025",
    { point: "four-times-lpr-by-2027" },
    {
      zh: "2027年底前，新发小额贷款的成本降到四倍LPR以内。",
      en: "By the end of 2027 new microloans cost at most four times the LPR.",
    },
  ),
] as const;

/** Says that there are state rules on rates, not which: carries a question, never a breach. */
export const stateRatesHold = cite(
  "civil-code",
  "2020",
  { article: "680", paragraph: 1 },
  { zh: "禁止高利放贷，借款利率不得违反国家有关规定。", en: "Usury is forbidden and rates must respect state rules." },
);

/** Four times the LPR of the contract day; undefined where the LPR of that day is not in the tables. */
export function privateLine(formedOn: CivilDate): CostLine | undefined {
  return lprLine(formedOn, valueOn(privateLendingMultiple, formedOn)?.value, privateCaps, "courts-refuse");
}

function lprLine(
  formedOn: CivilDate,
  multiple: number | undefined,
  under: readonly Citation[],
  force: LineForce,
): CostLine | undefined {
  const lpr = valueOn(lprOneYear, formedOn)?.value;
  return lpr === undefined || multiple === undefined ? undefined : { percent: lpr * multiple, under, force };
}

/** Four times the lowest LPR there was: below it no cap ever bites, whatever the day that decides. */
export const lowestPrivatePercent = 4 * Math.min(...lprOneYear.values.map((one) => one.value));

export const illegalLendingPercent = (formedOn: CivilDate): number | undefined =>
  valueOn(illegalLendingLine, formedOn)?.value;

/** The line of the court for licensed lenders; market practice alone is none. */
export function courtLine(on: CivilDate): CostLine | undefined {
  const found = valuesOn(licensedLenderCostLine, on).find(({ value }) => value.force === "court-may-reduce");
  return found === undefined
    ? undefined
    : { percent: found.value.percent, under: [courtMayReduce], force: "court-may-reduce" };
}

/** `none`: no line for microloans was verified for that day. undefined: the LPR of that day is not in the tables. */
export function microloanLine(loan: Loan, formedOn: CivilDate): CostLine | "none" | undefined {
  const start = firstReceipt(loan) ?? formedOn;
  const end =
    paymentsOf(loan)
      .map((one) => one.on)
      .sort()
      .at(-1) ?? start;
  const term = daysBetween(start, end) <= 31 ? "up-to-one-month" : "longer-than-one-month";
  const line = valuesOn(microloanCostLine, formedOn).find(({ value }) => value.loans === "all" || value.loans === term);
  if (line === undefined) return "none";
  const { value } = line;
  return value.kind === "percent"
    ? { percent: value.percent, under: [microloanLines[0]], force: "supervisor-forbids" }
    : lprLine(formedOn, value.multiple, [microloanLines[1]], "supervisor-forbids");
}

/** From this day on the cap for private lending is four times the LPR of the contract day. */
export const PRESENT_CAP_SINCE = civilDate("2020-08-20");

/**
 * The line this loan is held against, where one is certain: none for a lender of unknown kind, for private lending before the present
 * cap, and for microloans on days without a verified line.
 */
export function lineFor(kind: LenderKind, loan: Loan, formedOn: CivilDate, asOf: CivilDate): CostLine | undefined {
  if (kind === "unknown") return undefined;
  if (kind === "private-person" || kind === "unlicensed-firm")
    return formedOn < PRESENT_CAP_SINCE ? undefined : privateLine(formedOn);
  if (kind !== "microloan") return courtLine(asOf);
  const line = microloanLine(loan, formedOn);
  return line === "none" ? undefined : line;
}
