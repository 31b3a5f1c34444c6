import type { ClausePattern } from "./clause-pattern.ts";
import { clauses } from "./clauses.gen.ts";
import { sentencesOf } from "./structure/sentences.ts";

/** A place in the text where a pattern was found. */
export interface ClauseHit {
  readonly pattern: ClausePattern;
  /** The clause as the text numbers it; empty where it numbers none. */
  readonly clause: string;
  /** The whole sentence, as it stands there. */
  readonly sentence: string;
  /** Where the sentence starts in the text, and the decisive words within the text. */
  readonly at: number;
  readonly words: { readonly from: number; readonly to: number };
}

export interface Review {
  /** In the order of the text. */
  readonly hits: readonly ClauseHit[];
  /** The three that matter most, each pattern once. */
  readonly first: readonly ClauseHit[];
  readonly sentences: number;
}

const patterns: readonly ClausePattern[] = clauses;

/** Reads a contract or policy sentence by sentence. Pure: the same text gives the same hits. */
export function reviewText(text: string): Review {
  const hits: ClauseHit[] = [];
  const sentences = sentencesOf(text);
  for (const { clause, text: sentence, at } of sentences)
    for (const pattern of patterns) {
      const [span] = pattern.find(sentence);
      if (span !== undefined)
        hits.push({ pattern, clause, sentence, at, words: { from: at + span.from, to: at + span.to } });
    }
  const harmful = hits.filter(({ pattern }) => pattern.concern !== "good");
  const once = harmful.filter(({ pattern }, at) => harmful.findIndex((one) => one.pattern.id === pattern.id) === at);
  const first = once.toSorted((a, b) => b.pattern.severity - a.pattern.severity).slice(0, 3);
  return { hits, first, sentences: sentences.length };
}
