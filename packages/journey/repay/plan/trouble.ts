import { addFen, type Fen, fen } from "@ringfence/kernel";
import { canHold, holds } from "./choose-plan.ts";
import { inMonth, type PlanInput } from "./plan-input.ts";
import type { Outcome } from "./run-plan.ts";
import { smallest } from "./smallest.ts";

/** Why a plan does not hold. */
export interface Trouble {
  /** The first month in which something is late, living is not covered, or the debts do not end. */
  readonly month: number;
  /** What is missing in that month. */
  readonly missing: Fen;
  /** The least sum that, each month, makes it hold; undefined where none up to all that is owed does. */
  readonly missingEachMonth?: Fen;
  /** What being late costs by this plan, and in how many months each debt is late. */
  readonly lateCost: Fen;
  readonly late: readonly { readonly debt: string; readonly months: number; readonly cost: Fen }[];
}

/** Undefined: the plan holds. */
export function troubleOf(input: PlanInput, plan: Outcome): Trouble | undefined {
  const broken = brokenMonth(plan);
  if (broken === undefined) return undefined;
  const late = input.debts
    .map(({ id }) => {
      const months = plan.months.flatMap(({ payments }) => payments.filter((one) => one.debt === id && one.late > 0));
      return { debt: id, months: months.length, cost: addFen(...months.map(({ penalty }) => penalty)) };
    })
    .filter(({ months }) => months > 0);
  const each = missingEachMonth(input);
  return {
    ...broken,
    ...(each === undefined ? {} : { missingEachMonth: each }),
    lateCost: addFen(...late.map(({ cost }) => cost)),
    late,
  };
}

/** The first month that breaks and what is missing in it; undefined where all of them hold. */
export function brokenMonth(plan: Outcome): Pick<Trouble, "month" | "missing"> | undefined {
  if (holds(plan)) return undefined;
  const broken =
    plan.months.find(({ payments, belowFloor }) => belowFloor > 0 || payments.some(({ late }) => late > 0)) ??
    plan.months.at(-1);
  const late = addFen(...(broken?.payments ?? []).map((one) => one.late));
  return { month: broken?.month ?? 0, missing: addFen(late, broken?.belowFloor ?? fen(0)) };
}

/** More income each month never makes a way worse, so halving finds the least; to the yuan, rounded up. */
function missingEachMonth(input: PlanInput): Fen | undefined {
  const most = Math.ceil((addFen(...input.debts.map(({ owed }) => owed), ...input.floor) / 100) * 2 + 1);
  const yuan = smallest(0, most, (more) => canHold(withIncome(input, (income) => income + more * 100)));
  return yuan === undefined ? undefined : fen(yuan * 100);
}

/** The same household with another income in each month. */
export const withIncome = (input: PlanInput, change: (income: number) => number): PlanInput => ({
  ...input,
  income: Array.from({ length: input.months }, (_, month) => fen(Math.max(0, change(inMonth(input.income, month))))),
});
