import { addFen, type Fen, fen } from "@ringfence/kernel";
import { type Asked, afterPaying, askedIn, moneyIn, type Standing, standingAtStart } from "./ledger.ts";
import type { PlanInput } from "./plan-input.ts";

interface PlannedPayment {
  readonly debt: string;
  readonly paid: Fen;
  readonly due: Fen;
  /** Due and not paid this month. */
  readonly late: Fen;
  /** Still owed afterwards. */
  readonly owed: Fen;
}

interface PlannedMonth {
  readonly month: number;
  readonly payments: readonly PlannedPayment[];
  /** Money left for the months after. */
  readonly kept: Fen;
  /** Living that the income of this month and what was kept do not cover. */
  readonly belowFloor: Fen;
}

/** A way of paying, month by month, as it comes out to the fen. */
export interface Outcome {
  readonly months: readonly PlannedMonth[];
  /** Interest and what being late cost. */
  readonly cost: Fen;
  /** Debts late, counted each month. */
  readonly lateMonths: number;
  /** Still owed at the end of the months looked at. */
  readonly owedAtEnd: Fen;
}

/** Decides what each debt gets this month out of `money`; the sum must not be more than that. */
export type Payer = (asked: readonly Asked[], money: Fen, month: number) => ReadonlyMap<string, Fen>;

/**
 * Runs a way of paying through the months. This is the one place where figures come from: whatever chose the payments, their
 * consequences are counted here.
 * @throws RangeError when the way pays more than there is, or more than is owed: a programmer's error.
 */
export function runPlan(input: PlanInput, pay: Payer): Outcome {
  let standings: readonly Standing[] = input.debts.map(standingAtStart);
  let kept = input.savings;
  let [cost, lateMonths] = [fen(0), 0];
  const months: PlannedMonth[] = [];
  for (let month = 0; month < input.months; month += 1) {
    const money = moneyIn(input, month, kept);
    const asked = standings.map((one) => askedIn(one, month));
    const chosen = pay(asked, fen(Math.max(0, money)), month);
    const spent = addFen(...chosen.values());
    if (spent > Math.max(0, money)) throw new RangeError(`pays ${spent} of ${money}`);
    const done = asked.map((one) => settle(one, chosen.get(one.standing.debt.id) ?? fen(0)));
    standings = done.map((one) => one.standing);
    cost = addFen(cost, ...done.map(({ interest, penalty }) => addFen(interest, penalty)));
    lateMonths += done.filter(({ payment }) => payment.late > 0).length;
    kept = fen(Math.max(0, money - spent));
    months.push({ month, payments: done.map(({ payment }) => payment), kept, belowFloor: fen(Math.max(0, -money)) });
  }
  return { months, cost, lateMonths, owedAtEnd: addFen(...standings.map(({ owed }) => owed)) };
}

function settle(asked: Asked, paid: Fen) {
  const { debt, owed } = asked.standing;
  if (paid < 0 || paid > owed) throw new RangeError(`pays ${paid} of ${owed} on ${debt.id}`);
  const { standing, penalty } = afterPaying(asked, paid);
  const payment = {
    debt: debt.id,
    paid,
    due: asked.due,
    late: fen(Math.max(0, asked.due - paid)),
    owed: standing.owed,
  };
  return { standing, penalty, interest: asked.interest, payment };
}
