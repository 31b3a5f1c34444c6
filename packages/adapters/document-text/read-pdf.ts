import {
  type DocumentRefusal,
  type DocumentText,
  longestText,
} from "@ringfence/journey/prevent/review/document-text.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { getDocumentProxy } from "unpdf";
import { chineseCMaps } from "./chinese-cmaps.ts";
import { joinPages } from "./join-pages.ts";
import { linesOfPage, type PageLine, type Piece } from "./page-lines.ts";

const mostPages = 600;
/** Fewer characters a page than any page of a contract has: what is there is a stamp or a page number over a photograph. */
const fewestCharacters = 12;

function chineseCMapsOf() {
  return chineseCMaps();
}

/** The text layer of a PDF. Nothing of it is drawn or run. */
export async function readPdf(bytes: Uint8Array): Promise<Outcome<DocumentText, DocumentRefusal>> {
  try {
    // The library takes the bytes over (and detaches them), so it gets its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      // Only its function is called, with `new`: one for each document.
      BinaryDataFactory: chineseCMapsOf,
      cMapPacked: false,
      useWorkerFetch: false,
      verbosity: 0,
    });
    try {
      if (pdf.numPages > mostPages) return fail("too-large-document", `${pdf.numPages} pages`);
      const pages: (readonly PageLine[])[] = [];
      let length = 0;
      for (let no = 1; no <= pdf.numPages; no++) {
        const page = await pdf.getPage(no);
        const { items } = await page.getTextContent();
        const lines = linesOfPage(items.flatMap((item) => ("str" in item ? [pieceOf(item)] : [])));
        page.cleanup();
        length += lines.reduce((sum, { text }) => sum + text.length, 0);
        if (length > longestText) return fail("too-large-document", `${length} characters`);
        pages.push(lines);
      }
      const joined = joinPages(pages);
      if (!isLegible(joined.text, pdf.numPages)) return fail("scanned-document", `${length} characters`);
      return ok({ kind: "pdf", ...joined });
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return fail(name === "PasswordException" ? "encrypted-document" : "unreadable-document", `${error}`.slice(0, 200));
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function pieceOf({ str, transform, width, height }: TextItem): Piece {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: height || Math.hypot(a, b) };
}

/** Some fonts hide which characters they draw; what comes out is not readable then, as with a photograph. */
function isLegible(text: string, pages: number): boolean {
  const marks = unitsOf(text, /\S+/g);
  return (
    marks >= fewestCharacters * pages && unitsOf(text, /[\p{Script=Han}\p{Script=Latin}\p{Nd}\p{P}]+/gu) > marks * 0.7
  );
}

/** By stretches: one by one took longer than the lines of all pages. */
const unitsOf = (text: string, stretches: RegExp): number =>
  text.match(stretches)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
