import { filledLines, isBinary, latin1, separators, withoutZeros } from "../../reading/byte-text.ts";
import { isZip, looksLikeMarkup, looksLikeWorkbook } from "../../reading/file-kind.ts";
import { countWords } from "./sniff-words.ts";

/** How sure a file is a call log in a table. */
export function sniffTable(head: Uint8Array, fileName: string): number {
  if (looksLikeWorkbook(head)) return isZip(head) || /\.xls$/i.test(fileName) ? 0.8 : 0.4;
  const text = latin1(head.subarray(0, 32_768));
  const words = countWords(text);
  if (looksLikeMarkup(head)) {
    return /<table|<Workbook|spreadsheet/i.test(withoutZeros(text)) ? Math.min(0.85, 0.3 + words.table * 0.15) : 0;
  }
  if (words.account || isBinary(text)) return 0;
  return sniffLines(filledLines(withoutZeros(text)), words.table, fileName);
}

const telephone =
  /(?<!\d)(?:(?:\+?86)?1[3-9]\d{9}|0\d{2,3}-?[2-9]\d{6,7}|95\d{3,6}|400\d{7}|106\d{5,17}|100\d\d)(?!\d)|\dE\+1\d/i;

function sniffLines(lines: readonly string[], words: number, fileName: string): number {
  const rows = lines.filter((line) => separators(line) >= 2);
  if (rows.length === 0) return 0;
  const calls = rows.filter((line) => telephone.test(line) && /\d{1,2}[:.\-/]\d{1,2}|\d{8}/.test(line)).length;
  if (words >= 2 && rows.length * 3 >= lines.length) return 0.85;
  if (calls * 2 >= lines.length) return words >= 2 ? 0.85 : 0.65;
  if (/\.(?:csv|tsv)$/i.test(fileName) && rows.length * 2 >= lines.length) return 0.4;
  return words >= 2 && calls > 0 ? 0.3 : 0;
}
