import { type Fen, fen } from "@ringfence/kernel";
import { canHold, choosePlan } from "./choose-plan.ts";
import { inMonth, type PlanInput } from "./plan-input.ts";
import { smallest } from "./smallest.ts";
import { type Trouble, troubleOf, withIncome } from "./trouble.ts";

/** How much a plan that holds bears. */
export interface Sensitivity {
  /** With a fifth less income each month: what breaks, if anything. */
  readonly less?: Trouble;
  /** What a fifth more income each month saves. */
  readonly moreSaves: Fen;
  /** The largest bill out of the blue in the second month with which nothing is late; in hundreds of yuan. */
  readonly billBorne: Fen;
}

/** Tried before much can have been put aside. */
const billMonth = 1;
/** In hundreds of yuan: beyond this the plan bears whatever one would call a bill. */
const mostBill = 1000;
const hundred = 10_000;

export function sensitivityOf(input: PlanInput): Sensitivity {
  const poorer = withIncome(input, (income) => Math.floor(income * 0.8));
  const richer = withIncome(input, (income) => Math.floor(income * 1.2));
  const less = troubleOf(poorer, choosePlan(poorer).plan);
  const cost = choosePlan(input).plan.cost;
  // Counted down from the largest, since the less the bill the better it is borne.
  const down = smallest(0, mostBill, (less) => canHold(withBill(input, (mostBill - less) * hundred)));
  return {
    ...(less === undefined ? {} : { less }),
    moreSaves: fen(Math.max(0, cost - choosePlan(richer).plan.cost)),
    billBorne: fen((mostBill - (down ?? mostBill)) * hundred),
  };
}

const withBill = (input: PlanInput, bill: number): PlanInput => ({
  ...input,
  floor: Array.from({ length: input.months }, (_, month) =>
    fen(inMonth(input.floor, month) + (month === billMonth ? bill : 0)),
  ),
});
