import lostContactFailures from "../parameters/lost-contact-failures.ts";

const { failedCallsInARow, failedDaysInARow } = lostContactFailures.values[0].value;

/** Counts failures to reach the debtor, attempt by attempt in order of time: the same for borrower's judge, gate and audit. */
export interface ReachCounter {
  /**
   * Civil day number from which the failures recorded so far allow asking a contact person: the day after the third unanswered
   * call in a row, or the third day in a row with nothing but failures. Infinity while they do not; reaching the debtor resets it.
   */
  readonly outOfReachFrom: number;
  after(outcome: "reached" | "failed", day: number): void;
  /** Forgets everything, for the next debtor. */
  reset(): void;
}

export function reachCounter(): ReachCounter {
  let calls = 0;
  let days = 0;
  let lastFailedDay = Number.NEGATIVE_INFINITY;
  let lastReachedDay = Number.NEGATIVE_INFINITY;
  let outOfReachFrom = Number.POSITIVE_INFINITY;
  const reach = (day: number) => {
    calls = days = 0;
    lastReachedDay = day;
    lastFailedDay = Number.NEGATIVE_INFINITY;
    outOfReachFrom = Number.POSITIVE_INFINITY;
  };
  return {
    get outOfReachFrom() {
      return outOfReachFrom;
    },
    after(outcome, day) {
      if (outcome === "reached") {
        reach(day);
        return;
      }
      calls += 1;
      // A day on which the debtor was reached too is no day of failure.
      if (day !== lastFailedDay && day !== lastReachedDay) {
        days = day === lastFailedDay + 1 ? days + 1 : 1;
        lastFailedDay = day;
      }
      if (calls >= failedCallsInARow) outOfReachFrom = Math.min(outOfReachFrom, day + 1);
      if (days >= failedDaysInARow) outOfReachFrom = Math.min(outOfReachFrom, day);
    },
    reset: () => reach(Number.NEGATIVE_INFINITY),
  };
}
