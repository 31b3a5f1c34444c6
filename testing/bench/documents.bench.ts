/**
 * Letters: a letter from facts to PDF and DOCX on Node. Goal of the issue: three pages in under a second, under 400 kB. The yardstick is
 * the same typesetter setting one short line, which is what any document costs.
 */
import { renderDocx } from "@ringfence/adapters/documents/render-docx.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { sampleLetter } from "@ringfence/adapters/documents/sample-letter.ts";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { papersOf, threeCases } from "../papers/three-cases.ts";
import { type Bench, measure } from "./row.ts";

const line: DocumentModel = { title: "一", language: "zh-CN", blocks: [] };
const ms = (value: number) => `${value.toFixed(0)} ms`;

const bench: Bench = async () => {
  const start = performance.now();
  await renderPdf(sampleLetter);
  const first = performance.now() - start;
  const [pages, floor] = [await measure(() => renderPdf(sampleLetter)), await measure(() => renderPdf(line))];
  const docx = await measure(() => renderDocx(sampleLetter));
  const sizes: number[] = [];
  for (const file of Object.values(threeCases))
    for (const { document } of papersOf(file).papers) sizes.push((await renderPdf(document)).length);
  const heaviest = Math.max((await renderPdf(sampleLetter)).length, ...sizes);
  return [
    {
      row: "letters",
      figure: "PDF of three pages, first of a process",
      ours: ms(first),
      yardstick: "",
      theirs: "",
      ratio: "",
      goal: "< 1,000 ms",
    },
    {
      row: "letters",
      figure: "PDF of three pages, again",
      ours: ms(pages),
      yardstick: "one line",
      theirs: ms(floor),
      ratio: (pages / floor).toFixed(1),
      goal: "< 1,000 ms",
    },
    {
      row: "letters",
      figure: "DOCX of three pages",
      ours: ms(docx),
      yardstick: "",
      theirs: "",
      ratio: "",
      goal: "< 1,000 ms",
    },
    {
      row: "letters",
      figure: `heaviest of ${sizes.length} papers`,
      ours: `${(heaviest / 1000).toFixed(0)} kB`,
      yardstick: "",
      theirs: "",
      ratio: "",
      goal: "< 400 kB",
    },
  ];
};
export default bench;
