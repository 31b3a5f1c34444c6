import {
  addDays,
  addFen,
  addMonths,
  type CivilDate,
  compareDates,
  daysBetween,
  type Fen,
  fen,
  scaleFen,
} from "@ringfence/kernel";
import type { Contract, Part, PenaltyBase, ScheduleLine } from "./contract.ts";
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

/** What of a contract decides how payments are counted. */
type Terms = Pick<Contract, "penaltyMillionthsADay" | "penaltyOn" | "lateFee" | "graceDays" | "order">;

/** What an instalment asked for, and what being late has added: `taken` is penalty that itself bears some, where the contract has it so. */
type Sum = Part | "lateFees" | "penalty" | "taken";

interface Claim extends Record<Sum, Fen> {
  readonly due: CivilDate;
  /** The last day on which paying it is in time. */
  readonly inTime: CivilDate;
}

/** In each part the instalment's own comes first. */
const sumsOf: Readonly<Record<Part, readonly Sum[]>> = {
  fees: ["fees", "lateFees"],
  interest: ["interest", "taken", "penalty"],
  principal: ["principal"],
};

const bearing: Readonly<Record<PenaltyBase | "principal", readonly Sum[]>> = {
  principal: ["principal"],
  instalment: ["fees", "interest", "principal"],
  compound: ["fees", "interest", "principal", "taken"],
};

/**
 * The account on a day, after every payment made until then. A payment settles what is due by the contract's order, else by law; within
 * one part the oldest first. Where the contract states them, penalty runs for each day on overdue principal, or on what the contract says
 * instead, and a fee comes with each instalment that is late; both only once the days of grace are over, the penalty then from the due day on.
 */
export function accountOn(
  terms: Terms,
  schedule: readonly Pick<ScheduleLine, "due" | Part>[],
  payments: readonly Payment[],
  day: CivilDate,
): Account {
  const claims: Claim[] = schedule
    .filter(({ due }) => due <= day)
    .map(({ due, principal, interest, fees }) => {
      const inTime = addDays(due, terms.graceDays ?? 0);
      return { due, inTime, principal, interest, fees, lateFees: fen(0), penalty: fen(0), taken: fen(0) };
    });
  const made = payments.filter(({ on }) => on <= day).toSorted((a, b) => compareDates(a.on, b.on));
  const takesIn = terms.penaltyOn === "compound" ? claims.flatMap(({ due }) => monthsAfter(due, day)) : [];
  const days = [...new Set([...claims.map(({ due }) => due), ...made.map(({ on }) => on), ...takesIn, day])].sort();
  const allocations: Allocation[] = [];
  let ahead = fen(0);
  let before: CivilDate | undefined;
  for (const today of days) {
    if (before !== undefined) addLateCharges(claims, terms, before, today);
    before = today;
    const open = claims.filter(({ due }) => due <= today);
    if (ahead > 0) ahead = settle(open, ahead, terms).ahead;
    for (const payment of made.filter(({ on }) => on === today)) {
      const settled = settle(open, payment.fen, terms);
      allocations.push({ ...payment, ...settled });
      ahead = addFen(ahead, settled.ahead);
    }
  }
  const sum = (part: Part) => addFen(...claims.flatMap((one) => sumsOf[part].map((name) => one[name])));
  const late = claims.find((one) => one.inTime < day && openOf(one) > 0);
  const notDue = addFen(...schedule.filter(({ due }) => due > day).map(({ principal }) => principal));
  return {
    due: { fees: sum("fees"), interest: sum("interest"), principal: sum("principal") },
    principalLeft: addFen(sum("principal"), notDue),
    ahead,
    ...(late === undefined ? {} : { overdueSince: late.due }),
    allocations,
  };
}

const openOf = (claim: Claim): Fen =>
  addFen(...Object.values(sumsOf).flatMap((sums) => sums.map((name) => claim[name])));

/** The days, a month apart, on which a claim takes in the penalty it bears. */
function monthsAfter(due: CivilDate, until: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let next = addMonths(due, 1); next <= until; next = addMonths(due, days.length + 1)) days.push(next);
  return days;
}

/** What was paid in the days of grace has left the claim by then: only what is still open bears anything. */
function addLateCharges(
  claims: readonly Claim[],
  { penaltyMillionthsADay = 0, penaltyOn, lateFee = fen(0) }: Terms,
  from: CivilDate,
  to: CivilDate,
): void {
  for (const claim of claims) {
    if (claim.inTime >= to || openOf(claim) === 0) continue;
    const justLate = claim.inTime >= from;
    const days = daysBetween(justLate ? claim.due : from, to);
    const base = addFen(...bearing[penaltyOn ?? "principal"].map((name) => claim[name]));
    claim.penalty = addFen(claim.penalty, scaleFen(base, penaltyMillionthsADay * days, 1_000_000, "half-up"));
    if (justLate) claim.lateFees = addFen(claim.lateFees, lateFee);
    if (penaltyOn === "compound" && monthsAfter(claim.due, to).at(-1) === to) {
      claim.taken = addFen(claim.taken, claim.penalty);
      claim.penalty = fen(0);
    }
  }
}

/** Takes the payment off the claims in place; what is left over is `ahead`. */
function settle(
  claims: readonly Claim[],
  amount: Fen,
  { order = statutoryOrder }: Terms,
): Omit<Allocation, "on" | "fen"> {
  const taken: Record<Part, Fen> = { fees: fen(0), interest: fen(0), principal: fen(0) };
  let left = amount;
  for (const part of order) {
    for (const claim of claims) {
      for (const name of sumsOf[part]) {
        const now = fen(Math.min(left, claim[name]));
        claim[name] = addFen(claim[name], fen(-now));
        taken[part] = addFen(taken[part], now);
        left = addFen(left, fen(-now));
      }
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
