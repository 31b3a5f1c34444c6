import type { PlacedText } from "../../reading/ports.ts";
import { looksLikeTime } from "../../reading/read-time.ts";
import type { TableRow } from "../../reading/table-row.ts";
import { cellsOf, columnsUnder, type Line, linesOf, type Span, textIn } from "./pdf-lines.ts";

interface Table {
  readonly edges: readonly number[];
  /** Column that tells the day of a row. */
  readonly dayColumn: number;
}

type Cells = readonly string[];

/** A line further from a row than this many of its characters' heights does not belong to it. */
const reach = 2.6;
const isAmount = (text: string): boolean => /^[-+¥￥]?\s?\d[\d,]*\.\d{1,2}$/.test(text);
const isDay = (text: string): boolean => ["date", "both"].includes(looksLikeTime(text) ?? "");

/**
 * The rows of a statement as a PDF shows it. The names of the columns tell where these are; lines without a day of their own go to the
 * row they stand next to. A page without names goes on with the columns of the page before.
 */
export function* pdfRows(
  pages: readonly (readonly PlacedText[])[],
  isHeader: (row: TableRow) => boolean,
): Iterable<TableRow> {
  let no = 0;
  const row = (cells: Cells): TableRow => {
    no += 1;
    return { line: no, cells };
  };
  let table: Table | undefined;
  const heads = new Set<string>();
  for (const page of pages) {
    const lines = linesOf(page);
    const at = lines.findIndex((line) => isHeader({ line: 0, cells: cellsOf(line).map(({ text }) => text) }));
    for (const line of lines.slice(0, Math.max(0, at))) {
      const cells = cellsOf(line).map(({ text }) => text);
      // A running head says once what it says.
      const key = cells.join(" ").replaceAll(/\d+/g, "0");
      if (!heads.has(key)) yield row(table === undefined ? cells : [cells.join(" ")]);
      heads.add(key);
    }
    let body = lines;
    if (at !== -1) {
      const found = headOf(lines, at);
      table = found.table;
      body = found.body;
      yield row(found.names);
    }
    if (table === undefined) for (const line of body) yield row(cellsOf(line).map(({ text }) => text));
    else for (const cells of rowsOf(body, table)) yield row(cells);
  }
}

function headOf(lines: readonly Line[], at: number) {
  const header = lines[at] as Line;
  const names = cellsOf(header);
  // A second line of names, in another language or because the column is narrow.
  const below = lines.slice(at + 1);
  const extra = below.findIndex(
    (line) =>
      /\d/.test(
        cellsOf(line)
          .map(({ text }) => text)
          .join(""),
      ) || header.y - line.y > header.size * 4,
  );
  const more = below.slice(0, Math.max(0, extra));
  const body = below.slice(more.length);
  const edges = columnsUnder(names as readonly Span[], body);
  const cells = body.map((line) => textIn(line, edges));
  const days = names.map((_, column) => cells.filter((row) => isDay(row[column] ?? "")).length);
  const titles = [header, ...more].map((line) => textIn(line, edges));
  return {
    body,
    table: { edges, dayColumn: days.indexOf(Math.max(...days)) },
    names: names.map((_, column) => titles.map((cells) => cells[column] ?? "").join("")),
  };
}

interface Row {
  readonly y: number;
  readonly size: number;
  /** Has a day of its own. */
  readonly own: boolean;
  hasAmount: boolean;
  readonly above: Cells[];
  readonly below: Cells[];
}

function rowsOf(lines: readonly Line[], { edges, dayColumn }: Table): readonly Cells[] {
  const read = lines.map((line) => {
    const cells = textIn(line, edges);
    return { line, cells, own: isDay(cells[dayColumn] ?? ""), hasAmount: cells.some(isAmount) };
  });
  const owned = read.filter(({ own }) => own).map(rowAt);
  const alone: Row[] = [];
  let passed = 0;
  for (const one of read) {
    if (one.own) continue;
    const { line, cells, hasAmount } = one;
    while ((owned[passed]?.y ?? Number.NEGATIVE_INFINITY) >= line.y) passed += 1;
    // Where a day takes two lines, the amount stands between them. Any other amount without a day is a sum, or a row that lost its day.
    const beside = [owned[passed - 1], owned[passed]].map((row) =>
      hasAmount && row?.hasAmount === true ? undefined : row,
    );
    const near = nearer(beside[0], beside[1], line);
    if (near === undefined) alone.push(rowAt(hasAmount ? one : { ...one, cells: [cells.filter(Boolean).join(" ")] }));
    else {
      (line.y > near.y ? near.above : near.below).push(cells);
      near.hasAmount ||= hasAmount;
    }
  }
  return [...owned, ...alone].toSorted((a, b) => b.y - a.y).map(({ above, below }) => joined([...above, ...below]));
}

const rowAt = ({
  line,
  cells,
  own,
  hasAmount,
}: Pick<Row, "own" | "hasAmount"> & { line: Line; cells: Cells }): Row => ({
  y: line.y,
  size: line.size,
  own,
  hasAmount,
  above: [],
  below: [cells],
});

/** Of two as near, the one above: text in a cell mostly begins at its top. */
function nearer(above: Row | undefined, below: Row | undefined, { y, size }: Line): Row | undefined {
  const far = (row: Row | undefined): number => {
    const distance = row === undefined ? Number.POSITIVE_INFINITY : Math.abs(row.y - y);
    return distance <= reach * Math.max(size, row?.size ?? 0) ? distance : Number.POSITIVE_INFINITY;
  };
  const [up, down] = [far(above), far(below)];
  if (Math.min(up, down) === Number.POSITIVE_INFINITY) return undefined;
  return down < up - size / 10 ? below : above;
}

const joined = (parts: readonly Cells[]): Cells =>
  (parts[0] ?? []).map((_, column) =>
    parts
      .map((cells) => cells[column] ?? "")
      .filter((text) => text !== "")
      .reduce((sum, text) => `${sum}${needsSpace(sum, text) ? " " : ""}${text}`, "")
      .replaceAll(typeset, ""),
  );

/** A gap between a Chinese character and a figure was put there by the typesetter. */
const typeset = /(?<=\p{Script=Han}) +(?=\d)|(?<=\d) +(?=\p{Script=Han})/gu;

/** A day and a time below it, and words of Latin letters; a long number or Chinese words were only broken. */
const needsSpace = (before: string, next: string): boolean =>
  before !== "" && ((isDay(before) && /^\d{1,2}:/.test(next)) || (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(next)));
