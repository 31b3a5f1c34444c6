import type { DocumentRefusal, DocumentText } from "@ringfence/journey/prevent/review/document-text.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { joinPages } from "./join-pages.ts";
import { linesOfPage } from "./page-lines.ts";
import { pdfPages } from "./pdf-pages.ts";

/** Fewer characters a page than any page of a contract has: what is there is a stamp or a page number over a photograph. */
const fewestCharacters = 12;

const refusals = {
  "too-large-pdf": "too-large-document",
  "encrypted-pdf": "encrypted-document",
  "unreadable-pdf": "unreadable-document",
} as const;

/** The words of a PDF as running text. */
export async function readPdf(bytes: Uint8Array): Promise<Outcome<DocumentText, DocumentRefusal>> {
  const read = await pdfPages(bytes);
  if (!read.ok) return fail(refusals[read.code], read.detail);
  const joined = joinPages(read.value.map(linesOfPage));
  if (!isLegible(joined.text, read.value.length)) return fail("scanned-document", `${joined.text.length} characters`);
  return ok({ kind: "pdf", ...joined });
}

/** Some fonts hide which characters they draw; what comes out is not readable then, as with a photograph. */
function isLegible(text: string, pages: number): boolean {
  const marks = text.length - lengthOf(text, /\s+/g);
  const readable = lengthOf(text, /[\p{Script=Han}\p{Script=Latin}\p{Nd}\p{P}]+/gu);
  return marks >= fewestCharacters * pages && readable > marks * 0.7;
}

/** Of all runs of such characters together. */
function lengthOf(text: string, runs: RegExp): number {
  let length = 0;
  for (const [run] of text.matchAll(runs)) length += run.length;
  return length;
}
