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
const mostPartBits = 20;

/**
 * Sorts records by debtor, start and row, some debtors at a time: `next` puts the following ones into `part`, whose columns are used again.
 * Signals are given by the records' places. `spare` is as large as the records' memory.
 */
export function sortedParts(
  records: RecordMemory,
  signals: Int32Array,
  spare: Uint8Array,
): { readonly part: SortedPart; next(): boolean } {
  const { numbers, halves } = recordsIn(spare);
  const { from, starts, largest } = inParts(records, { length: records.length, numbers, halves });
  const part = roomFor(largest);
  const inOrder = sorter(numbers, halves, largest);
  let at = 0;
  return {
    part,
    next() {
      while (at < starts.length - 1 && starts[at] === starts[at + 1]) at += 1;
      if (at === starts.length - 1) return false;
      const first = starts[at] as number;
      at += 1;
      part.length = (starts[at] as number) - first;
      const order = inOrder(first, part.length, part.debtor);
      for (let row = 0; row < part.length; row += 1) {
        const place = order[row] as number;
        const base = place * placesARow;
        const before = from[place] as number;
        part.start[row] = numbers[base + places.start] as number;
        part.row[row] = numbers[base + places.row] as number;
        part.target[row] = numbers[base + places.target] as number;
        part.caller[row] = numbers[base + places.caller] as number;
        part.side[row] = numbers[base + places.side] as number;
        part.flags[row] = halves[(base + places.flags) * 2] as number;
        part.agreed[row] = halves[(base + places.flags) * 2 + 1] as number;
        part.signals[row] = signals[before] as number;
        part.order[row] = before;
      }
      return true;
    },
  };
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

/** Copies records part by part, by a few bits of their debtors' digests, and says where each was before and where parts start. */
function inParts({ length, numbers, halves }: RecordMemory, to: RecordMemory) {
  const bits = Math.min(mostPartBits, Math.max(1, Math.ceil(Math.log2(length / rowsAPart))));
  const partOf = (at: number) => (halves[at * placesARow * 2] as number) >>> (32 - bits);
  const starts = new Int32Array((1 << bits) + 1);
  for (let at = 0; at < length; at += 1) {
    const next = partOf(at) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  let largest = 0;
  for (let part = 1; part < starts.length; part += 1) {
    largest = Math.max(largest, starts[part] as number);
    starts[part] = (starts[part] as number) + (starts[part - 1] as number);
  }
  const free = starts.slice();
  const from = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const part = partOf(at);
    const place = free[part] as number;
    free[part] = place + 1;
    from[place] = at;
    const [here, there] = [at * placesARow, place * placesARow];
    to.halves[there * 2] = halves[here * 2] as number;
    to.halves[there * 2 + 1] = halves[here * 2 + 1] as number;
    for (let one = places.start; one <= places.side; one += 1) to.numbers[there + one] = numbers[here + one] as number;
    to.halves[(there + places.flags) * 2] = halves[(here + places.flags) * 2] as number;
    to.halves[(there + places.flags) * 2 + 1] = halves[(here + places.flags) * 2 + 1] as number;
  }
  return { from, starts, largest };
}

/** More records than this of one debtor are sorted by the engine's own sort. */
const fewRecords = 256;

/** Puts the places of a part's records in order of debtor, start and row, and numbers the debtors. */
function sorter(numbers: Float64Array, halves: Uint32Array, largest: number) {
  const order = new Int32Array(largest);
  const debtorOf = new Int32Array(largest);
  const when = new Float64Array(fewRecords);
  const value = (place: number, which: number) => numbers[place * placesARow + which] as number;
  const compare = (a: number, b: number) =>
    value(a, places.start) - value(b, places.start) || value(a, places.row) - value(b, places.row);

  const sortDebtor = (first: number, end: number) => {
    if (end - first > fewRecords) {
      order.subarray(first, end).sort(compare);
      return;
    }
    // Records come nearly in order of time.
    for (let at = first; at < end; at += 1) {
      const place = order[at] as number;
      const moment = value(place, places.start);
      let to = at;
      for (; to > first; to -= 1) {
        const before = when[to - 1 - first] as number;
        if (before < moment || (before === moment && compare(order[to - 1] as number, place) < 0)) break;
        order[to] = order[to - 1] as number;
        when[to - first] = before;
      }
      order[to] = place;
      when[to - first] = moment;
    }
  };

  return (first: number, length: number, debtor: Float64Array): Int32Array => {
    const debtors = numbering();
    for (let at = 0; at < length; at += 1) {
      const base = (first + at) * placesARow * 2;
      debtorOf[at] = debtors.of(halves[base] as number, halves[base + 1] as number);
    }
    const starts = new Int32Array(debtors.count + 1);
    for (let at = 0; at < length; at += 1) {
      const next = (debtorOf[at] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let one = 1; one < starts.length; one += 1)
      starts[one] = (starts[one] as number) + (starts[one - 1] as number);
    const free = starts.slice();
    for (let at = 0; at < length; at += 1) {
      const one = debtorOf[at] as number;
      const place = free[one] as number;
      free[one] = place + 1;
      order[place] = first + at;
    }
    for (let one = 0; one < debtors.count; one += 1) {
      sortDebtor(starts[one] as number, starts[one + 1] as number);
      debtor.fill(one, starts[one] as number, starts[one + 1] as number);
    }
    return order;
  };
}
