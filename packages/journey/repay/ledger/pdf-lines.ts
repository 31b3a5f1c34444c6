import type { PlacedText } from "../../reading/ports.ts";

/** Pieces of text at one height, from left to right. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly PlacedText[];
}

export interface Span {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Pieces nearer than this part of a character's height stand in one cell. */
const cellGap = 0.7;
const wordGap = 0.2;

/** The lines of a page from top to bottom. */
export function linesOf(pieces: readonly PlacedText[]): readonly Line[] {
  const lines: { y: number; size: number; pieces: PlacedText[] }[] = [];
  const visible = pieces.filter(({ text }) => text.trim() !== "");
  for (const piece of visible.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line !== undefined && line.y - piece.y < Math.max(line.size, piece.size) / 2) line.pieces.push(piece);
    else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return lines.map((line) => ({ ...line, pieces: line.pieces.toSorted((a, b) => a.x - b.x) }));
}

/** The cells of a line by the gaps between its pieces. */
export function cellsOf({ pieces }: Line): readonly Span[] {
  const cells: { text: string; left: number; right: number }[] = [];
  for (const { text, x, width, size } of pieces) {
    const last = cells.at(-1);
    if (last !== undefined && x - last.right <= cellGap * size) {
      last.text += `${x - last.right > wordGap * size ? " " : ""}${text.trim()}`;
      last.right = Math.max(last.right, x + width);
    } else cells.push({ text: text.trim(), left: x, right: x + width });
  }
  return cells;
}

const steps = 24;

/**
 * Where one column ends and the next begins, between each two names: where the fewest pieces of the rows below would be cut, and there in
 * the middle.
 */
export function columnsUnder(names: readonly Span[], body: readonly Line[]): readonly number[] {
  const spans = body.flatMap(({ pieces }) => pieces.map(({ x, width }) => [x, x + width] as const));
  return names.slice(1).map((next, at) => {
    const [from, to] = [(names[at] as Span).right, next.left];
    const places = Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
    const cut = places.map((place) => spans.filter(([left, right]) => left < place && right > place).length);
    const fewest = Math.min(...cut);
    const best = places.filter((_, step) => cut[step] === fewest);
    return ((best[0] as number) + (best.at(-1) as number)) / 2;
  });
}

/** A gap between a Chinese character and a figure is typesetting. */
const isLatin = (before: string, next: string): boolean => /[!-~]$/.test(before) && /^\s*[!-~]/.test(next);

/** The text of a line in each column: a piece belongs to where its middle is. */
export function textIn({ pieces }: Line, edges: readonly number[]): readonly string[] {
  const cells: string[] = Array.from({ length: edges.length + 1 }, () => "");
  const ends: number[] = [];
  for (const { text, x, width, size } of pieces) {
    const column = edges.filter((edge) => x + width / 2 > edge).length;
    const gap = x - (ends[column] ?? x);
    const before = cells[column] as string;
    cells[column] = `${before}${gap > wordGap * size && isLatin(before, text) ? " " : ""}${text.trim()}`;
    ends[column] = x + width;
  }
  return cells;
}
