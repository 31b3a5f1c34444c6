import { dateOf, fail, fromExcelSerial, type Outcome, ok } from "@ringfence/kernel";
import { allBytes } from "../../reading/all-bytes.ts";
import { isBinary, latin1 } from "../../reading/byte-text.ts";
import { looksLikePdf, looksLikeWorkbook } from "../../reading/file-kind.ts";
import type { Cell, FileInput, PageRefusal, ReadingPorts, SheetRefusal } from "../../reading/ports.ts";
import { cellText } from "../../reading/table-row.ts";
import { tableRows } from "../../reading/table-rows.ts";
import { cellsOf, linesOf } from "../ledger/pdf-lines.ts";
import { readTable } from "./read-table.ts";

/** `no-table`: nothing in the file reads as a day with an amount. */
export type NoTableFile = "no-table" | SheetRefusal | PageRefusal;

/** No repayment table is longer, or larger as a file. */
const mostRows = 2000;
const largestFile = 8_388_608;

/**
 * The repayment table in a file (CSV, XLSX, XLS, a page saved as one, PDF, text) as a person would paste it: a row a line, cells divided by
 * tabs. Of several sheets the one with the most payments. Nothing is understood here: `readTable` does that with what is shown.
 */
export async function tableText(file: FileInput, ports: ReadingPorts): Promise<Outcome<string, NoTableFile>> {
  const bytes = await allBytes(file, largestFile);
  if (bytes === undefined) return fail("too-large-workbook");
  const texts = looksLikePdf(bytes)
    ? await pageText(bytes, ports)
    : looksLikeWorkbook(bytes) || !isBinary(latin1(bytes.subarray(0, 65_536)))
      ? await sheetTexts(file, ports)
      : ok([]);
  if (!texts.ok) return texts;
  const [best] = texts.value
    .map((text) => ({ text, payments: readTable(text).lines.length }))
    .toSorted((a, b) => b.payments - a.payments);
  return best === undefined || best.payments === 0 ? fail("no-table") : ok(best.text);
}

/** 第 1 页 / 共 2 页; Page 1 of 2; - 1 -. */
const pageNumber = /^(?:第\s*\d+\s*页.*|page\s*\d+.*|-\s*\d+\s*-)$/i;

async function pageText(bytes: Uint8Array, ports: ReadingPorts): Promise<Outcome<readonly string[], PageRefusal>> {
  const pages = await ports.pages(bytes);
  if (!pages.ok) return pages;
  const rows = pages.value
    .flatMap((page) => linesOf(page).map((line) => cellsOf(line).map(({ text }) => text)))
    .filter((cells) => !pageNumber.test(cells.join(" ")));
  return ok([rows.slice(0, mostRows).map(lineOf).join("\n")]);
}

async function sheetTexts(file: FileInput, ports: ReadingPorts): Promise<Outcome<readonly string[], SheetRefusal>> {
  const sheets: { readonly epoch1904: boolean; readonly lines: string[] }[] = [];
  for await (const { sheet, rows, remarks } of tableRows(file, ports)) {
    const refused = remarks.find(({ code }) => refusals.has(code));
    if (refused !== undefined) return fail(refused.code as SheetRefusal);
    if (sheet !== undefined) sheets.push({ epoch1904: sheet.epoch1904, lines: [] });
    const last = sheets.at(-1);
    for (const { cells } of rows)
      if (last !== undefined && last.lines.length < mostRows)
        last.lines.push(lineOf(cells.map((cell) => shown(cell, last.epoch1904))));
  }
  return ok(sheets.map(({ lines }) => lines.join("\n")));
}

const refusals: ReadonlySet<string> = new Set<SheetRefusal>([
  "unreadable-workbook",
  "encrypted-workbook",
  "too-large-workbook",
]);

/** A day as such; a workbook keeps it as a number. */
function shown(cell: Cell, epoch1904: boolean): string {
  if (typeof cell === "string") return cellText(cell);
  const time = fromExcelSerial(cell.serial, { epoch1904 });
  return time.ok ? dateOf(time.value.instant) : String(cell.serial);
}

/** An empty cell keeps its place, so that each column stays below its head. */
const lineOf = (cells: readonly string[]): string =>
  cells.every((cell) => cell === "")
    ? ""
    : cells.map((cell) => (cell === "" ? "-" : cell.replaceAll(/\s+/g, " "))).join("\t");
