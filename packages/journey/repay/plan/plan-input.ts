import { type Fen, fen } from "@ringfence/kernel";

/** One debt as a plan looks at it, from the first month planned on. */
export interface PlanDebt {
  readonly id: string;
  readonly name: string;
  /** What is owed at the start of the first month; charges that come whatever is paid are inside. */
  readonly owed: Fen;
  /** Interest a month on what is owed, in billionths. 0 where paying early saves nothing, or nothing is known of it. */
  readonly monthlyBillionths: number;
  /** What the contract asks for in each month; after the last of them everything left is due. */
  readonly due: readonly Fen[];
  /** Of that, by month, what is no principal: charges that come whatever is paid, and what being late has cost before the first month. */
  readonly charges: readonly Fen[];
  /** Of it, by month, what may wait into the next month and still be in time: the contract's days of grace reach there. */
  readonly canWait: readonly Fen[];
  /** By the contract a payment that is too small settles principal first; else charges come before it (Civil Code 561). */
  readonly principalFirst: boolean;
  /** What a month costs on principal not paid in time, in billionths, and once for each month in which anything is late. */
  readonly penaltyBillionths: number;
  /**
   * By the contract penalty runs on all that is late. What being late has cost in earlier months is counted in, also where the contract
   * has it not compound: being late for several months then looks a little dearer than it is.
   */
  readonly penaltyOnAll: boolean;
  readonly lateFee: Fen;
  /** Paid before the others: secured debts, court decisions, taxes, wages, rent, utilities, maintenance. */
  readonly first: boolean;
}

export interface PlanInput {
  /** Months looked at. */
  readonly months: number;
  /** What comes in each month; the last value goes on. */
  readonly income: readonly Fen[];
  /** What living takes each month; nothing is ever paid out of it. The last value goes on. */
  readonly floor: readonly Fen[];
  readonly savings: Fen;
  readonly debts: readonly PlanDebt[];
}

/** The value for a month of a list whose last value goes on; nothing for an empty list. */
export const inMonth = (list: readonly Fen[], month: number): Fen => list[Math.min(month, list.length - 1)] ?? fen(0);
