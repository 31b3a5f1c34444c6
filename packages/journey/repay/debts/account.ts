import { addFen, type CivilDate, compareDates, daysBetween, type Fen, fen, scaleFen } from "@ringfence/kernel";
import type { Contract, Part, ScheduleLine } from "./contract.ts";
import { interestFor } from "./interest.ts";

export interface Payment {
  readonly on: CivilDate;
  readonly fen: Fen;
}

/** What one payment settled. `ahead`: more than was due; it waits for the next due day. */
interface Allocation extends Payment {
  readonly fees: Fen;
  readonly interest: Fen;
  readonly principal: Fen;
  readonly ahead: Fen;
}

/** Where a loan stands on one day. */
export interface Account {
  /** Due and not paid, by part; penalty stands with the interest. */
  readonly due: Readonly<Record<Part, Fen>>;
  /** Principal not paid back yet, due or not. */
  readonly principalLeft: Fen;
  /** Paid but not due yet. */
  readonly ahead: Fen;
  /** The first due day that is not fully paid. */
  readonly overdueSince?: CivilDate;
  readonly allocations: readonly Allocation[];
}

/** Costs of claiming, interest, principal: Civil Code 561, where the contract orders nothing else. */
const statutoryOrder: readonly Part[] = ["fees", "interest", "principal"];

interface Claim extends Record<Part, Fen> {
  readonly due: CivilDate;
}

/**
 * The account on a day, after every payment made until then. A payment settles what is due, the oldest first; within one instalment by
 * the contract's order, else by law. Penalty runs on overdue principal for each day, where the contract states a rate.
 */
export function accountOn(
  contract: Contract,
  schedule: readonly ScheduleLine[],
  payments: readonly Payment[],
  day: CivilDate,
): Account {
  const claims: Claim[] = schedule
    .filter(({ due }) => due <= day)
    .map(({ due, principal, interest, fees }) => ({ due, principal, interest, fees }));
  const made = payments.filter(({ on }) => on <= day).toSorted((a, b) => compareDates(a.on, b.on));
  const days = [...new Set([...claims.map(({ due }) => due), ...made.map(({ on }) => on), day])].sort();
  const allocations: Allocation[] = [];
  let ahead = fen(0);
  let before: CivilDate | undefined;
  for (const today of days) {
    if (before !== undefined) addPenalty(claims, contract.penaltyMillionthsADay, before, today);
    before = today;
    const open = claims.filter(({ due }) => due <= today);
    if (ahead > 0) ahead = settle(open, ahead, contract).ahead;
    for (const payment of made.filter(({ on }) => on === today)) {
      const settled = settle(open, payment.fen, contract);
      allocations.push({ ...payment, ...settled });
      ahead = addFen(ahead, settled.ahead);
    }
  }
  const sum = (part: Part) => addFen(...claims.map((one) => one[part]));
  const late = claims.find((one) => one.due < day && addFen(one.fees, one.interest, one.principal) > 0);
  const notDue = addFen(...schedule.filter(({ due }) => due > day).map(({ principal }) => principal));
  return {
    due: { fees: sum("fees"), interest: sum("interest"), principal: sum("principal") },
    principalLeft: addFen(sum("principal"), notDue),
    ahead,
    ...(late === undefined ? {} : { overdueSince: late.due }),
    allocations,
  };
}

function addPenalty(claims: readonly Claim[], millionths: number | undefined, from: CivilDate, to: CivilDate): void {
  if (millionths === undefined) return;
  for (const claim of claims) {
    const days = claim.due >= to ? 0 : daysBetween(claim.due > from ? claim.due : from, to);
    claim.interest = addFen(claim.interest, scaleFen(claim.principal, millionths * days, 1_000_000, "half-up"));
  }
}

/** Takes the payment off the claims in place; what is left over is `ahead`. */
function settle(
  claims: readonly Claim[],
  amount: Fen,
  { order = statutoryOrder }: Contract,
): Omit<Allocation, "on" | "fen"> {
  const taken: Record<Part, Fen> = { fees: fen(0), interest: fen(0), principal: fen(0) };
  let left = amount;
  for (const claim of claims) {
    for (const part of order) {
      const now = fen(Math.min(left, claim[part]));
      claim[part] = addFen(claim[part], fen(-now));
      taken[part] = addFen(taken[part], now);
      left = addFen(left, fen(-now));
    }
  }
  return { ...taken, ahead: left };
}

/**
 * What settles everything on that day: all that is due, the principal not due yet, and its interest since the last due day. A fee for
 * settling early is not in it: ask whether the contract has one.
 */
export function settlementOn(
  contract: Contract,
  schedule: readonly ScheduleLine[],
  payments: readonly Payment[],
  day: CivilDate,
): Fen {
  const { due, principalLeft, ahead } = accountOn(contract, schedule, payments, day);
  const last = schedule.findLast((one) => one.due <= day)?.due ?? contract.paidOut;
  const notDue = addFen(principalLeft, fen(-due.principal));
  const running =
    "rate" in contract && day > last
      ? interestFor(notDue, contract.rate, contract.dayCount, [last, day])
      : scheduledSince(schedule, last, day);
  return addFen(principalLeft, due.fees, due.interest, running, fen(-ahead));
}

/** Without a rate: the share of the next period's charge that has run, by days. */
function scheduledSince(schedule: readonly ScheduleLine[], last: CivilDate, day: CivilDate): Fen {
  const next = schedule.find(({ due }) => due > day);
  if (next === undefined || day <= last) return fen(0);
  return scaleFen(next.interest, daysBetween(last, day), Math.max(1, daysBetween(last, next.due)), "half-up");
}
