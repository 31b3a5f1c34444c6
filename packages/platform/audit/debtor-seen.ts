import type { DatedColumns } from "./debtor-rows.ts";
import { isInbound, kindOf } from "./debtor-rows.ts";

/** What all rows of one debtor show together: enough to know of most rules that they can find nothing. */
export interface DebtorSeen {
  /** A bit for each kind of person contacted by the lender. */
  readonly kinds: number;
  /** Contacts that came from the lender, to whomever. */
  readonly contacts: number;
  /** The most of them on one civil day. */
  readonly mostADay: number;
  /** Flags of all rows, one over the other: a mark of one bit stands here when any row has it. */
  readonly flags: number;
  /** Signals in the words of all rows. */
  readonly signals: number;
  /** Did anybody agree to anything? */
  readonly anyAgreed: boolean;
}

export const nothingSeen = (): DebtorSeen => ({
  kinds: 0,
  contacts: 0,
  mostADay: 0,
  flags: 0,
  signals: 0,
  anyAgreed: false,
});

/** Looks once at the rows from `from` on that are of one debtor, whose days never go back. Gives where they end. */
export function lookAtDebtor(
  { length, debtor, flags, signals, agreed, day }: DatedColumns,
  from: number,
  seen: { -readonly [Name in keyof DebtorSeen]: DebtorSeen[Name] },
): number {
  const whose = debtor[from];
  let [kinds, contacts, mostADay, allFlags, allSignals, allAgreed] = [0, 0, 0, 0, 0, 0];
  let [today, onDay] = [Number.NaN, 0];
  let row = from;
  for (; row < length && debtor[row] === whose; row += 1) {
    const bits = flags[row] as number;
    allFlags |= bits;
    allSignals |= signals[row] as number;
    allAgreed |= agreed[row] as number;
    if (isInbound(bits)) continue;
    kinds |= 1 << kindOf(bits);
    contacts += 1;
    const on = day[row] as number;
    onDay = on === today ? onDay + 1 : 1;
    today = on;
    if (onDay > mostADay) mostADay = onDay;
  }
  seen.kinds = kinds;
  seen.contacts = contacts;
  seen.mostADay = mostADay;
  seen.flags = allFlags;
  seen.signals = allSignals;
  seen.anyAgreed = allAgreed !== 0;
  return row;
}
