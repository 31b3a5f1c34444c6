import type { ColumnFinding } from "@ringfence/platform/audit/audit-columns.ts";
import type { DatedColumns } from "@ringfence/platform/audit/debtor-rows.ts";
import type { Statement } from "@ringfence/platform/audit/statement.ts";
import { rowOf } from "@ringfence/platform/records/contact-record.ts";
import { reader } from "@ringfence/platform/records/packed.ts";
import { linesInOrder } from "./order-lines.ts";

const kindOf = reader("targetKind");
const minutesAnHour = 60;

/** Columns of a finding's line, with their types. From `file` on they stand as in `findings.csv`. */
export const findingTypes = {
  said: "INTEGER",
  d: "INTEGER",
  hour: "INTEGER",
  kind: "INTEGER",
  side: "INTEGER",
  file: "BIGINT",
  row: "BIGINT",
  rows: "VARCHAR",
  contacts: "INTEGER",
  count: "INTEGER",
  limit: "INTEGER",
} as const;

/** Findings as lines of CSV in one piece of memory: strings for a million of them would keep the collector of garbage busy. */
export function findingLines() {
  const text = digitsAndSigns();
  const lines = linesInOrder();
  return {
    /** In the order of `linesInOrder`; statements by their numbers. */
    written: (statements: readonly Statement[]) => lines.written(text.written(), statements),
    /** `said` is the number of the finding's statement. */
    add(
      { day, at, rows, count, limit }: ColumnFinding,
      said: number,
      { row, flags, minute }: DatedColumns,
      side: Float64Array,
    ) {
      const field = (value: number | undefined) => {
        if (value !== undefined) text.number(value);
        text.sign(comma);
      };
      text.room(longestLine + rows.length * longestRow);
      field(said);
      field(day);
      const clock = minute[at] as number;
      field(clock < 0 ? undefined : Math.floor(clock / minutesAnHour));
      field(kindOf(flags[at] as number));
      field(side[at] as number);
      const id = row[at] as number;
      const first = rowOf(id);
      field(first.file + 1);
      field(first.row);
      const rowsFrom = text.length();
      // `1:5;1:9`: rows 5 and 9 of the first file.
      for (let one = 0; one < rows.length; one += 1) {
        if (one > 0) text.sign(semicolon);
        const named = rowOf(row[rows[one] as number] as number);
        text.number(named.file + 1);
        text.sign(colon);
        text.number(named.row);
      }
      const rowsTo = text.length();
      text.sign(comma);
      field(rows.length);
      field(count);
      if (limit !== undefined) text.number(limit);
      text.sign(newline);
      lines.add(day, said, id, rowsFrom, rowsTo, text.length());
    },
  };
}

const [comma, semicolon, colon, newline, zero] = [",", ";", ":", "\n", "0"].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
];
/** More than eleven numbers of at most 16 digits and their commas take, and than a row of a file takes. */
const longestLine = 256;
const longestRow = 40;
/** Below this, whole numbers divide as integers of 32 bits. */
const billion = 1_000_000_000;
const digitsOfBillion = 9;
/** From the first number of one digit too many. */
const powers = Array.from({ length: digitsOfBillion + 1 }, (_, digits) => 10 ** digits);

function digitsAndSigns() {
  let bytes = new Uint8Array(1 << 20);
  let length = 0;
  const digits = (value: number, atLeast: number) => {
    let count = atLeast;
    while (value >= (powers[count] as number)) count += 1;
    let rest = value;
    for (let at = length + count - 1; at >= length; at -= 1) {
      const next = (rest / 10) | 0;
      bytes[at] = zero + rest - next * 10;
      rest = next;
    }
    length += count;
  };
  return {
    written: () => bytes.subarray(0, length),
    length: () => length,
    room(more: number) {
      if (length + more <= bytes.length) return;
      const before = bytes;
      bytes = new Uint8Array(Math.max(bytes.length * 2, length + more));
      bytes.set(before);
    },
    sign(code: number) {
      bytes[length] = code;
      length += 1;
    },
    /** A whole number that is not negative. */
    number(value: number) {
      if (value < 10) {
        bytes[length] = zero + value;
        length += 1;
        return;
      }
      if (value < billion) return digits(value, 1);
      const billions = Math.floor(value / billion);
      digits(billions, 1);
      digits(value - billions * billion, digitsOfBillion);
    },
  };
}
