import { filledLines, isBinary, latin1, separators, withoutZeros } from "../byte-text.ts";

const dated = /\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|[^\d\s,]{1,3}\d{1,2}[^\d\s,]{1,3}\d{1,2}).{0,20}\d{1,2}:\d{2}/;

/** Any text may have been pasted, so it is never surer than an importer that knows a format. */
export function sniffPasted(head: Uint8Array, fileName: string): number {
  const text = latin1(head.subarray(0, 32_768));
  if (isBinary(text) || text.trim() === "") return 0;
  const plain = withoutZeros(text).replace(/^\u00ef\u00bb\u00bf/, "");
  if (/^\s*(?:<[!?a-z]|\{|\[\s*\{|%PDF|\{\\rtf)/i.test(plain)) return 0.05;
  const lines = filledLines(plain);
  // A table that nobody knows is better refused than taken for talk.
  if (lines.length > 1 && lines.filter((line) => separators(line) >= 4).length * 2 > lines.length) return 0.1;
  const named = /\.(?:txt|text|md)$/i.test(fileName) ? 0.1 : 0;
  return (lines.some((line) => dated.test(line)) ? 0.5 : 0.25) + named;
}
