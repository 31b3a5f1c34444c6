import { isBinary, latin1 } from "../call-table/sniff-table.ts";

/** Any text may have been pasted, so it is never surer than an importer that knows a format. */
export function sniffPasted(head: Uint8Array, fileName: string): number {
  const text = latin1(head.subarray(0, 32_768));
  if (isBinary(text) || text.trim() === "") return 0;
  const plain = text.includes("\0") ? text.replaceAll("\0", "") : text.replace(/^\u00ef\u00bb\u00bf/, "");
  if (/^\s*(?:<[!?a-z]|\{|\[\s*\{|%PDF|\{\\rtf)/i.test(plain)) return 0.05;
  const lines = plain.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const dated = lines.filter((line) =>
    /\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|[^\d\s,]{1,3}\d{1,2}[^\d\s,]{1,3}\d{1,2}).{0,20}\d{1,2}:\d{2}/.test(line),
  );
  const named = /\.(?:txt|text|md)$/i.test(fileName) ? 0.1 : 0;
  return (dated.length > 0 ? 0.5 : 0.25) + named;
}
