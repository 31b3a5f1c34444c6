import { filledLines, isBinary, latin1, separators, withoutZeros } from "../../reading/byte-text.ts";

const dated = /\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|[^\d\s,]{1,3}\d{1,2}[^\d\s,]{1,3}\d{1,2}).{0,20}\d{1,2}:\d{2}/;

/** Any text may have been pasted, so it is never surer than an importer that knows a format. */
export function sniffPasted(head: Uint8Array, fileName: string): number {
  const text = latin1(head.subarray(0, 32_768));
  if (isBinary(text) || text.trim() === "") return 0;
  const plain = withoutZeros(text).replace(/^\u00ef\u00bb\u00bf/, "");
  if (/^\s*(?:<[!?a-z]|\{|\[\s*\{|%PDF|\{\\rtf)/i.test(plain)) return 0.05;
  const lines = filledLines(plain);
  if (isTable(lines)) return 0.1;
  const named = /\.(?:txt|text|md)$/i.test(fileName) ? 0.1 : 0;
  return (lines.some((line) => dated.test(line)) ? 0.5 : 0.25) + named;
}

/** A table that nobody knows is better refused than taken for talk: rows with the same number of cells. */
function isTable(lines: readonly string[]): boolean {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = separators(line);
    const before = counts.get(count);
    if (count >= 4) counts.set(count, before === undefined ? 1 : before + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most >= 2 && most >= lines.length * 0.3;
}
