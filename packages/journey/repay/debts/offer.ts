import { addFen, type CivilDate, compareDates, dayNumber, type Fen, fen, type Outcome } from "@ringfence/kernel";
import { type NoYearlyCost, type YearlyCost, yearlyCost } from "@ringfence/law/engine/yearly-cost.ts";
import { accountOn, type Payment, settlementOn } from "./account.ts";
import type { Contract, ScheduleLine } from "./contract.ts";

/** Payments that a lender offers instead of those of the contract. */
export interface Offer {
  readonly payments: readonly Payment[];
}

export interface Compared {
  /** What settles the loan today without any offer. */
  readonly owedToday: Fen;
  /** What the contract still takes, late payments and penalty until today included. */
  readonly contractTotal: Fen;
  readonly offerTotal: Fen;
  /** The dearest month of each way. */
  readonly contractMonth: Fen;
  readonly offerMonth: Fen;
  /** Positive: the offer gives up that much of what is owed today. */
  readonly waived: Fen;
  /** Of the money left with the borrower from today: what the offer costs a year. */
  readonly yearly: Outcome<YearlyCost, NoYearlyCost>;
  /** Where the last payment of the offer is missed and the lender goes back to the contract: what settles it on that day. */
  readonly ifLastMissed: Fen;
}

/** An offer beside the contract as it stands on that day. */
export function compareOffer(
  contract: Contract,
  schedule: readonly ScheduleLine[],
  payments: readonly Payment[],
  today: CivilDate,
  offer: Offer,
): Compared {
  const { due, ahead } = accountOn(contract, schedule, payments, today);
  const late = addFen(due.fees, due.interest, due.principal, fen(-ahead));
  const rest = schedule.filter((one) => one.due > today).map(({ due: on, total }) => ({ on, fen: total }));
  const owedToday = settlementOn(contract, schedule, payments, today);
  const offerTotal = addFen(...offer.payments.map((one) => one.fen));
  return {
    owedToday,
    contractTotal: addFen(late, ...rest.map((one) => one.fen)),
    offerTotal,
    contractMonth: dearestMonth([{ on: today, fen: late }, ...rest]),
    offerMonth: dearestMonth(offer.payments),
    waived: fen(Math.max(0, owedToday - offerTotal)),
    yearly: yearlyCost([
      { day: dayNumber(today), fen: owedToday },
      ...offer.payments.map(({ on, fen: paid }) => ({ day: dayNumber(on), fen: -paid })),
    ]),
    ifLastMissed: ifLastMissed(contract, schedule, payments, offer),
  };
}

function ifLastMissed(
  contract: Contract,
  schedule: readonly ScheduleLine[],
  payments: readonly Payment[],
  offer: Offer,
): Fen {
  const inOrder = offer.payments.toSorted((a, b) => compareDates(a.on, b.on));
  const last = inOrder.at(-1);
  if (last === undefined) return fen(0);
  return fen(Math.max(0, settlementOn(contract, schedule, [...payments, ...inOrder.slice(0, -1)], last.on)));
}

/** Card instalments by agreement run five years at most (credit card rules, article 70); nobody else gives more either. */
const mostMonths = 60;

/**
 * What to ask for instead: all that is owed today without further interest, at what can be paid each month. Undefined where that takes
 * longer than lenders agree to: then part of it must be given up.
 */
export function counterOffer(
  owedToday: Fen,
  monthly: Fen,
): { readonly monthly: Fen; readonly months: number } | undefined {
  const months = monthly > 0 ? Math.ceil(owedToday / monthly) : Number.POSITIVE_INFINITY;
  return months <= mostMonths ? { monthly, months } : undefined;
}

function dearestMonth(payments: readonly Payment[]): Fen {
  const months = new Map<string, Fen>();
  for (const { on, fen: paid } of payments) {
    const month = on.slice(0, 7);
    months.set(month, addFen(months.get(month) ?? fen(0), paid));
  }
  return fen(Math.max(0, ...months.values()));
}
