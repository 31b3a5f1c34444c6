import { addFen, type Fen, fen } from "@ringfence/kernel";
import { type Asked, mustOf } from "./ledger.ts";
import { inMonth, type PlanInput } from "./plan-input.ts";
import type { Payer } from "./run-plan.ts";

/** In which order debts are served. Negative = first. */
type Order = (a: Asked, b: Asked) => number;

const firstOnes: Order = (a, b) => Number(b.standing.debt.first) - Number(a.standing.debt.first);
const smallestDue: Order = (a, b) => a.due - b.due;
const dearestLate: Order = (a, b) => lateCost(b) - lateCost(a);
const highestRate: Order = (a, b) => b.standing.debt.monthlyBillionths - a.standing.debt.monthlyBillionths;
const smallestOwed: Order = (a, b) => a.standing.owed - b.standing.owed;

const lateCost = ({ due, principalDue, standing: { debt } }: Asked): number =>
  debt.lateFee + ((debt.penaltyOnAll ? due : principalDue) * debt.penaltyBillionths) / 1_000_000_000;

const dueOf = ({ due }: Asked): number => due;

const by =
  (...orders: readonly Order[]): Order =>
  (a, b) => {
    for (const order of orders) {
      const found = order(a, b);
      if (found !== 0) return found;
    }
    return 0;
  };

/** `none` keeps what is left over; `share` divides it equally. */
type Surplus = Order | "none" | "share";

export interface Way {
  readonly id: string;
  readonly pay: (input: PlanInput) => Payer;
}

/**
 * What cannot wait goes first, then all that is due, whole debts before parts, in the order for short months; what is left over goes by
 * the surplus.
 */
const way = (id: string, shortMonths: Order, surplus: Surplus, reserve: boolean): Way => ({
  id,
  pay: (input) => {
    const reserves = reserve ? reservesOf(input) : [];
    return (asked, money, month) => {
      const paid = new Map<string, Fen>();
      const give = ({ standing: { debt } }: Asked, amount: Fen) =>
        paid.set(debt.id, addFen(paid.get(debt.id) ?? fen(0), amount));
      let left = money;
      const inOrder = asked.toSorted(by(firstOnes, shortMonths));
      for (const wanted of [mustOf, dueOf])
        for (const whole of [true, false])
          for (const one of inOrder) {
            const missing = wanted(one) - (paid.get(one.standing.debt.id) ?? 0);
            if (missing <= 0 || (whole && missing > left)) continue;
            const amount = fen(Math.min(missing, left));
            give(one, amount);
            left = addFen(left, fen(-amount));
          }
      const free = fen(Math.max(0, left - (reserves[month] ?? 0)));
      for (const [one, amount] of surplusOf(asked, paid, free, surplus)) give(one, amount);
      return paid;
    };
  },
});

function surplusOf(
  asked: readonly Asked[],
  paid: ReadonlyMap<string, Fen>,
  free: Fen,
  surplus: Surplus,
): readonly (readonly [Asked, Fen])[] {
  if (surplus === "none") return [];
  const open = asked.filter(({ standing: { debt, owed } }) => owed > (paid.get(debt.id) ?? 0));
  const given: [Asked, Fen][] = [];
  let left = free;
  const inOrder = surplus === "share" ? open : open.toSorted(by(surplus));
  for (const [at, one] of inOrder.entries()) {
    const { debt, owed } = one.standing;
    const most = surplus === "share" ? Math.floor(left / (inOrder.length - at)) : left;
    const amount = fen(Math.min(most, owed - (paid.get(debt.id) ?? 0)));
    given.push([one, amount]);
    left = addFen(left, fen(-amount));
  }
  return given;
}

/** Per month what must be kept so that no later month falls short of what is due then, as far as the months before can give it. */
function reservesOf({ months, income, floor, debts }: PlanInput): readonly number[] {
  const reserves: number[] = Array(months).fill(0);
  for (let month = months - 2; month >= 0; month -= 1) {
    const next = month + 1;
    const due = debts.reduce((sum, debt) => sum + (next < debt.due.length ? inMonth(debt.due, next) : 0), 0);
    const spare = inMonth(income, next) - inMonth(floor, next) - due;
    reserves[month] = Math.max(0, (reserves[next] ?? 0) - spare);
  }
  return reserves;
}

/** What people are told to do, to see what the plan gains. */
export const usualWays: readonly Way[] = [
  way("as-contracted", smallestDue, "none", false),
  way("avalanche", dearestLate, highestRate, false),
  way("snowball", smallestOwed, smallestOwed, false),
  way("equal-shares", smallestDue, "share", false),
];

/** What the plan chooses from besides: each order for short months with each surplus, with and without keeping money for a short month to come. */
export const otherWays: readonly Way[] = [smallestDue, dearestLate, smallestOwed].flatMap((shortMonths, at) =>
  ([highestRate, smallestOwed, "none"] as const).flatMap((surplus, with_) =>
    [true, false].map((reserve) => way(`${at}-${with_}-${reserve}`, shortMonths, surplus, reserve)),
  ),
);

/** The two that miss nothing where it can be helped: pay what is due and keep the rest, or pay early only what no later month needs. */
export const keepingWays: readonly Way[] = [
  way("as-contracted", smallestDue, "none", false),
  way("early", dearestLate, highestRate, true),
];
