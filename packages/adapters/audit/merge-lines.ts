import { closeSync, openSync, readSync } from "node:fs";
import { rowId } from "@ringfence/platform/records/contact-record.ts";
import { compareBytes, type Named, statementOrder } from "./order-lines.ts";
import { pathsIn } from "./work-folder.ts";

/** A finding's line as `finding-lines.ts` writes it. One object for all lines of a shard: the next line takes its place. */
export interface FindingLine {
  readonly bytes: Uint8Array;
  /** Number of its statement among those of all shards. */
  readonly statement: number;
  readonly day: number;
  /** -1 where the clock is not known. */
  readonly hour: number;
  readonly kind: number;
  readonly side: number;
  readonly file: number;
  readonly row: number;
  readonly contacts: number;
  /** Where the fields from `file` on begin; where the line ends, its sign not counted. */
  readonly tail: number;
  readonly end: number;
}

/**
 * Takes the findings of all shards one after the other, in the order that each shard has them in: so they are sorted as a whole, with
 * little of each shard in memory. `numbersOf` are the statements' numbers in `made`, for each shard by its own.
 */
export function mergeLines(
  folder: string,
  numbersOf: readonly Int32Array[],
  made: readonly Named[],
  take: (line: FindingLine) => void,
): void {
  const order = statementOrder(made);
  const rules = Math.max(...order.rule, 0) + 1;
  const readers = numbersOf.map((numbers, shard) => lineReader(pathsIn(folder).findings(shard), numbers));
  const first = new Float64Array(readers.length);
  const second = new Float64Array(readers.length);
  const advance = (shard: number): boolean => {
    const reader = readers[shard] as LineReader;
    if (!reader.next()) return false;
    const { day, statement, file, row } = reader.line;
    first[shard] = day * rules + (order.rule[statement] as number);
    second[shard] = rowId(file, row);
    return true;
  };
  const isBefore = (a: number, b: number): boolean => {
    const differs = (first[a] as number) - (first[b] as number) || (second[a] as number) - (second[b] as number);
    if (differs !== 0) return differs < 0;
    const [one, other] = [(readers[a] as LineReader).line, (readers[b] as LineReader).line];
    const rows = compareBytes(one.bytes, one.rows, one.rowsEnd, other.bytes, other.rows, other.rowsEnd);
    const verdict = (order.verdict[one.statement] as number) - (order.verdict[other.statement] as number);
    return (rows || verdict || a - b) < 0;
  };
  const shards = heap([...readers.keys()].filter(advance), isBefore);
  for (let shard = shards.first(); shard !== undefined; shard = shards.first()) {
    take((readers[shard] as LineReader).line);
    if (advance(shard)) shards.firstGrew();
    else shards.removeFirst();
  }
}

/** Numbers of which the first by `isBefore` is at hand. */
function heap(all: number[], isBefore: (a: number, b: number) => boolean) {
  const sink = (from: number) => {
    const moved = all[from] as number;
    let at = from;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= all.length) break;
      if (below + 1 < all.length && isBefore(all[below + 1] as number, all[below] as number)) below += 1;
      if (!isBefore(all[below] as number, moved)) break;
      all[at] = all[below] as number;
      at = below;
    }
    all[at] = moved;
  };
  for (let at = (all.length >> 1) - 1; at >= 0; at -= 1) sink(at);
  return {
    first: (): number | undefined => all[0],
    firstGrew: () => sink(0),
    removeFirst() {
      const last = all.pop() as number;
      if (all.length === 0) return;
      all[0] = last;
      sink(0);
    },
  };
}

interface LineReader {
  readonly line: FindingLine & { readonly rows: number; readonly rowsEnd: number };
  /** Goes to the next line; false at the end. */
  next(): boolean;
}

const bytesAtATime = 65_536;
const [comma, newline, zero] = [44, 10, 48];

/** Reads a shard's findings some at a time. The file is not held open: there may be more shards than files that may be open. */
function lineReader(path: string, numbers: Int32Array): LineReader {
  const line = {
    bytes: new Uint8Array(bytesAtATime),
    statement: 0,
    day: 0,
    hour: 0,
    kind: 0,
    side: 0,
    file: 0,
    row: 0,
    contacts: 0,
    tail: 0,
    rows: 0,
    rowsEnd: 0,
    end: -1,
  };
  let at = 0;
  let filled = 0;
  let read = 0;
  /** Keeps what is left of the bytes and reads on; false when there is no more. */
  const more = (): boolean => {
    const left = filled - at;
    const bytes = left + bytesAtATime > line.bytes.length ? new Uint8Array(left + 2 * bytesAtATime) : line.bytes;
    bytes.set(line.bytes.subarray(at, filled));
    line.bytes = bytes;
    const file = openSync(path, "r");
    const count = readSync(file, bytes, left, bytes.length - left, read);
    closeSync(file);
    read += count;
    at = 0;
    filled = left + count;
    return count > 0;
  };
  /** The number that begins at `at`, and the sign after it is passed; -1 for none. */
  const number = (): number => {
    const { bytes } = line;
    let value = -1;
    for (; ; at += 1) {
      const digit = (bytes[at] as number) - zero;
      if (digit < 0 || digit > 9) break;
      value = (value < 0 ? 0 : value * 10) + digit;
    }
    at += 1;
    return value;
  };
  return {
    line,
    next() {
      let end = line.bytes.subarray(0, filled).indexOf(newline, at);
      while (end < 0) {
        if (!more()) return false;
        end = line.bytes.subarray(0, filled).indexOf(newline, at);
      }
      const said = number();
      line.statement = numbers[said] as number;
      line.day = number();
      line.hour = number();
      line.kind = number();
      line.side = number();
      line.tail = at;
      line.file = number();
      line.row = number();
      line.rows = at;
      while (line.bytes[at] !== comma) at += 1;
      line.rowsEnd = at;
      at += 1;
      line.contacts = number();
      line.end = end;
      at = end + 1;
      return true;
    },
  };
}
