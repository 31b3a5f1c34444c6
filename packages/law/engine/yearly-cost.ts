import { fail, type Outcome, ok } from "@ringfence/kernel";
import { DAYS_A_YEAR, type Flow, net, sumsOf } from "./flows.ts";
import { growthRoots } from "./growth-roots.ts";
import { type Rising, risingRoot } from "./rising-root.ts";

/** What a loan costs a year, in percent. Announcement 2021 no. 3 of the People's Bank allows both ways and wants simple named as simple. */
export interface YearlyCost {
  /** 单利: on the principal still owed, payments count towards interest first, no interest on interest. The courts count like this. */
  readonly simple: number;
  /** 复利: internal rate of return over the true days (XIRR), compounded yearly. */
  readonly compound: number;
}

/**
 * `nothing-received`, `nothing-paid`: one side is missing. `not-repaid`: less paid than received, so there is no cost yet.
 * `no-time`: all on one day. `several-rates`: the flows change direction so often that more than one internal rate of return
 * exists; `detail` lists them, none may be picked. `no-rate`: none up to any rate that a number can hold.
 */
export type NoYearlyCost = "nothing-received" | "nothing-paid" | "not-repaid" | "no-time" | "several-rates" | "no-rate";

/** Greatest simple rate looked at. */
const HIGHEST_RATE = 1e12;

/**
 * The true yearly cost of dated flows. Days count 1/365 of a year. What was paid before the first payout counts as kept back from
 * it. @param flows in any order; several on one day are netted.
 */
export function yearlyCost(flows: readonly Flow[]): Outcome<YearlyCost, NoYearlyCost> {
  const netted = net(flows);
  const sums = sumsOf(netted);
  if (sums.received === 0) return fail("nothing-received");
  if (sums.paid === 0 && !flows.some((one) => one.fen < 0)) return fail("nothing-paid");
  if (netted.length < 2) return fail("no-time");
  const total = sums.received - sums.paid;
  if (total > 0) return fail("not-repaid");
  if (total === 0) return ok({ simple: 0, compound: 0 });
  const roots = growthRoots(netted, sums);
  const [root, second] = roots;
  if (second !== undefined) return fail("several-rates", roots.map((one) => percent(one).toFixed(2)).join(", "));
  if (root === undefined) return fail("no-rate");
  const simple = simpleRate(netted, root);
  if (simple === undefined) return fail("no-rate");
  return ok({ simple: simple * 100, compound: percent(root) });
}

const percent = (logGrowth: number): number => Math.expm1(logGrowth) * 100;

/**
 * The rate at which nothing is left owing after the last flow. What is owed never falls as the rate rises, so there is one. Where every
 * payment comes after the same time and covers the interest, it follows from the growth; elsewhere that is close.
 */
function simpleRate(flows: readonly Flow[], growth: number): number | undefined {
  const days = (flows.at(-1) as Flow).day - (flows[0] as Flow).day;
  const gap = days / (flows.length - 1) / DAYS_A_YEAR;
  return risingRoot(owedCurve(flows), 0, Math.expm1(growth * gap) / gap, HIGHEST_RATE);
}

/**
 * What would still be owed after the last flow at this yearly percentage, counted as the courts do; negative = paid beyond it.
 * @returns fen, rounded to whole ones. @param flows in any order.
 */
export function owedAfter(flows: readonly Flow[], yearlyPercent: number): number {
  const curve = owedCurve(net(flows));
  curve.at(yearlyPercent / 100);
  return Math.round(curve.value);
}

/** What is owed after the last flow at a yearly rate, and how fast that rises with the rate. */
function owedCurve(flows: readonly Flow[]): Rising {
  const curve = {
    value: 0,
    slope: 0,
    at: (rate: number) => {
      let [principal, principalSlope, interest, interestSlope] = [0, 0, 0, 0];
      let before = (flows[0] ?? { day: 0 }).day;
      for (const { day, fen } of flows) {
        // An overpayment is a credit against later payouts; it earns nothing.
        if (principal > 0) {
          const years = (day - before) / DAYS_A_YEAR;
          interest += principal * rate * years;
          interestSlope += (principal + principalSlope * rate) * years;
        }
        before = day;
        principal += fen;
        if (fen > 0) continue;
        if (interest <= -fen) {
          principal += interest;
          principalSlope += interestSlope;
          interest = interestSlope = 0;
        } else {
          principal -= fen;
          interest += fen;
        }
      }
      curve.value = principal + interest;
      curve.slope = principalSlope + interestSlope;
    },
  };
  return curve;
}
