import type { BillLine, Id } from "@ringfence/casefile";
import type { BillKind } from "./bill-map.ts";
import { type Nature, natureOf } from "./money-words.ts";

/** A bill whose lines take part. */
export interface BillLines {
  readonly sha256: string;
  readonly source: string | null;
  readonly kind: BillKind;
  readonly lines: readonly BillLine[];
}

/** One line of one bill, among those of all bills. */
export interface Entry extends BillLine {
  /** Digest of the bill and row: the same whenever the same file is read. */
  readonly id: Id;
  readonly bill: string;
  readonly source: string | null;
  readonly bookedBy: BillKind;
  /** Everything the line says in words, and what these words make it, where that is not simply income or spending. */
  readonly words: string;
  readonly nature: Nature | undefined;
}

const entryId = (sha256: string, row: number): Id => `${sha256.slice(0, 16)}:${row}`;

/** The lines of all bills in order of time; those of one moment keep the order in which they came. */
export function entriesOf(bills: readonly BillLines[]): readonly Entry[] {
  return bills
    .flatMap(({ sha256, source, kind, lines }) =>
      lines.map((line): Entry => {
        const words = [line.kind, line.counterparty, line.what].filter((one) => one !== undefined).join(" ");
        const said = { ...line, source, bookedBy: kind, words };
        return { ...said, id: entryId(sha256, line.row), bill: sha256, nature: natureOf(said) };
      }),
    )
    .sort((a, b) => a.at - b.at);
}

/** The last digits of a card or account in how something was paid: 工商银行储蓄卡(5566). */
export const cardTail = (account: string | undefined): string | undefined =>
  /[(（]\s*(\d{4})\s*[)）]/.exec(account ?? "")?.[1];

/** Paid out of, or into, an account at a bank rather than the wallet's own balance or credit. */
export const isBankAccount = (account: string | undefined): boolean =>
  account !== undefined && (/银行|信用社|储蓄卡|信用卡|借记卡/.test(account) || cardTail(account) !== undefined);
