import type { BillLine } from "@ringfence/casefile";
import type { TimeProblem } from "../../reading/read-time.ts";

/** Why a row was left out on purpose: no money moved by it. */
export type BillSkip = "header" | "preamble" | "blank" | "totals" | "note" | "not-completed" | "zero-amount";

/** Why a row could not be taken and was set aside. */
export type BillProblem =
  | TimeProblem
  | "no-amount"
  | "bad-amount"
  | "two-amounts"
  | "no-direction"
  | "other-currency"
  | "unrecognised-row";

/** What should be known about a file, or about a row that was taken all the same. */
export type BillRemark =
  | "empty-file"
  | "unknown-format"
  | "compressed-archive"
  | "unreadable-file"
  | "cancelled"
  | "unreadable-workbook"
  | "encrypted-workbook"
  | "too-large-workbook"
  | "unreadable-pdf"
  | "encrypted-pdf"
  | "too-large-pdf"
  | "no-words"
  | "text-cut"
  | "replaced-characters"
  | "truncated"
  | "unknown-columns"
  | "no-columns"
  | "count-differs";

/** What a reader says of a row. Rows count from 1 through all sheets: rows = records + skipped + problems. */
export type BillItem =
  | { readonly kind: "record"; readonly line: BillLine }
  | { readonly kind: "skipped"; readonly row: number; readonly reason: BillSkip }
  | {
      readonly kind: "problem";
      readonly row: number;
      readonly line: number;
      readonly code: BillProblem;
      /** The beginning of the row as the file has it. */
      readonly raw: string;
    }
  | { readonly kind: "remark"; readonly code: BillRemark; readonly count?: number; readonly detail?: string }
  | { readonly kind: "progress"; readonly bytes: number };

/** Longest `raw` and longest text kept of a cell, in UTF-16 units. */
export const longestRaw = 300;
export const longestText = 200;

/** What became of one row. */
export type RowOutcome =
  | { readonly kind: "record"; readonly line: Omit<BillLine, "row"> }
  | { readonly kind: "skipped"; readonly reason: BillSkip }
  | { readonly kind: "problem"; readonly code: BillProblem };

export const skipped = (reason: BillSkip): RowOutcome => ({ kind: "skipped", reason });
export const setAside = (code: BillProblem): RowOutcome => ({ kind: "problem", code });
