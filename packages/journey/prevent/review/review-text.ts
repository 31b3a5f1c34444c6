import type { ClausePattern } from "./clause-pattern.ts";
import { clauses } from "./clauses.gen.ts";
import { hear } from "./said/said.ts";
import { labelOf } from "./structure/numbering.ts";
import type { Sentence } from "./structure/sentences.ts";
import { readTerms, type Terms } from "./structure/terms.ts";

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
  readonly terms: Terms;
  /** In the order of the text. */
  readonly hits: readonly ClauseHit[];
  /** The three that matter most, each pattern once. */
  readonly first: readonly ClauseHit[];
}

const patterns: readonly ClausePattern[] = clauses;

/** Reads a contract or policy sentence by sentence. Pure: the same text gives the same hits. */
export function reviewText(text: string): Review {
  const terms = readTerms(text);
  const hits = terms.sentences.flatMap(hitsIn);
  const harmful = hits.filter(({ pattern }) => pattern.concern !== "good");
  const once = harmful.filter(({ pattern }, at) => harmful.findIndex((one) => one.pattern.id === pattern.id) === at);
  const first = once.toSorted((a, b) => b.pattern.severity - a.pattern.severity).slice(0, 3);
  return { terms, hits, first };
}

/** An item of a list is read together with what introduces it; what stands in the introduction alone is found there. */
function hitsIn({ clause, text, at, lead = "" }: Sentence): readonly ClauseHit[] {
  if (isHeading(text)) return [];
  const shift = at - lead.length;
  const said = hear(lead + text);
  return patterns.flatMap((pattern) => {
    const span = pattern
      .find(said)
      .map(said.span)
      .find(({ to }) => to > lead.length);
    if (span === undefined) return [];
    const words = { from: Math.max(at, shift + span.from), to: shift + span.to };
    return [{ pattern, clause, sentence: text, at, words }];
  });
}

/** 第二条 通讯录信息的采集: names what follows and says nothing. */
const longestHeading = 24;
const isHeading = (text: string): boolean => {
  const label = labelOf(text);
  return (
    label !== undefined &&
    text.length - label.length <= longestHeading &&
    !/[，。；：、！？]/u.test(text.slice(label.length))
  );
};
