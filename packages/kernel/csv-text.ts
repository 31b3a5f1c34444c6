/** What a spreadsheet would take for a formula when it opens the file. */
const formula = /^[=+\-@\t\r]/;
const number = /^-?\d+(?:\.\d+)?$/;

/** Rows as RFC 4180 text with a byte order mark, so that a spreadsheet opens it as UTF-8; no cell of it is run as a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(cellText).join(",")).join("\r\n")}\r\n`;
}

function cellText(cell: string): string {
  const safe = formula.test(cell) && !number.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
