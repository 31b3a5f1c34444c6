import type { CivilDate, Fen } from "@ringfence/kernel";

/** A rate in billionths of the sum it is on, for one unit of time: 18 % a year is 180,000,000 a year, 万分之五 a day is 500,000 a day. */
export interface Rate {
  readonly billionths: number;
  readonly per: "year" | "month" | "day";
}

/** How the days of a period become a part of a year. `30/360` counts whole months as such. */
export type DayCount = "30/360" | "actual/365" | "actual/360";

/** A fee beside the interest, as an amount or in millionths of the principal. */
export interface ContractFee {
  readonly name: string;
  /** `upfront` is kept back from the payout; `first`, `each`, `last` are paid with those instalments. */
  readonly when: "upfront" | "first" | "each" | "last";
  readonly amount: { readonly fen: Fen } | { readonly millionths: number };
}

interface Common {
  /** The sum in the contract. */
  readonly principal: Fen;
  readonly paidOut: CivilDate;
  readonly fees: readonly ContractFee[];
  /** For each day late, on what `penaltyOn` says. */
  readonly penaltyMillionthsADay?: number;
  readonly penaltyOn?: PenaltyBase;
  /** Once for each instalment that is late. */
  readonly lateFee?: Fen;
  /** Days after the due day within which a payment still counts as made in time. */
  readonly graceDays?: number;
  /** Which part of a payment is settled first; Civil Code 561 where the contract says nothing. */
  readonly order?: readonly Part[];
}

/**
 * What penalty runs on where it is more than overdue principal. `instalment`: all that is open of an instalment as it was due.
 * `compound`: what is open of the penalty too, taken in each month after the due day. Fees for being late never bear any.
 */
export type PenaltyBase = "instalment" | "compound";

/** The parts of a claim. */
export type Part = "fees" | "interest" | "principal";

/** Longer than this is no grace but an extension. */
export const mostGraceDays = 90;

/** The order that contracts choose where they do not follow the law. */
export const principalFirst: readonly Part[] = ["principal", "interest", "fees"];

export interface Instalments extends Common {
  readonly kind: "equal-instalments" | "equal-principal" | "interest-first";
  readonly periods: number;
  readonly firstDue: CivilDate;
  readonly rate: Rate;
  readonly dayCount: DayCount;
}

/** Equal principal with a fee or interest on the full principal each period (等本等息; 账单分期). */
export interface FlatFee extends Common {
  readonly kind: "flat-fee" | "card-instalments";
  readonly periods: number;
  readonly firstDue: CivilDate;
  /** Of the first principal, for each period. */
  readonly billionthsEach: number;
}

export interface SingleRepayment extends Common {
  readonly kind: "single-repayment";
  readonly due: CivilDate;
  readonly rate: Rate;
  readonly dayCount: DayCount;
}

/** A card balance of which the minimum is paid each month until nothing is left. */
export interface Revolving extends Common {
  readonly kind: "revolving";
  readonly firstDue: CivilDate;
  readonly billionthsADay: number;
  /** Part of the balance paid each month besides the interest, and the least amount. */
  readonly minimumMillionths: number;
  readonly least: Fen;
}

/** The payments as somebody's table lists them. */
export interface Stated extends Common {
  readonly kind: "stated";
  readonly lines: readonly { readonly due: CivilDate; readonly total: Fen; readonly principal?: Fen }[];
}

export type Contract = Instalments | FlatFee | SingleRepayment | Revolving | Stated;
export type ContractKind = Contract["kind"];

/** One payment that is due. `total` is the sum of its parts, to the fen. */
export interface ScheduleLine {
  readonly no: number;
  readonly due: CivilDate;
  readonly principal: Fen;
  readonly interest: Fen;
  readonly fees: Fen;
  readonly total: Fen;
  /** Principal still owed after it. */
  readonly balance: Fen;
}
