import type { Cell } from "./ports.ts";

/** A row of a table, from whatever kind of file. */
export interface TableRow {
  /** From 1, in its sheet or file. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** The text of a cell without what spreadsheets and exporters put around it: ="138…", a leading ' or tab, spaces. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell.serial);
  const text = cell.trim();
  const quoted = /^=?"(.*)"$/s.exec(text);
  return (quoted?.[1] === undefined ? text : quoted[1]).replace(/^'+/, "").trim();
}

export function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cellText(cell) === "");
}

export function filledCells(row: TableRow): string[] {
  return row.cells.map(cellText).filter((text) => text !== "");
}

/** For the list of problems: the cells as they are, side by side. */
export function rawRow(row: TableRow, longest: number): string {
  const cells = row.cells
    .slice(0, longest)
    .map((cell) => (typeof cell === "string" ? cell.slice(0, longest) : cell.serial));
  return cells.join("\t").slice(0, longest);
}
