import type { Utterance } from "../engine/utterance.ts";
import { LONGEST_PIECE } from "./pieces.ts";
import { COLUMN, COLUMN_BITS, LEADS, type Scale } from "./scale.ts";

/** The clause whose pieces weigh most for a signal, as folded characters. */
export function heaviestClause(scale: Scale, utterance: Utterance, signal: number): { start: number; end: number } {
  const { plain } = scale;
  const { clause, count } = utterance;
  let best = { start: 0, end: count };
  let heaviest = Number.NEGATIVE_INFINITY;
  for (let start = 0, from = 0; start < count; ) {
    let end = start;
    while (end < count && clause[end] === clause[start]) end++;
    let sum = 0;
    for (; from < plain.count && (plain.from[from] as number) < end; from++)
      sum += weightFrom(scale, from, end, signal);
    if (sum > heaviest) {
      heaviest = sum;
      best = { start, end };
    }
    start = end;
  }
  return best;
}

/** What the pieces that begin at `from` and end before the folded character `end` weigh for a signal. */
function weightFrom(scale: Scale, from: number, end: number, signal: number): number {
  const { plain, pieceRows } = scale;
  let sum = 0;
  const stop = Math.min(plain.count, from + LONGEST_PIECE);
  for (let at = from; at < stop && (plain.from[at] as number) < end; at++) {
    const row = pieceRows[from * LONGEST_PIECE + at - from] as number;
    if (row !== -1) sum += weightOf(scale, row, signal);
  }
  return sum;
}

function weightOf({ leadColumns, leads, rowAt, pairs }: Scale, row: number, signal: number): number {
  const lead = leadColumns.indexOf(signal);
  if (lead >= 0) return leads[row * LEADS + 1 + lead] as number;
  for (let at = rowAt[row] as number; at < (rowAt[row + 1] as number); at++) {
    const pair = pairs[at] as number;
    if ((pair & COLUMN) === signal) return pair >> COLUMN_BITS;
  }
  return 0;
}
