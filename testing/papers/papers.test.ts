import { renderDocx } from "@ringfence/adapters/documents/render-docx.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { doors } from "@ringfence/journey/report/doors.gen.ts";
import { describe, expect, it } from "vitest";
import { papersOf, threeCases } from "./three-cases.ts";

/** What a letter may weigh, so that any desk's upload takes it. */
const heaviest = 400_000;

describe.each(Object.entries(threeCases))("from the case %s", (_, file) => {
  it("every letter and every open door's paper is written and becomes a PDF and a DOCX", {
    timeout: 240_000,
  }, async () => {
    const { papers, unwritten } = papersOf(file);
    expect(unwritten).toEqual([]);
    expect(papers.length).toBeGreaterThan(20);
    for (const { name, document } of papers) {
      const [pdf, docx] = [await renderPdf(document), await renderDocx(document)];
      expect(Buffer.from(pdf).subarray(0, 5).toString(), name).toBe("%PDF-");
      expect(Buffer.from(docx).subarray(0, 2).toString(), name).toBe("PK");
      expect(pdf.length, name).toBeLessThan(heaviest);
      expect(docx.length, name).toBeLessThan(heaviest);
      expect(plainText(document), name).not.toMatch(/undefined|null|NaN|（）|《》|13900000002|13900000003/);
    }
  });
});

it("the three cases open every door there is", () => {
  const opened = new Set(Object.values(threeCases).flatMap((file) => papersOf(file).papers.map(({ name }) => name)));
  const missing = doors.filter(({ id }) => ![...opened].some((name) => name.startsWith(`${id}-`)));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
