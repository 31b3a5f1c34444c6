import type { PageRefusal, PlacedText } from "@ringfence/journey/reading/ports.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { openPdf } from "./open-pdf.ts";

const mostPages = 600;
/** So many pages are asked for before the first of them is there: the library then waits less on itself. */
const pagesAhead = 8;
/** As many characters as two thousand pages of a contract have. */
const mostCharacters = 2_000_000;

/** The text layer of a PDF, page by page. Nothing of it is drawn or run. */
export async function pdfPages(bytes: Uint8Array): Promise<Outcome<readonly (readonly PlacedText[])[], PageRefusal>> {
  try {
    const pdf = await openPdf(bytes);
    try {
      const piecesOf = async (no: number): Promise<readonly PlacedText[]> => {
        const page = await pdf.getPage(no);
        const { items } = await page.getTextContent();
        page.cleanup();
        return items.flatMap((item) => ("str" in item ? [pieceOf(item)] : []));
      };
      if (pdf.numPages > mostPages) return fail("too-large-pdf", `${pdf.numPages} pages`);
      const pages: (readonly PlacedText[])[] = [];
      const asked: Promise<readonly PlacedText[]>[] = [];
      let length = 0;
      for (let no = 1; no <= pdf.numPages; no++) {
        while (asked.length < pagesAhead && no + asked.length <= pdf.numPages) {
          const ahead = piecesOf(no + asked.length);
          // It may fail before its turn has come, or after another one has ended this.
          ahead.catch(() => undefined);
          asked.push(ahead);
        }
        const pieces = (await asked.shift()) ?? [];
        length += pieces.reduce((sum, { text }) => sum + text.length, 0);
        if (length > mostCharacters) return fail("too-large-pdf", `${length} characters`);
        pages.push(pieces);
      }
      return ok(pages);
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return fail(name === "PasswordException" ? "encrypted-pdf" : "unreadable-pdf", `${error}`.slice(0, 200));
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function pieceOf({ str, transform, width, height }: TextItem): PlacedText {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: height || Math.hypot(a, b) };
}
