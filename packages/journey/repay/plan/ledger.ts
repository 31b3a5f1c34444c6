import { addFen, type Fen, fen, scaleFen } from "@ringfence/kernel";
import { inMonth, type PlanDebt, type PlanInput } from "./plan-input.ts";

/** One debt in the middle of a plan. */
export interface Standing {
  readonly debt: PlanDebt;
  readonly owed: Fen;
  /** Of that, not paid in time in an earlier month. */
  readonly late: Fen;
}

export const standingAtStart = (debt: PlanDebt): Standing => ({ debt, owed: debt.owed, late: fen(0) });

/** Interest has come, and this much must be paid this month so that nothing is late. */
export interface Asked {
  readonly standing: Standing;
  readonly interest: Fen;
  readonly due: Fen;
}

/** The month's interest, and what is due: the contract's amount and what was late, or all that is left after the last instalment. */
export function askedIn(standing: Standing, month: number): Asked {
  const { debt, owed: before, late } = standing;
  const interest = scaleFen(before, debt.monthlyBillionths, 1_000_000_000, "half-up");
  const owed = addFen(before, interest);
  const contract = month < debt.due.length - 1 ? inMonth(debt.due, month) : owed;
  return { standing: { ...standing, owed }, interest, due: fen(Math.min(owed, addFen(contract, late))) };
}

/** After a payment: what is still owed, what is late, and what being late has cost. */
export function afterPaying(
  { standing, due }: Asked,
  paid: Fen,
): { readonly standing: Standing; readonly penalty: Fen } {
  const { debt, owed } = standing;
  const late = fen(Math.max(0, due - paid));
  const penalty =
    late === 0 ? fen(0) : addFen(scaleFen(late, debt.penaltyBillionths, 1_000_000_000, "half-up"), debt.lateFee);
  const left = addFen(owed, fen(-paid), penalty);
  return { standing: { debt, owed: left, late: late === 0 ? late : addFen(late, penalty) }, penalty };
}

/** Money that may be paid out this month: what is kept and what comes in, without what living takes. Negative: living is not covered. */
export const moneyIn = ({ income, floor }: PlanInput, month: number, kept: Fen): Fen =>
  addFen(kept, inMonth(income, month), fen(-inMonth(floor, month)));
