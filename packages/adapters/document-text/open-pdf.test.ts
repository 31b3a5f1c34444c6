import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { longContract } from "../../../testing/terms/long-contract.ts";
import { renderPdf } from "../documents/render-pdf-node.ts";
import { type OpenPdf, openPdf } from "./open-pdf.ts";

async function itemsOf(opening: Promise<OpenPdf>) {
  const pdf = await opening;
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  // All at once, so that what one page hands over could be spoilt by the next.
  const pages = await Promise.all(numbers.map(async (no) => (await pdf.getPage(no)).getTextContent()));
  await pdf.loadingTask.destroy();
  return pages.map(({ items }) => items.map(withoutFontName));
}

/** As the library opens one by itself. */
const opened = (bytes: Uint8Array) => getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });

/** It counts the documents that were opened. */
const withoutFontName = (item: object) => ({ ...item, fontName: "" });

describe("a PDF opened by both halves of the library without copying", () => {
  test("hands over what it does otherwise, piece by piece", async () => {
    const bytes = new Uint8Array(await renderPdf(longContract));
    const pages = await itemsOf(openPdf(bytes));
    // What it asks the library for; without it the library copies as ever.
    expect(globalThis).toHaveProperty("pdfjsWorker.WorkerMessageHandler.initializeFromPort");
    expect(pages.length).toBeGreaterThan(20);
    expect(pages).toEqual(await itemsOf(opened(bytes)));
  });

  test("says what is wrong as it does otherwise", async () => {
    const broken = new TextEncoder().encode("%PDF-1.7\nnothing more");
    const own = await itemsOf(opened(broken)).catch((error: unknown) => error);
    expect(own).toBeInstanceOf(Error);
    await expect(itemsOf(openPdf(broken))).rejects.toEqual(own);
  });
});
