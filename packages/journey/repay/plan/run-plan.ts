import { addFen, type Fen, fen } from "@ringfence/kernel";
import { type Asked, afterPaying, askedIn, moneyIn, type Standing, standingAtStart } from "./ledger.ts";
import { livingReserves } from "./living.ts";
import type { PlanInput } from "./plan-input.ts";

interface PlannedPayment {
  readonly debt: string;
  readonly paid: Fen;
  readonly due: Fen;
  /** Due and not paid in time, and what of it is principal. */
  readonly late: Fen;
  readonly latePrincipal: Fen;
  /** Due and not paid this month, but in time next month. */
  readonly waiting: Fen;
  /** What being late adds. */
  readonly penalty: Fen;
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
  /** Of these, debts that must come first. */
  readonly firstLate: number;
  /** Debts that are late in any month. */
  readonly lendersLate: number;
  /** Still owed at the end of the months looked at. */
  readonly owedAtEnd: Fen;
}

/** Decides what each debt gets this month out of `money` (what living needs, now and later, is not in it); the sum must not be more. */
export type Payer = (asked: readonly Asked[], money: Fen, month: number) => ReadonlyMap<string, Fen>;

/**
 * Runs a way of paying through the months. This is the one place where figures come from: whatever chose the payments, their
 * consequences are counted here.
 * @throws RangeError when the way pays more than there is, or more than is owed: a programmer's error.
 */
export function runPlan(input: PlanInput, pay: Payer): Outcome {
  let standings: readonly Standing[] = input.debts.map(standingAtStart);
  let kept = input.savings;
  let cost = fen(0);
  const reserves = livingReserves(input);
  const months: PlannedMonth[] = [];
  for (let month = 0; month < input.months; month += 1) {
    const money = moneyIn(input, month, kept);
    const asked = standings.map((one) => askedIn(one, month));
    const free = fen(Math.max(0, money - (reserves[month] ?? 0)));
    const chosen = pay(asked, free, month);
    const spent = addFen(...chosen.values());
    if (spent > free) throw new RangeError(`pays ${spent} of ${free}`);
    const done = asked.map((one) => settle(one, chosen.get(one.standing.debt.id) ?? fen(0)));
    standings = done.map((one) => one.standing);
    cost = addFen(cost, ...done.map(({ interest, penalty }) => addFen(interest, penalty)));
    kept = fen(Math.max(0, money - spent));
    months.push({ month, payments: done.map(({ payment }) => payment), kept, belowFloor: fen(Math.max(0, -money)) });
  }
  return { months, cost, ...lateIn(input, months), owedAtEnd: addFen(...standings.map(({ owed }) => owed)) };
}

function lateIn({ debts }: PlanInput, months: readonly PlannedMonth[]) {
  const late = debts.map(({ first }, at) => ({
    first,
    count: months.filter(({ payments }) => (payments[at]?.late ?? 0) > 0).length,
  }));
  const sum = (list: typeof late) => list.reduce((all, { count }) => all + count, 0);
  return {
    lateMonths: sum(late),
    firstLate: sum(late.filter(({ first }) => first)),
    lendersLate: late.filter(({ count }) => count > 0).length,
  };
}

function settle(asked: Asked, paid: Fen) {
  const { debt, owed } = asked.standing;
  if (paid < 0 || paid > owed) throw new RangeError(`pays ${paid} of ${owed} on ${debt.id}`);
  const { standing, late, penalty } = afterPaying(asked, paid);
  const payment = {
    debt: debt.id,
    paid,
    due: asked.due,
    late: addFen(late.charges, late.principal),
    latePrincipal: late.principal,
    waiting: standing.waiting,
    penalty,
    owed: standing.owed,
  };
  return { standing, penalty, interest: asked.interest, payment };
}
