import { numbering } from "./numbering.ts";
import type { RecordColumns } from "./record-columns.ts";

/**
 * Contact records as they lie on disk between dividing and auditing: seven places of eight bytes a record, little-endian, in any order.
 * The debtor is a digest of 64 bits; flags and agreement share a place.
 */
export const placesARow = 7;
export const places = { debtor: 0, start: 1, row: 2, target: 3, caller: 4, side: 5, flags: 6 } as const;
export const bytesARow = placesARow * 8;

export const recordsIn = (memory: ArrayBuffer): number => memory.byteLength / bytesARow;
export const flagsAt = (halves: Uint32Array, place: number): number =>
  halves[(place * placesARow + places.flags) * 2] as number;

/** Records of whole debtors, sorted as rules want them. */
export interface SortedRecords extends RecordColumns {
  /** Agency and collector. */
  readonly side: Float64Array;
}

/** Sorts records by debtor, start and row. Signals are given, and `order` tells, by their places in the memory. */
export function sortedRecords(
  memory: ArrayBuffer,
  signals: Int32Array,
): SortedRecords & { readonly order: Int32Array } {
  const numbers = new Float64Array(memory);
  const halves = new Uint32Array(memory);
  const length = numbers.length / placesARow;
  const order = byDebtor(halves, length);
  sortDebtors(numbers, order);
  const float = () => new Float64Array(length);
  const columns = { debtor: float(), start: float(), row: float(), target: float(), caller: float(), side: float() };
  const { debtor, start, row, target, caller, side } = columns;
  const flags = new Uint32Array(length);
  const agreed = new Uint32Array(length);
  const signalsInOrder = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const from = order.rows[at] as number;
    const base = from * placesARow;
    start[at] = numbers[base + places.start] as number;
    row[at] = numbers[base + places.row] as number;
    target[at] = numbers[base + places.target] as number;
    caller[at] = numbers[base + places.caller] as number;
    side[at] = numbers[base + places.side] as number;
    flags[at] = halves[(base + places.flags) * 2] as number;
    agreed[at] = halves[(base + places.flags) * 2 + 1] as number;
    signalsInOrder[at] = signals[from] as number;
  }
  for (let one = 0; one < order.starts.length - 1; one += 1)
    debtor.fill(one, order.starts[one] as number, order.starts[one + 1] as number);
  return { length, ...columns, flags, agreed, signals: signalsInOrder, order: order.rows };
}

interface Order {
  /** Places of records, those of one debtor together. */
  readonly rows: Int32Array;
  /** Where each debtor starts in `rows`; one more for the end. */
  readonly starts: Int32Array;
}

function byDebtor(halves: Uint32Array, length: number): Order {
  const debtors = numbering();
  const debtorOf = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const place = (at * placesARow + places.debtor) * 2;
    debtorOf[at] = debtors.of(halves[place] as number, halves[place + 1] as number);
  }
  const starts = new Int32Array(debtors.count + 1);
  for (let at = 0; at < length; at += 1) {
    const next = (debtorOf[at] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let one = 0; one < debtors.count; one += 1)
    starts[one + 1] = (starts[one + 1] as number) + (starts[one] as number);
  const free = starts.slice();
  const rows = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const debtor = debtorOf[at] as number;
    const place = free[debtor] as number;
    rows[place] = at;
    free[debtor] = place + 1;
  }
  return { rows, starts };
}

/** More records than this of one debtor are sorted by the engine's own sort. */
const fewRecords = 256;

function sortDebtors(numbers: Float64Array, { rows, starts }: Order): void {
  const value = (at: number, place: number) => numbers[at * placesARow + place] as number;
  const compare = (a: number, b: number) =>
    value(a, places.start) - value(b, places.start) || value(a, places.row) - value(b, places.row);
  for (let one = 0; one < starts.length - 1; one += 1) {
    const [first, end] = [starts[one] as number, starts[one + 1] as number];
    if (end - first > fewRecords) {
      rows.subarray(first, end).sort(compare);
      continue;
    }
    // Records come nearly in order of time, and few of a debtor.
    for (let at = first + 1; at < end; at += 1) {
      const moving = rows[at] as number;
      let to = at;
      for (; to > first && compare(rows[to - 1] as number, moving) > 0; to -= 1) rows[to] = rows[to - 1] as number;
      rows[to] = moving;
    }
  }
}
