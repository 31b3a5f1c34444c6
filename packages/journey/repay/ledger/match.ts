import type { Id } from "@ringfence/casefile";

/** Why two lines are taken for the same money, or for two ends of it. */
export type MatchReason =
  /** The same line in two files of the same wallet or bank. */
  | "repeated"
  /** The bank's line of what a wallet paid, received or moved. */
  | "bank-line-of-wallet"
  /** What a shop's own bill tells, in the wallet it was paid through. */
  | "paid-through"
  /** Money that came back of an earlier payment. */
  | "refund-of"
  /** Out of one own account, into another. */
  | "own-transfer"
  /** Arrived at a card, of what was paid towards it. */
  | "card-payment";

/** `line` is told by `of` already (or belongs to it); both lines stay, `line` does not count a second time. */
export interface Match {
  readonly line: Id;
  readonly of: Id;
  readonly reason: MatchReason;
}

/** Two lines the person said are not the same money, as {@link apartKey} writes them. */
export type Apart = ReadonlySet<string>;

export const apartKey = (a: Id, b: Id): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
