/**
 * `node testing/corpora/measure-documents.ts`: what the review finds in whole documents, against the marks a reader made who never saw the review
 * (`documents/`: pattern, clause, sentence and reason a line; those on which careful readers could differ apart). In a corpus half of the clauses
 * are made to be found; in a document six of seven sentences are harmless, so this says how often a mark is right where it counts.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocumentText } from "@ringfence/adapters/document-text/read-document-text.ts";
import { reviewText } from "@ringfence/journey/prevent/review/review-text.ts";
import { civilDate } from "@ringfence/kernel";
import type { Counts } from "./measure-clauses.ts";

export const documents = { contract: "contract.txt", policy: "policy.html" } as const;
export type DocumentName = keyof typeof documents;

/** The day on which both say they were made or published, or later. */
const day = civilDate("2026-09-05");
const folder = join(import.meta.dirname, "documents");

interface Mark {
  readonly pattern: string;
  readonly sentence: string;
}

/** A sentence without blanks, its number and its end. */
const bare = (sentence: string): string =>
  sentence
    .replaceAll(/\s/g, "")
    .replace(/^[（(]?[一二三四五六七八九十\d]+[）).、]/, "")
    .replace(/[。；;]$/, "");

function marksIn(name: DocumentName, kind: "marks" | "doubtful"): readonly Mark[] {
  const lines = readFileSync(join(folder, `${name}.${kind}.tsv`), "utf8").split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [pattern = "", , sentence = ""] = line.split("\t");
    return { pattern, sentence: bare(sentence) };
  });
}

const holds = (marks: readonly Mark[], found: Mark): boolean =>
  marks.some(
    ({ pattern, sentence }) =>
      pattern === found.pattern && (sentence.includes(found.sentence) || found.sentence.includes(sentence)),
  );

export interface DocumentCounts extends Omit<Counts, "id"> {
  readonly sentences: number;
}

/** A mark that a careful reader could make or leave counts neither way. */
export async function countDocument(name: DocumentName): Promise<DocumentCounts> {
  const read = await readDocumentText(readFileSync(join(folder, documents[name])));
  if (!read.ok) throw new Error(read.code);
  const { hits, terms } = reviewText(read.value.text, day);
  const found = hits.map(({ pattern, sentence }): Mark => ({ pattern: pattern.id, sentence: bare(sentence) }));
  const [wanted, doubtful] = [marksIn(name, "marks"), marksIn(name, "doubtful")];
  return {
    sentences: terms.sentences.length,
    right: wanted.filter((mark) => holds(found, mark)).length,
    wrong: found.filter((mark) => !holds(wanted, mark) && !holds(doubtful, mark)).length,
    missed: wanted.filter((mark) => !holds(found, mark)).length,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of Object.keys(documents) as DocumentName[]) {
    const { sentences, right, wrong, missed } = await countDocument(name);
    const [precision, recall] = [right / (right + wrong), right / (right + missed)].map((share) => `${(share * 100).toFixed(1)} %`);
    console.log(`${name}: ${sentences} sentences, ${right} right, ${wrong} wrong, ${missed} missed: precision ${precision}, recall ${recall}`);
  }
