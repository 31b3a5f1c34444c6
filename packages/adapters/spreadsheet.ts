import type { Cell, Sheet, SheetRefusal } from "@ringfence/journey/reading/ports.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { zipVerdict } from "./zip-size.ts";

type Library = typeof import("@e965/xlsx");
type WorkBook = import("@e965/xlsx").WorkBook;
type CellObject = import("@e965/xlsx").CellObject;

/** A call log of this size has far more rows than any phone makes in ten years. */
const largestFile = 33_554_432;
const largestUnpacked = 268_435_456;
const mostRows = 300_000;
const mostColumns = 200;

/**
 * The sheets of an XLSX or XLS workbook, or of an HTML page with tables that calls itself one (`data` is then its text).
 * The library is large, so it is loaded when first needed.
 */
export async function readSheets(data: Uint8Array | string): Promise<Outcome<readonly Sheet[], SheetRefusal>> {
  if (data.length > largestFile) return fail("too-large-workbook", `${data.length}`);
  if (typeof data !== "string" && data[0] === 0x50 && data[1] === 0x4b) {
    const verdict = await zipVerdict(data, largestUnpacked);
    if (verdict !== "fits")
      return fail(verdict === "too-large" ? "too-large-workbook" : "unreadable-workbook", verdict);
  }
  const library = await import("@e965/xlsx");
  try {
    const book = library.read(data, {
      type: typeof data === "string" ? "string" : "array",
      dense: true,
      raw: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      sheetRows: mostRows,
    });
    return ok(book.SheetNames.map((name) => readSheet(name, book, library)));
  } catch (error) {
    const message = `${error}`.slice(0, 200);
    return fail(/password|encrypt/i.test(message) ? "encrypted-workbook" : "unreadable-workbook", message);
  }
}

/** The bytes of an XLSX workbook. Cells that look like plain numbers are written as such; nothing is written as a formula. */
export async function writeWorkbook(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
): Promise<Uint8Array> {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const cells = rows.map((row) => row.map((text) => (/^-?\d{1,13}(?:\.\d{1,2})?$/.test(text) ? Number(text) : text)));
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

function readSheet(name: string, book: WorkBook, library: Library): Sheet {
  const rows: (readonly Cell[])[] = [];
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] | undefined = book.Sheets[name]?.["!data"];
  const count = data === undefined ? 0 : Math.min(data.length, mostRows);
  for (let row = 0; row < count; row++) {
    const cells = data?.[row];
    rows.push(cells === undefined ? [] : readRow(cells, library));
  }
  return { name, epoch1904: book.Workbook?.WBProps?.date1904 === true, rows };
}

function readRow(cells: readonly (CellObject | undefined)[], library: Library): Cell[] {
  const row: Cell[] = [];
  for (let column = 0; column < Math.min(cells.length, mostColumns); column++)
    row.push(readCell(cells[column], library));
  return row;
}

function readCell(cell: CellObject | undefined, library: Library): Cell {
  if (cell === undefined || cell.v === undefined || cell.v === null) return "";
  if (typeof cell.v === "number" && cell.t === "n") {
    if (cell.z !== undefined && library.SSF.is_date(`${cell.z}`)) return { serial: cell.v };
    // A double does not hold more digits exactly; the exponent tells the reader that some are lost.
    return Math.abs(cell.v) > Number.MAX_SAFE_INTEGER ? cell.v.toExponential() : String(cell.v);
  }
  if (cell.t === "e") return cell.w === undefined ? "" : cell.w;
  return String(cell.v);
}

/** A table to be written: texts, and numbers that a spreadsheet can go on counting with. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** An XLSX workbook of plain values: no formula, so that no text becomes one. */
export async function writeSheets(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const { name, rows } of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}
