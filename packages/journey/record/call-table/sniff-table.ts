/** Words of a header in the encodings a bill may come in, as bytes written in Latin-1. */
const words = ["号码", "时间", "时长", "主叫", "被叫", "日期", "类型", "通话", "通信", "对方", "短信"].map((word) => ({
  utf8: latin1(utf8Bytes(word)),
  utf16: latin1([...word].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])),
}));
/** The same words in GBK (GB2312's table). */
const gbkWords = [
  "bac5c2eb",
  "cab1bce4",
  "cab1b3a4",
  "d6f7bdd0",
  "b1bbbdd0",
  "c8d5c6da",
  "c0e0d0cd",
  "cda8bbb0",
  "cda8d0c5",
  "b6d4b7bd",
  "b6ccd0c5",
].map((hex) => latin1((hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))));
const english = /\b(?:number|phone|caller|callee|duration|direction|call ?type|date|time|contact)\b/gi;

/** How sure a file is a call log in a table. */
export function sniffTable(head: Uint8Array, fileName: string): number {
  if (looksLikeWorkbook(head)) return isZip(head) || /\.xls$/i.test(fileName) ? 0.8 : 0.4;
  const text = latin1(head.subarray(0, 32_768));
  if (looksLikeMarkup(head))
    return /<table|<Workbook|spreadsheet/i.test(text) ? Math.min(0.85, 0.3 + countWords(text) * 0.15) : 0;
  if (isBinary(text)) return 0;
  const plain = text.includes("\0") ? text.replaceAll("\0", "") : text;
  const lines = plain.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const rows = lines.filter((line) => (line.match(/[,\t;|]/g)?.length ?? 0) >= 2);
  if (rows.length === 0) return 0;
  const found = countWords(text);
  const data = rows.filter((line) => /\d{5}/.test(line) && /\d{1,2}[:.\-/]\d{1,2}|\d{8}/.test(line)).length;
  if (found >= 2 && rows.length * 3 >= lines.length) return 0.85;
  if (data > 0 && data * 2 >= lines.length) return found >= 2 ? 0.85 : 0.65;
  return /\.(?:csv|tsv)$/i.test(fileName) && rows.length * 2 >= lines.length ? 0.4 : found >= 2 && data > 0 ? 0.3 : 0;
}

/** XLSX (a ZIP with a workbook in it) or XLS (an OLE file). */
export function looksLikeWorkbook(head: Uint8Array): boolean {
  if (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0) return true;
  return isZip(head) && /xl\/|\[Content_Types\]\.xml|_rels\/\.rels|docProps\//.test(latin1(head.subarray(0, 65_536)));
}

/** HTML or XML; carriers' pages give HTML tables the name of a workbook. */
export function looksLikeMarkup(head: Uint8Array): boolean {
  const text = latin1(head.subarray(0, 1024)).replaceAll("\0", "");
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:[!?a-z])/i.test(text);
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** Control characters that no text has; UTF-16 text has zeros in every second place. */
export function isBinary(text: string): boolean {
  const zeros = text.split("\0").length - 1;
  if (zeros > 0 && (zeros < text.length * 0.15 || zeros > text.length * 0.55)) return true;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0 && unit < 0x20 && (unit < 9 || unit > 13) && unit !== 0x1b) controls++;
  }
  return controls > text.length * 0.02;
}

function countWords(text: string): number {
  const chinese = words.filter(
    ({ utf8, utf16 }, at) => text.includes(utf8) || text.includes(utf16) || text.includes(gbkWords[at] as string),
  );
  const plain = text.includes("\0") ? text.replaceAll("\0", "") : text;
  return (
    chinese.length +
    new Set(
      plain
        .slice(0, 4096)
        .match(english)
        ?.map((word) => word.toLowerCase()),
    ).size
  );
}

export function latin1(bytes: Uint8Array | readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.slice(at, at + 4096));
  return text;
}

function utf8Bytes(word: string): number[] {
  return [...word].flatMap((one) => {
    const code = one.charCodeAt(0);
    return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  });
}
