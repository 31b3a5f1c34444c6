/**
 * `node testing/corpora/measure-documents.ts`: what the review finds in whole documents, against the marks a reader made who never saw the review
 * (`read-documents.ts`). In a corpus half of the clauses are made to be found; in a document six of seven sentences are harmless, so this says how
 * often a mark is right where it counts.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readDocumentText } from "@ringfence/adapters/document-text/read-document-text.ts";
import { reviewText } from "@ringfence/journey/prevent/review/review-text.ts";
import { civilDate } from "@ringfence/kernel";
import type { Counts } from "./measure-clauses.ts";
import { type MarkedDocument, marksOf, readDocuments } from "./read-documents.ts";

/** The day on which both say they were made or published, or later. */
const day = civilDate("2026-09-05");

export interface DocumentCounts extends Omit<Counts, "id"> {
  readonly sentences: number;
}

/** A mark that a careful reader could make or leave counts neither way. */
export async function countDocument({ path, marks, doubtful }: MarkedDocument): Promise<DocumentCounts> {
  const read = await readDocumentText(readFileSync(path));
  if (!read.ok) throw new Error(read.code);
  const { hits, terms } = reviewText(read.value.text, day);
  const isFound = ({ pattern, sentence }: MarkedDocument["marks"][number]) =>
    hits.some((hit) => hit.pattern.id === pattern && marksOf([{ pattern, sentence }], hit.sentence).length > 0);
  return {
    sentences: terms.sentences.length,
    right: marks.filter(isFound).length,
    wrong: hits.filter(({ pattern, sentence }) => !marksOf([...marks, ...doubtful], sentence).includes(pattern.id)).length,
    missed: marks.filter((mark) => !isFound(mark)).length,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const document of readDocuments("documents")) {
    const { sentences, right, wrong, missed } = await countDocument(document);
    const [precision, recall] = [right / (right + wrong), right / (right + missed)].map((share) => `${(share * 100).toFixed(1)} %`);
    console.log(`${document.name}: ${sentences} sentences, ${right} right, ${wrong} wrong, ${missed} missed: precision ${precision}, recall ${recall}`);
  }
