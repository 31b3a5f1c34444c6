import { numbering } from "./numbering.ts";
import type { RecordColumns } from "./record-columns.ts";

/**
 * Contact records as they lie on disk between dividing and auditing: seven places of eight bytes a record, little-endian, in any order.
 * The debtor is a digest of 64 bits; flags and agreement share a place.
 */
export const placesARow = 7;
export const places = { debtor: 0, start: 1, row: 2, target: 3, caller: 4, side: 5, flags: 6 } as const;
export const bytesARow = placesARow * 8;

/** Records in memory, each at a place from 0 up. */
export interface RecordMemory {
  readonly length: number;
  readonly numbers: Float64Array;
  /** The same memory by halves: a digest is no number. */
  readonly halves: Uint32Array;
}

/** @throws RangeError when the bytes begin where no number of eight bytes may. */
export function recordsIn({ buffer, byteOffset, byteLength }: Uint8Array): RecordMemory {
  const length = byteLength / bytesARow;
  return {
    length,
    numbers: new Float64Array(buffer, byteOffset, length * placesARow),
    halves: new Uint32Array(buffer, byteOffset, length * placesARow * 2),
  };
}

export const flagsAt = ({ halves }: RecordMemory, place: number): number =>
  halves[(place * placesARow + places.flags) * 2] as number;
export const rowIdAt = ({ numbers }: RecordMemory, place: number): number =>
  numbers[place * placesARow + places.row] as number;

/** Some whole debtors, sorted as rules want them. */
export interface SortedPart extends RecordColumns {
  /** Agency and collector. */
  readonly side: Float64Array;
  /** Where each record lies in the memory. */
  readonly order: Int32Array;
}

/** Parts of about so many rows stay in the processor's own memory while they are sorted and all rules look at them. */
const rowsAPart = 4096;

/**
 * Sorts records by debtor, start and row, some debtors at a time: `next` puts the following ones into `part`, whose columns are used again.
 * Signals are given by the records' places, where any has words.
 */
export function sortedParts(
  records: RecordMemory,
  signals?: Int32Array,
): { readonly part: SortedPart; next(): boolean } {
  const { numbers, halves } = records;
  const { order, starts } = byDebtor(records);
  const part = roomFor(largestPart(starts));
  const sortDebtor = debtorSorter(records, part);
  let debtor = 0;
  return {
    part,
    next() {
      const first = starts[debtor] as number;
      part.length = endOfPart(starts, debtor) - first;
      if (part.length === 0) return false;
      // Far places are fetched side by side here; afterwards they are near.
      for (let row = 0; row < part.length; row += 1) {
        const place = order[first + row] as number;
        part.order[row] = place;
        part.start[row] = numbers[place * placesARow + places.start] as number;
      }
      for (let from = 0; from < part.length; debtor += 1) {
        const to = (starts[debtor + 1] as number) - first;
        sortDebtor(from, to);
        part.debtor.fill(debtor, from, to);
        from = to;
      }
      for (let row = 0; row < part.length; row += 1) {
        const place = part.order[row] as number;
        const base = place * placesARow;
        part.row[row] = numbers[base + places.row] as number;
        part.target[row] = numbers[base + places.target] as number;
        part.caller[row] = numbers[base + places.caller] as number;
        part.side[row] = numbers[base + places.side] as number;
        part.flags[row] = halves[(base + places.flags) * 2] as number;
        part.agreed[row] = halves[(base + places.flags) * 2 + 1] as number;
        if (signals !== undefined) part.signals[row] = signals[place] as number;
      }
      return true;
    },
  };
}

/** Where the rows end of the debtors from this one on that make a part. */
function endOfPart(starts: Int32Array, debtor: number): number {
  const first = starts[debtor] as number;
  let next = debtor;
  while (next < starts.length - 1 && (starts[next] as number) - first < rowsAPart) next += 1;
  return starts[next] as number;
}

/** No part has more rows: it has enough before its last debtor. */
function largestPart(starts: Int32Array): number {
  let most = 0;
  for (let one = 1; one < starts.length; one += 1)
    most = Math.max(most, (starts[one] as number) - (starts[one - 1] as number));
  return rowsAPart + most;
}

function roomFor(rows: number): { -readonly [Name in keyof SortedPart]: SortedPart[Name] } {
  const float = () => new Float64Array(rows);
  return {
    length: 0,
    debtor: float(),
    start: float(),
    row: float(),
    target: float(),
    caller: float(),
    side: float(),
    flags: new Uint32Array(rows),
    agreed: new Uint32Array(rows),
    signals: new Int32Array(rows),
    order: new Int32Array(rows),
  };
}

/** The records' places debtor by debtor, and where the places of each debtor start. */
function byDebtor({ length, halves }: RecordMemory): { readonly order: Int32Array; readonly starts: Int32Array } {
  const debtors = numbering();
  const debtorOf = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const base = at * placesARow * 2;
    debtorOf[at] = debtors.of(halves[base] as number, halves[base + 1] as number);
  }
  const starts = new Int32Array(debtors.count + 1);
  for (let at = 0; at < length; at += 1) {
    const next = (debtorOf[at] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let one = 1; one < starts.length; one += 1) starts[one] = (starts[one] as number) + (starts[one - 1] as number);
  const free = starts.slice();
  const order = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const one = debtorOf[at] as number;
    const place = free[one] as number;
    free[one] = place + 1;
    order[place] = at;
  }
  return { order, starts };
}

/** More records than this of one debtor are sorted by the engine's own sort. */
const fewRecords = 256;

/** Puts one debtor's records, by their places and starts in a part, in order of start and row. */
function debtorSorter({ numbers }: RecordMemory, { order, start }: Pick<SortedPart, "order" | "start">) {
  const value = (place: number, which: number) => numbers[place * placesARow + which] as number;
  const compareRows = (a: number, b: number) => value(a, places.row) - value(b, places.row);
  const compare = (a: number, b: number) => value(a, places.start) - value(b, places.start) || compareRows(a, b);

  return (first: number, end: number) => {
    if (end - first > fewRecords) {
      order.subarray(first, end).sort(compare);
      for (let at = first; at < end; at += 1) start[at] = value(order[at] as number, places.start);
      return;
    }
    // Records come nearly in order of time.
    for (let at = first + 1; at < end; at += 1) {
      const place = order[at] as number;
      const moment = start[at] as number;
      let to = at;
      for (; to > first; to -= 1) {
        const before = start[to - 1] as number;
        if (before < moment || (before === moment && compareRows(order[to - 1] as number, place) < 0)) break;
        order[to] = order[to - 1] as number;
        start[to] = before;
      }
      order[to] = place;
      start[to] = moment;
    }
  };
}
