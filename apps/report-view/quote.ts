import type { EntryReport } from "@ringfence/journey/record/report/report.ts";

type Quoted = Pick<EntryReport, "text" | "quotes">;

interface Piece {
  /** Where it begins in the text, as a key. */
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at its quotes; quotes that touch or overlap become one. Offsets are UTF-16, half open. */
export function quotePieces({ text, quotes }: Quoted): Piece[] {
  if (text === null) return [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of mergeQuotes(quotes)) {
    if (start > at) pieces.push({ at, text: text.slice(at, start), marked: false });
    pieces.push({ at: start, text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), marked: false });
  return pieces;
}

function mergeQuotes(quotes: Quoted["quotes"]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of quotes.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Characters kept on each side of the decisive words in a long list. */
const around = 24;

/** The words that decided with a little around them; without any, the beginning. */
export function shortenAround<E extends Quoted>(entry: E, cut: string): E {
  const { text, quotes } = entry;
  if (text === null || text.length <= 3 * around) return entry;
  const first = mergeQuotes(quotes)[0] ?? { start: 0, end: 0 };
  const from = wholeCharacter(text, Math.max(0, first.start - around));
  const to = wholeCharacter(text, Math.min(text.length, Math.min(first.end, first.start + 5 * around) + around));
  const before = from > 0 ? cut : "";
  const kept = `${before}${text.slice(from, to)}${to < text.length ? cut : ""}`;
  const shift = from - before.length;
  const moved = quotes
    .filter((one) => one.start >= from && one.start < to)
    .map((one) => ({ ...one, start: one.start - shift, end: Math.min(one.end, to) - shift }));
  return { ...entry, text: kept, quotes: moved };
}

/** A cut never falls inside a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
