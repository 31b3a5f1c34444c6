import type { Outcome } from "./run-plan.ts";

/**
 * What a plan is to keep small. Two things stand before all of them and are no choice: nothing is paid out of living, and what must come
 * first (rent, secured debts, court decisions …) is late as seldom as can be.
 */
export type Aim = "lenders" | "months" | "left" | "cost";

/** Few lenders in arrears, then few late months, then little left owing, then little cost. */
export const usualAims: readonly Aim[] = ["lenders", "months", "left", "cost"];
/** Whatever costs least, also where a lender more is late for it. */
export const cheapestAims: readonly Aim[] = ["left", "cost", "lenders", "months"];

const worth: Readonly<Record<Aim, (outcome: Outcome) => number>> = {
  lenders: ({ lendersLate }) => lendersLate,
  months: ({ lateMonths }) => lateMonths,
  left: ({ owedAtEnd }) => owedAtEnd,
  cost: ({ cost }) => cost,
};

export const worthOf = (outcome: Outcome, aim: Aim): number => worth[aim](outcome);

/** Which of two outcomes is better, the more important aim first. Negative = the first. */
export const byAims =
  (aims: readonly Aim[]) =>
  (a: Outcome, b: Outcome): number => {
    if (a.firstLate !== b.firstLate) return a.firstLate - b.firstLate;
    for (const aim of aims) {
      const difference = worthOf(a, aim) - worthOf(b, aim);
      if (difference !== 0) return difference;
    }
    return 0;
  };
