import { phoneKey } from "@ringfence/kernel";
import { scanMask } from "@ringfence/law";
import { gatewayPrefix } from "@ringfence/law/rules/contact/number-rotation.ts";
import type { ContactRecord } from "./contact-record.ts";
import { bitsOf, packAgreed } from "./packed.ts";

/**
 * Contact records as columns, sorted by debtor, then start, then row. People and numbers are numbers that are equal when they are the
 * same; what they stand for stays with whoever made them. Nothing here is an object per row.
 */
export interface RecordColumns {
  readonly length: number;
  /** Equal for rows of one debtor, which stand together. */
  readonly debtor: Float64Array;
  readonly start: Float64Array;
  readonly row: Float64Array;
  /** Number dialled or address written to; below 2^50. */
  readonly target: Float64Array;
  /** Number shown; 0 when hidden, not recorded, or of a message gateway. */
  readonly caller: Float64Array;
  readonly flags: Uint32Array;
  /** See `packAgreed`. */
  readonly agreed: Uint32Array;
  /** Signals in the words, as `scanMask` gives them; 0 without words. */
  readonly signals: Int32Array;
}

/** A name for each text, from 1 up in order of first sight; "" is 0. */
function naming(): (text: string) => number {
  const names = new Map<string, number>([["", 0]]);
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    names.set(text, names.size);
    return names.size - 1;
  };
}

const yesNo = (value: boolean | undefined) => (value === undefined ? "" : value ? "yes" : "no");

function flagsOf(record: ContactRecord): number {
  const marks = [
    "refused",
    "offeredToPay",
    "complained",
    "askedIdentity",
    "askedTerms",
    "recorded",
    "timeKnown",
  ] as const;
  return (
    (marks.reduce((bits, mark) => bits | bitsOf(mark, record[mark] === true ? "yes" : "no"), 0) |
      bitsOf("targetKind", record.targetKind) |
      bitsOf("channel", record.channel) |
      bitsOf("callKind", record.callKind ?? "") |
      bitsOf("connected", yesNo(record.connected)) |
      bitsOf("effective", yesNo(record.effective)) |
      bitsOf("direction", record.direction) |
      bitsOf("lenderKind", record.lenderKind) |
      bitsOf("product", record.product) |
      bitsOf("words", record.words === undefined ? "no" : "yes")) >>>
    0
  );
}

export const speakerOf = (direction: ContactRecord["direction"]) =>
  direction === "outbound" ? ("collector" as const) : ("recipient" as const);

/** The number shown, as far as it tells callers apart. */
export function callerKey(caller: string): string {
  const key = phoneKey(caller);
  return key.startsWith(gatewayPrefix) ? "" : key;
}

/** Columns of records that are at hand as objects: a day's list, a test. Large files come as columns from their reader. */
export function columnsOf(records: readonly ContactRecord[]): RecordColumns {
  const debtors = naming();
  const name = naming();
  const sorted = [...records].sort(
    (a, b) => debtors(a.debtor) - debtors(b.debtor) || a.start - b.start || a.row - b.row,
  );
  const numbers = (value: (record: ContactRecord) => number) => Float64Array.from(sorted, value);
  return {
    length: sorted.length,
    debtor: numbers((one) => debtors(one.debtor)),
    start: numbers((one) => one.start),
    row: numbers((one) => one.row),
    target: numbers((one) => name(one.target)),
    caller: numbers((one) => name(callerKey(one.caller))),
    flags: Uint32Array.from(sorted, flagsOf),
    agreed: Uint32Array.from(sorted, ({ agreed }) => packAgreed(agreed?.hours, agreed?.perDay)),
    signals: Int32Array.from(sorted, ({ words, direction }) =>
      words === undefined ? 0 : scanMask(words, speakerOf(direction)),
    ),
  };
}
