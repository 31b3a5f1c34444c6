import type { PlacedText } from "@ringfence/journey/reading/ports.ts";

export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Pieces further apart than this many characters stand in different cells of a table. */
const cellGap = 2;
const wordGap = 0.2;

/** The lines of a page from top to bottom, each from left to right; cells of a table are divided by a tab. */
export function linesOfPage(pieces: readonly PlacedText[]): readonly PageLine[] {
  const rows: PlacedText[][] = [];
  const visible = pieces.filter(({ text }) => text.trim() !== "");
  for (const piece of visible.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) / 2)
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.x - b.x)));
}

function lineOf(row: readonly PlacedText[]): PageLine {
  const first = row[0] as PlacedText;
  let [text, right] = ["", first.x];
  for (const piece of row) {
    const gap = (piece.x - right) / (piece.size || 1);
    const between = gap > cellGap ? "\t" : gap > wordGap ? " " : "";
    text += text === "" ? piece.text : between + piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  return { text: withoutGaps(text), left: first.x, right, y: first.y, size: first.size };
}

const wide = "\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’";
const gapBetweenWide = new RegExp(`(?<=[${wide}]) +(?=[${wide}\\d])|(?<=[\\d%]) +(?=[${wide}])`, "gu");
const label = /^(第[一二三四五六七八九十百零\d]+[章节条])(?=\S)/u;

/** Spaces between Chinese characters and figures are typesetting and would cut words in two; the one after a number of an article is meant. */
const withoutGaps = (text: string): string =>
  (text.includes(" ") ? text.replaceAll(gapBetweenWide, "") : text).replace(label, "$1 ").trim();
