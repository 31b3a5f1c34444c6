import type { SingleRepayment } from "../contract.ts";
import { interestFor } from "../interest.ts";
import type { Bare } from "../periods.ts";

/** 到期一次还本付息. */
export const singleRepayment = ({ principal, paidOut, due, rate, dayCount }: SingleRepayment): readonly Bare[] => [
  { due, principal, interest: interestFor(principal, rate, dayCount, [paidOut, due]) },
];
