/**
 * Row 5: a contract of 10,000 characters after its text is there, and one of 60 pages from the PDF on, against the same pdf.js handing
 * out the text of the same pages and nothing else.
 */
import { readDocumentText } from "@ringfence/adapters/document-text/read-document-text.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { reviewText } from "@ringfence/journey/prevent/review/review-text.ts";
import { civilDate } from "@ringfence/kernel";
import { getDocumentProxy } from "unpdf";
import { longContract } from "../terms/long-contract.ts";
import { inTurns } from "./in-turns.ts";
import { type Bench, measure } from "./row.ts";

const today = civilDate("2026-10-01");
const characters = 10_000;
const runs = 15;

async function textAlone(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  let length = 0;
  for (let no = 1; no <= pdf.numPages; no++) {
    const { items } = await (await pdf.getPage(no)).getTextContent();
    for (const item of items) if ("str" in item) length += item.str.length;
  }
  await pdf.loadingTask.destroy();
  return length;
}

async function reviewed(bytes: Uint8Array): Promise<number> {
  const read = await readDocumentText(bytes);
  if (!read.ok) throw new Error(read.code);
  return reviewText(read.value.text, today).hits.length;
}

const bench: Bench = async () => {
  const text = plainText(longContract).slice(0, characters);
  const twice = { ...longContract, blocks: [...longContract.blocks, ...longContract.blocks] };
  const bytes = new Uint8Array(await renderPdf(twice));
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages = pdf.numPages;
  await pdf.loadingTask.destroy();
  const words = await measure(() => reviewText(text, today));
  const [whole, floor] = (await inTurns(runs, [() => reviewed(bytes), () => textAlone(bytes)])) as [number, number];
  return [
    {
      row: "5",
      figure: `review of ${characters} characters`,
      ours: `${words.toFixed(1)} ms`,
      yardstick: "-",
      theirs: "-",
      ratio: "-",
      goal: "< 50 ms",
    },
    {
      row: "5",
      figure: `PDF of ${pages} pages, read and reviewed`,
      ours: `${whole.toFixed(0)} ms`,
      yardstick: "pdf.js text alone",
      theirs: `${floor.toFixed(0)} ms`,
      ratio: `${(whole / floor).toFixed(2)} x`,
      goal: "< 1.3 x",
    },
  ];
};
export default bench;
