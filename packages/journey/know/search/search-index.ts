import type { Bilingual } from "@ringfence/kernel";
import { conceptsIn } from "./concepts.ts";
import { type Document, documents } from "./documents.ts";
import { phraseKey, tokens } from "./tokens.ts";

/** What a word in each part of a document is worth. Title above what people ask above summary above body. */
const worth = { title: 6, asked: 3.5, summary: 3, body: 1 } as const;
type Part = keyof typeof worth;
const parts = ["title", "asked", "summary", "body"] as const satisfies readonly Part[];

/** A text pair of characters says far more than one character; a concept says most. */
const SINGLE = 0.15;
const CONCEPT = 1.6;

export interface Entry {
  readonly document: Document;
  /** Phrases people type, in the form phrases are compared. */
  readonly phrases: readonly string[];
  /** Terms of each passage, to choose the snippet. */
  readonly passages: readonly { readonly text: Bilingual; readonly terms: ReadonlySet<string> }[];
}
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** For each term the documents that have it with what it is worth there. */
  readonly postings: ReadonlyMap<string, readonly (readonly [entry: number, weight: number])[]>;
}

/** Terms of a text: words and characters, and concepts as "=number". */
export function termsOf(text: string): string[] {
  return [...tokens(text), ...conceptsIn(text).map((number) => `=${number}`)];
}

function textsOf({ title, asked, passages: [summary, ...body] }: Document): Readonly<Record<Part, string>> {
  const both = ({ zh, en }: Bilingual) => `${zh}\n${en}`;
  return { title: both(title), asked: asked.join("\n"), summary: both(summary), body: body.map(both).join("\n") };
}

/** How often each term stands in a text, dampened, and less in a long text than in a short one. */
function weightsIn(text: string, factor: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of termsOf(text)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const damp = 0.6 + text.length / 600;
  return new Map([...counts].map(([one, count]) => [one, (factor * count * 2) / (count + damp)]));
}

function kindOfTerm(one: string): number {
  if (one.startsWith("=")) return CONCEPT;
  return one.length === 1 && one > "\u3000" ? SINGLE : 1;
}

export function buildIndex(): SearchIndex {
  const all = documents();
  const gathered = new Map<string, Map<number, number>>();
  all.forEach((document, entry) => {
    const texts = textsOf(document);
    for (const part of parts) {
      for (const [one, weight] of weightsIn(texts[part], worth[part])) {
        const row = gathered.get(one) ?? new Map<number, number>();
        row.set(entry, (row.get(entry) ?? 0) + weight);
        gathered.set(one, row);
      }
    }
  });
  const postings = new Map(
    [...gathered].map(([one, row]) => {
      const rarity = Math.log(1 + all.length / row.size) * kindOfTerm(one);
      return [one, [...row].map(([entry, weight]) => [entry, weight * rarity] as const)] as const;
    }),
  );
  const entries = all.map((document) => ({
    document,
    phrases: document.asked.map(phraseKey),
    passages: document.passages.map((text) => ({ text, terms: new Set(termsOf(`${text.zh}\n${text.en}`)) })),
  }));
  return { entries, postings };
}
