import type { Bilingual } from "@ringfence/kernel";
import { conceptsIn, withOneNameForKin } from "./concepts.ts";
import { type Document, documents } from "./documents.ts";
import { type Analysis, analyse, type Phrase, ready } from "./tokens.ts";

/** What a word in each part of a document is worth. Title above what people ask above summary above body. */
const worth = { title: 6, asked: 3.5, summary: 3, body: 1 } as const;
type Part = keyof typeof worth;
const parts = ["title", "asked", "summary", "body"] as const satisfies readonly Part[];

/** A text pair of characters says far more than one character; a concept says most. */
const SINGLE = 0.15;
const CONCEPT = 1.6;

export interface Entry {
  readonly document: Document;
  /** The title in both languages and what people ask, made ready for comparing. */
  readonly titles: readonly Phrase[];
  readonly asked: readonly Phrase[];
  /** Each passage with its key, to choose the snippet. */
  readonly passages: readonly { readonly text: Bilingual; readonly key: string }[];
}
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** For each term (a token, or a concept as "=number") the documents that have it with what it is worth there. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}
type Posting = readonly [entry: number, weight: number];

/** Terms of an analysed text: its tokens, and its concepts as "=number". */
export function termsOf({ tokens, key }: Analysis): string[] {
  return [...tokens, ...conceptsIn(key).map((number) => `=${number}`)];
}

const joined = ({ zh, en }: Bilingual) => `${zh}\n${en}`;

/** How often each term stands in the texts of one part, dampened, and less in a long part than in a short one. */
function weightsIn(texts: readonly (readonly string[])[], factor: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of texts.flat()) counts.set(one, (counts.get(one) ?? 0) + 1);
  const damp = 0.6 + texts.reduce((sum, terms) => sum + terms.length, 0) / 400;
  return new Map([...counts].map(([one, count]) => [one, (factor * count * 2) / (count + damp)]));
}

function kindOfTerm(one: string): number {
  if (one.startsWith("=")) return CONCEPT;
  return one.length === 1 && one > "\u3000" ? SINGLE : 1;
}

/** What each term of a document is worth there, over all its parts. */
function weigh(document: Document, passages: readonly Analysis[]): Map<string, number> {
  const [summary, ...body] = passages.map(termsOf);
  const texts: Readonly<Record<Part, readonly (readonly string[])[]>> = {
    title: [termsOf(analyse(joined(document.title)))],
    asked: [termsOf(analyse(document.asked.join("\n")))],
    summary: summary === undefined ? [] : [summary],
    body,
  };
  const total = new Map<string, number>();
  for (const part of parts) {
    for (const [one, weight] of weightsIn(texts[part], worth[part])) total.set(one, (total.get(one) ?? 0) + weight);
  }
  return total;
}

/** A question to be compared by what it asks about. */
const question = (text: string) => ready(withOneNameForKin(analyse(text).core));

export function buildIndex(): SearchIndex {
  const postings = new Map<string, Posting[]>();
  const entries = documents().map((document, at): Entry => {
    const analysed = document.passages.map((text) => ({ text, analysis: analyse(joined(text)) }));
    for (const [one, weight] of weigh(
      document,
      analysed.map(({ analysis }) => analysis),
    )) {
      const row = postings.get(one);
      if (row === undefined) postings.set(one, [[at, weight]]);
      else row.push([at, weight]);
    }
    return {
      document,
      titles: [document.title.zh, document.title.en].map(question),
      asked: document.asked.map(question),
      passages: analysed.map(({ text, analysis }) => ({ text, key: analysis.key })),
    };
  });
  return { entries, postings };
}

/** How much a term says: rare ones more than common ones, a concept more than a word, one character least. */
export function telling(one: string, found: number, all: number): number {
  return Math.log(1 + all / found) * kindOfTerm(one);
}
