import type { LenderKind, StatedFigure } from "@ringfence/casefile";
import { type DebtProposal, proposeDebt } from "@ringfence/journey/repay/debts/propose-debt.ts";
import { type DebtForm, emptyDebtForm } from "@ringfence/journey/repay/debts/read-debt.ts";

interface TypedDebt {
  readonly form: DebtForm;
  readonly lender: LenderKind;
  /** Where the form was filled from a contract. */
  readonly proposal?: DebtProposal;
}

/** What was typed while the page is open: going elsewhere and back loses nothing. */
let typed: TypedDebt = { form: emptyDebtForm, lender: "unknown" };

export const typedDebt = (): TypedDebt => typed;
export const keepTyped = (next: TypedDebt): TypedDebt => {
  typed = next;
  return next;
};
export const blankDebt = (): TypedDebt => keepTyped({ form: emptyDebtForm, lender: "unknown" });

/** Fills the form with what a contract states; undefined where that fills nothing. */
export function fillFromContract(stated: readonly StatedFigure[]): TypedDebt | undefined {
  const proposal = proposeDebt(stated);
  return proposal && keepTyped({ form: proposal.form, lender: proposal.lenderKind, proposal });
}
