import { addFen, type Fen, fen, scaleFen } from "@ringfence/kernel";
import { inMonth, type PlanDebt, type PlanInput } from "./plan-input.ts";

/** Not paid in time, by what it is. Penalty and late fees stand with the charges: they bear no interest. */
interface Late {
  readonly charges: Fen;
  readonly principal: Fen;
}

/** One debt in the middle of a plan. */
export interface Standing {
  readonly debt: PlanDebt;
  readonly owed: Fen;
  /** Of that, not paid in time in an earlier month. */
  readonly late: Late;
  /** Of that, due in the month before and within its days of grace: in time if it is paid this month. */
  readonly waiting: Fen;
}

const none: Late = { charges: fen(0), principal: fen(0) };

export const standingAtStart = (debt: PlanDebt): Standing => ({ debt, owed: debt.owed, late: none, waiting: fen(0) });

/** Interest has come, and this much must be paid this month so that nothing is late. */
export interface Asked {
  readonly standing: Standing;
  readonly interest: Fen;
  readonly due: Fen;
  /** Of what is due: principal; the rest are charges. */
  readonly principalDue: Fen;
  /** Of what is due: it may wait into the next month and be in time all the same. */
  readonly canWait: Fen;
}

/**
 * The month's interest, and what is due: the contract's amount, what waited and what was late, or all that is left after the last
 * instalment. Interest runs on all but late charges; what it adds on sums the contract had back by now is due at once. The contract asks
 * for no interest on days of grace; a month of it is counted, so that a plan makes use of them only where it has to.
 */
export function askedIn(standing: Standing, month: number): Asked {
  const { debt, owed: before, late, waiting } = standing;
  const interestOn = (sum: number) => scaleFen(fen(sum), debt.monthlyBillionths, 1_000_000_000, "half-up");
  const bearing = before - late.charges;
  const interest = interestOn(bearing);
  const carried = waiting + late.principal + interest - interestOn(bearing - late.principal - waiting);
  const owed = addFen(before, interest);
  const asked = month < debt.due.length - 1 ? inMonth(debt.due, month) + carried + late.charges : owed;
  const due = fen(Math.min(owed, asked));
  const charges = late.charges + interest + (debt.charges[month] ?? 0);
  return {
    standing: { ...standing, owed },
    interest,
    due,
    principalDue: fen(Math.max(0, due - charges)),
    canWait: fen(Math.max(0, Math.min(debt.canWait[month] ?? 0, due - carried - late.charges))),
  };
}

/** What has to be paid this month so that nothing is late. */
export const mustOf = ({ due, canWait }: Asked): number => due - canWait;

/** After a payment: what is still owed, what is late, and what being late has cost. */
export function afterPaying(
  { standing: { debt, owed }, due, principalDue, canWait }: Asked,
  paid: Fen,
): { readonly standing: Standing; readonly late: Late; readonly penalty: Fen } {
  const open = Math.max(0, due - paid);
  const waiting = Math.min(open, canWait);
  const openPrincipal = debt.principalFirst ? Math.max(0, principalDue - paid) : Math.min(open, principalDue);
  const principal = fen(Math.max(0, openPrincipal - waiting));
  const late = { principal, charges: fen(open - waiting - principal) };
  const penalty = addFen(
    scaleFen(
      debt.penaltyOnAll ? addFen(principal, late.charges) : principal,
      debt.penaltyBillionths,
      1_000_000_000,
      "half-up",
    ),
    open > waiting ? debt.lateFee : fen(0),
  );
  return {
    standing: {
      debt,
      owed: addFen(owed, fen(-paid), penalty),
      late: { principal, charges: addFen(late.charges, penalty) },
      waiting: fen(waiting),
    },
    late,
    penalty,
  };
}

/** Money that may be paid out this month: what is kept and what comes in, without what living takes. Negative: living is not covered. */
export const moneyIn = ({ income, floor }: PlanInput, month: number, kept: Fen): Fen =>
  addFen(kept, inMonth(income, month), fen(-inMonth(floor, month)));
