import { latin1, withoutZeros } from "./byte-text.ts";

/** XLSX (a ZIP with a workbook in it) or XLS (an OLE file). */
export function looksLikeWorkbook(head: Uint8Array): boolean {
  if (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0) return true;
  return isZip(head) && /xl\/|\[Content_Types\]\.xml|_rels\/\.rels|docProps\//.test(latin1(head.subarray(0, 65_536)));
}

/** HTML or XML; carriers' pages give HTML tables the name of a workbook. */
export function looksLikeMarkup(head: Uint8Array): boolean {
  const text = withoutZeros(latin1(head.subarray(0, 1024)));
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:[!?a-z])/i.test(text);
}

/** The marker may stand behind some bytes that a mail program or a server put before it. */
export const looksLikePdf = (head: Uint8Array): boolean => latin1(head.subarray(0, 1024)).includes("%PDF-");

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** The kind of packed file, which has to be unpacked first. A workbook is a ZIP too: ask for that before. */
export function archiveName(head: Uint8Array): string | undefined {
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return "zip";
  if (starts(0x1f, 0x8b)) return "gzip";
  if (starts(0x52, 0x61, 0x72, 0x21)) return "rar";
  return starts(0x37, 0x7a, 0xbc, 0xaf) ? "7z" : undefined;
}
