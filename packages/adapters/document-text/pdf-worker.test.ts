import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { longContract } from "../../../testing/terms/long-contract.ts";
import { renderPdf } from "../documents/render-pdf-node.ts";
import { pdfWorker } from "./pdf-worker.ts";

async function itemsOf(bytes: Uint8Array, worker?: Awaited<ReturnType<typeof pdfWorker>>) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    ...(worker === undefined ? {} : { worker }),
  });
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  // All at once, so that what one page hands over could be spoilt by the next.
  const pages = await Promise.all(numbers.map(async (no) => (await pdf.getPage(no)).getTextContent()));
  await pdf.loadingTask.destroy();
  return pages.map(({ items }) => items.map(withoutFontName));
}

/** It counts the documents that were opened. */
const withoutFontName = (item: object) => ({ ...item, fontName: "" });

describe("the half of the library that reads", () => {
  test("hands over what the library's own way does, piece by piece", async () => {
    const bytes = new Uint8Array(await renderPdf(longContract));
    const worker = await pdfWorker();
    expect(worker).toBeDefined();
    const pages = await itemsOf(bytes, worker);
    expect(pages.length).toBeGreaterThan(20);
    expect(pages).toEqual(await itemsOf(bytes));
  });

  test("says what is wrong as the library's own way does", async () => {
    const broken = new TextEncoder().encode("%PDF-1.7\nnothing more");
    const own = await itemsOf(broken).catch((error: unknown) => error);
    expect(own).toBeInstanceOf(Error);
    await expect(itemsOf(broken, await pdfWorker())).rejects.toEqual(own);
  });
});
