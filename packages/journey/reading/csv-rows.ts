import type { TableRow } from "./table-row.ts";
import type { Line } from "./text-lines.ts";

/** A quoted cell that runs over more lines than this, or is longer, had its closing quote lost. */
const mostLines = 20;
const longestCell = 65_536;
const mostCells = 200;

const delimiters = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** The character that separates cells: the one that the most lines have at least twice; the comma if none does. */
export function findDelimiter(lines: readonly string[]): Delimiter {
  let best: Delimiter = ",";
  let most = 0;
  for (const delimiter of delimiters) {
    const [having, all] = countDelimiter(lines, delimiter);
    const score = having * 1000 + Math.min(all, 999);
    if (having > 0 && score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function countDelimiter(lines: readonly string[], delimiter: Delimiter): [lines: number, all: number] {
  let having = 0;
  let all = 0;
  for (const line of lines) {
    const count = line.split(delimiter, mostCells).length - 1;
    if (count >= 2) having++;
    all += count;
  }
  return [having, all];
}

export interface CsvReader {
  push(line: Line): readonly TableRow[];
  end(): readonly TableRow[];
}

/**
 * Rows of RFC 4180 text, line by line. Quoted cells may hold line ends; a quote that is never closed spoils its own line
 * only: the lines held for it are read again one by one.
 */
export function csvReader(delimiter: Delimiter): CsvReader {
  let held: Line[] = [];
  const take = (line: Line): TableRow[] => {
    held.push(line);
    const text = held.map((one) => one.text).join("\n");
    const cells = parseCells(text, delimiter, false);
    if (cells !== undefined) {
      const first = held[0];
      held = [];
      return first === undefined ? [] : [{ line: first.number, cells }];
    }
    return held.length > mostLines || text.length > longestCell ? giveUp() : [];
  };
  const giveUp = (): TableRow[] => {
    const [first, ...others] = held;
    held = [];
    if (first === undefined) return [];
    const spoilt = parseCells(first.text, delimiter, true);
    return [{ line: first.number, cells: spoilt === undefined ? [first.text] : spoilt }, ...others.flatMap(take)];
  };
  return {
    push: take,
    end: () => {
      const rows: TableRow[] = [];
      while (held.length > 0) rows.push(...giveUp());
      return rows;
    },
  };
}

/** The cells of one row; undefined when a quote is still open. With `lenient` a quote is a character like any other. */
function parseCells(text: string, delimiter: Delimiter, lenient: boolean): string[] | undefined {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (cells.length >= mostCells) return cells;
    const start = skipSpaces(text, at, delimiter);
    if (!lenient && text[start] === '"') {
      const quoted = readQuoted(text, start + 1);
      if (quoted === undefined) return undefined;
      const end = endOfCell(text, quoted.next, delimiter);
      cells.push((quoted.value + text.slice(quoted.next, end).trimEnd()).slice(0, longestCell));
      at = end + 1;
      if (end === text.length) return cells;
    } else {
      const end = endOfCell(text, at, delimiter);
      cells.push(text.slice(at, Math.min(end, at + longestCell)));
      at = end + 1;
      if (end === text.length) return cells;
    }
  }
}

function skipSpaces(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (text[at] === " " || (text[at] === "\t" && delimiter !== "\t")) at++;
  return at;
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  const end = text.indexOf(delimiter, from);
  return end === -1 ? text.length : end;
}

function readQuoted(text: string, from: number): { readonly value: string; readonly next: number } | undefined {
  let value = "";
  let start = from;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote === -1) return undefined;
    value += text.slice(start, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    start = quote + 2;
  }
}
