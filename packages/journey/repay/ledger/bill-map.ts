import type { Bilingual } from "@ringfence/kernel";

/** What a column of a bill says. `other` = known and not needed. */
const billRoles = [
  "time",
  "date",
  "amount",
  "income",
  "expense",
  "flow",
  "counterparty",
  "what",
  "kind",
  "account",
  "status",
  "order",
  "currency",
  "refunded",
  "other",
] as const;
export type BillRole = (typeof billRoles)[number];

/** Names of columns by role; the earlier in a list, the rather it is that column. */
export type BillNames = Readonly<Partial<Record<BillRole, readonly string[]>>>;

/** Whose money a bill is about: a wallet that pays out of several accounts, an account, or a card on credit. */
export type BillKind = "wallet" | "account" | "card" | "unknown";

/** How a bill tells money that goes out. `minus` and `plus`: by the sign of one amount. `words`: by what is written beside an amount without a sign. */
export type OutSign = "minus" | "plus" | { readonly inWords: RegExp };

/** The tables that one institution gives out, by the names it gives its columns. */
export interface BillMap {
  /** Equal to the file name. */
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: BillKind;
  /** Of which kind of table the names are known; null where no table has been seen and only the institution's name is recognised. */
  readonly seen: Bilingual | null;
  /** Words above the table, in the sheet's or the file's name, that tell whose it is. */
  readonly words: readonly string[];
  /** Columns that only this table has together. */
  readonly marks: readonly string[];
  /** Columns that this table does not have, where another one shares the marks. */
  readonly without?: readonly string[];
  readonly names: BillNames;
  readonly outSign?: OutSign;
}

/** Declares the tables of one institution; one file in `bills/` each. */
export function defineBillMap(map: BillMap): BillMap {
  return map;
}
