import type { Statement } from "@ringfence/platform/audit/statement.ts";

/** Where a finding's line and its `rows` lie in some bytes, and what it is ordered by. */
export interface PlacedLine {
  readonly day: number;
  readonly said: number;
  /** Of the row that carries it. */
  readonly id: number;
  readonly from: number;
  readonly rowsFrom: number;
  readonly rowsTo: number;
  readonly to: number;
}

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
  const lines: PlacedLine[] = [];
  return {
    add: (line: PlacedLine) => lines.push(line),
    written(bytes: Uint8Array, statements: readonly Named[]): Uint8Array {
      const order = statementOrder(statements);
      const compare = (a: PlacedLine, b: PlacedLine) =>
        a.id - b.id ||
        compareBytes(bytes, a.rowsFrom, a.rowsTo, bytes, b.rowsFrom, b.rowsTo) ||
        (order.verdict[a.said] as number) - (order.verdict[b.said] as number);
      const sorted = new Uint8Array(bytes.length);
      let length = 0;
      for (const some of byDayAndRule(lines, order.rule)) {
        if (some.length > fewLines) some.sort(compare);
        else insertionSort(some, compare);
        for (const { from, to } of some) {
          for (let at = from; at < to; at += 1) sorted[length + at - from] = bytes[at] as number;
          length += to - from;
        }
      }
      return sorted;
    },
  };
}

/** Lines of one day and one rule together, in order of these. */
function byDayAndRule(lines: readonly PlacedLine[], rule: Int32Array): PlacedLine[][] {
  const rules = Math.max(...rule, 0) + 1;
  const found = new Map<number, PlacedLine[]>();
  for (const line of lines) {
    const key = line.day * rules + (rule[line.said] as number);
    const some = found.get(key);
    if (some === undefined) found.set(key, [line]);
    else some.push(line);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, some]) => some);
}

function insertionSort(lines: PlacedLine[], compare: (a: PlacedLine, b: PlacedLine) => number): void {
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] as PlacedLine;
    let to = at;
    for (; to > 0 && compare(lines[to - 1] as PlacedLine, line) > 0; to -= 1) lines[to] = lines[to - 1] as PlacedLine;
    lines[to] = line;
  }
}
