import type { Loan } from "@ringfence/casefile";
import { addFen, type CivilDate, compareDates, type Fen, fen } from "@ringfence/kernel";

export interface Instalment {
  readonly on: CivilDate;
  readonly fen: Fen;
}

/** What the table still asks for, what was paid taken off the oldest. */
export function openInstalments(loan: Loan | undefined): readonly Instalment[] {
  const { schedule = [], repayments = [] } = loan ?? {};
  let paid = addFen(...repayments.map((one) => one.fen));
  return schedule
    .toSorted((a, b) => compareDates(a.on, b.on))
    .flatMap(({ on, fen: amount }) => {
      const taken = fen(Math.min(paid, amount));
      paid = addFen(paid, fen(-taken));
      return amount > taken ? [{ on, fen: addFen(amount, fen(-taken)) }] : [];
    });
}

/** Whole months of the calendar from one day to the other. */
export const monthsBetween = (from: CivilDate, to: CivilDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
