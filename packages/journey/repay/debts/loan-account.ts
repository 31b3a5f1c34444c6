import type { Loan } from "@ringfence/casefile";
import { addDays, addFen, type CivilDate, compareDates, type Fen, fen, scaleFen } from "@ringfence/kernel";
import { type Account, accountOn } from "./account.ts";
import { principalFirst } from "./contract.ts";

/** One line of the case's repayment table, by parts. */
interface LoanLine {
  readonly due: CivilDate;
  readonly principal: Fen;
  readonly interest: Fen;
  readonly fees: Fen;
}

/**
 * The table of a loan of the case in order. Where it does not say what of a line is charges, principal is spread over the lines in
 * proportion; where the sum of the contract is not known either, all of it counts as principal.
 */
export function linesOf({ schedule = [], principal }: Loan): readonly LoanLine[] {
  const total = addFen(...schedule.map((one) => one.fen));
  return schedule
    .toSorted((a, b) => compareDates(a.on, b.on))
    .map(({ on, fen: amount, charges }) => {
      const spread = principal === undefined || principal > total ? amount : scaleFen(principal, amount, total, "ceil");
      const part = charges === undefined ? spread : fen(amount - charges);
      return { due: on, principal: part, interest: fen(amount - part), fees: fen(0) };
    });
}

/** The last day on which an instalment of that loan is paid in time. */
export const lastDayInTime = ({ graceDays = 0 }: Pick<Loan, "graceDays">, due: CivilDate): CivilDate =>
  addDays(due, graceDays);

/** Where a loan of the case stands on a day by its table, what was paid and what its contract says of paying late. */
export function loanAccount(loan: Loan, day: CivilDate): Account {
  const { penaltyMillionthsADay, penaltyOn, lateFee, graceDays } = loan;
  return accountOn(
    {
      ...(penaltyMillionthsADay === undefined ? {} : { penaltyMillionthsADay }),
      ...(penaltyOn === undefined ? {} : { penaltyOn }),
      ...(lateFee === undefined ? {} : { lateFee }),
      ...(graceDays === undefined ? {} : { graceDays }),
      ...(loan.principalFirst === true ? { order: principalFirst } : {}),
    },
    linesOf(loan),
    loan.repayments,
    day,
  );
}

/** What being late has added until that day and is not in the table; the fee and the penalty that were paid already are part of it. */
export function lateCharges(loan: Loan, day: CivilDate): Fen {
  const { due, ahead } = loanAccount(loan, day);
  const asked = addFen(...(loan.schedule ?? []).filter(({ on }) => on <= day).map((one) => one.fen));
  const paid = addFen(...loan.repayments.filter(({ on }) => on <= day).map((one) => one.fen));
  return fen(due.fees + due.interest + due.principal - ahead - asked + paid);
}
