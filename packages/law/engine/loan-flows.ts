import type { Loan } from "@ringfence/casefile";
import { type CivilDate, dayNumber, fail, type Outcome, ok } from "@ringfence/kernel";
import type { Flow } from "./flows.ts";

/**
 * The dated money of a loan as the borrower sees it: what arrived, what was or is to be paid, and fees paid on a day of their own
 * (a fee listed with its day must not be inside a repayment as well). Fees kept back from the payout are already missing from
 * what arrived. Errors name the fact that is missing.
 */
export function loanFlows(loan: Loan): Outcome<readonly Flow[], "amount-received" | "repayment-flows"> {
  const received = loan.received.filter((one) => one.fen > 0);
  if (received.length === 0) return fail("amount-received");
  const fees = loan.fees.filter((fee) => fee.deductedUpfront !== true);
  const payments = paymentsOf(loan);
  if (payments.length === 0 || fees.some((fee) => fee.on === undefined)) return fail("repayment-flows");
  const paid = [...payments, ...fees].flatMap(({ on, fen }) =>
    on === undefined ? [] : [{ day: dayNumber(on), fen: -fen }],
  );
  return ok([...received.map(({ on, fen }) => ({ day: dayNumber(on), fen })), ...paid]);
}

/** What the contract asks for, where it is known; else what was paid. */
export const paymentsOf = ({ schedule, repayments }: Loan): Loan["repayments"] => schedule ?? repayments;

/** Do the flows reach the end of the loan as far as the case tells? False when the last payment listed lies before the last due day. */
export function reachesLastDue(loan: Loan): boolean {
  const { lastDueOn } = loan;
  return lastDueOn === undefined || paymentsOf(loan).some((one) => one.on >= lastDueOn);
}

/** The day on which the first money arrived. */
export function firstReceipt({ received }: Loan): CivilDate | undefined {
  return received.map((one) => one.on).sort()[0];
}
