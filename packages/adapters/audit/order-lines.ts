import type { Statement } from "@ringfence/platform/audit/statement.ts";

/** What a statement's findings are ordered by. */
export type Named = Pick<Statement, "rule" | "verdict">;

/** For each statement its places in the order of rules, and of verdicts. */
export function statementOrder(statements: readonly Named[]): {
  readonly rule: Int32Array;
  readonly verdict: Int32Array;
} {
  const placesOf = (name: (one: Named) => string) => {
    const sorted = [...new Set(statements.map(name))].sort();
    return Int32Array.from(statements, (one) => sorted.indexOf(name(one)));
  };
  return { rule: placesOf(({ rule }) => rule), verdict: placesOf(({ verdict }) => verdict) };
}

/** Which of two texts of digits and signs comes first? */
export function compareBytes(
  a: Uint8Array,
  fromA: number,
  toA: number,
  b: Uint8Array,
  fromB: number,
  toB: number,
): number {
  const shorter = Math.min(toA - fromA, toB - fromB);
  for (let at = 0; at < shorter; at += 1) {
    const differs = (a[fromA + at] as number) - (b[fromB + at] as number);
    if (differs !== 0) return differs;
  }
  return toA - fromA - (toB - fromB);
}

/** More lines than this of one day and rule are sorted by the engine's own sort. */
const fewLines = 128;

/** Lines by day, rule, row, all rows concerned, verdict: the order of `findings.csv`. */
export function linesInOrder() {
  // By lines, which have numbers from 0 up. An object for each would keep the collector of garbage busy.
  const days: number[] = [];
  const says: number[] = [];
  const ids: number[] = [];
  const rowsFrom: number[] = [];
  const rowsTo: number[] = [];
  const ends = [0];

  /** Lines of one day and one rule together, in order of these. */
  const byDayAndRule = (rule: Int32Array): number[][] => {
    const rules = Math.max(...rule, 0) + 1;
    const found = new Map<number, number[]>();
    for (let line = 0; line < days.length; line += 1) {
      const key = (days[line] as number) * rules + (rule[says[line] as number] as number);
      const some = found.get(key);
      if (some === undefined) found.set(key, [line]);
      else some.push(line);
    }
    return [...found].sort(([a], [b]) => a - b).map(([, some]) => some);
  };

  return {
    /** A line that ends where the next begins; `id` is of the row that carries it. */
    add(day: number, said: number, id: number, rowsBegin: number, rowsEnd: number, end: number) {
      days.push(day);
      says.push(said);
      ids.push(id);
      rowsFrom.push(rowsBegin);
      rowsTo.push(rowsEnd);
      ends.push(end);
    },
    written(bytes: Uint8Array, statements: readonly Named[]): Uint8Array {
      const { rule, verdict } = statementOrder(statements);
      const rowsAndVerdict = (a: number, b: number) =>
        compareBytes(
          bytes,
          rowsFrom[a] as number,
          rowsTo[a] as number,
          bytes,
          rowsFrom[b] as number,
          rowsTo[b] as number,
        ) || (verdict[says[a] as number] as number) - (verdict[says[b] as number] as number);
      const compare = (a: number, b: number) => (ids[a] as number) - (ids[b] as number) || rowsAndVerdict(a, b);
      const sorted = new Uint8Array(bytes.length);
      let length = 0;
      for (const lines of byDayAndRule(rule)) {
        if (lines.length > fewLines) lines.sort(compare);
        else insertionSort(lines, compare);
        for (const line of lines) {
          const [from, to] = [ends[line] as number, ends[line + 1] as number];
          for (let at = from; at < to; at += 1) sorted[length + at - from] = bytes[at] as number;
          length += to - from;
        }
      }
      return sorted;
    },
  };
}

function insertionSort(lines: number[], compare: (a: number, b: number) => number): void {
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] as number;
    let to = at;
    for (; to > 0 && compare(lines[to - 1] as number, line) > 0; to -= 1) lines[to] = lines[to - 1] as number;
    lines[to] = line;
  }
}
