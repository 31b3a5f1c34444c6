import type { Bilingual } from "@ringfence/kernel";
import { needsHelpFirst } from "./search/crisis.ts";
import type { HitKind } from "./search/documents.ts";
import { buildIndex, type Entry, type SearchIndex, termsOf } from "./search/search-index.ts";
import { holds, phraseKey } from "./search/tokens.ts";

export type { HitKind };

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: Bilingual;
  /** The passage that fits the question best; the summary when none fits better. */
  readonly snippet: Bilingual;
  /** Higher fits better; comparable within one search only. */
  readonly score: number;
}

/** The topic shown first whenever somebody may be in danger. */
const HELP = "help-now";

/** What a whole phrase is worth: the question itself, a part of it, or a phrase the question is part of. */
const EXACT = 60;
const WITHIN = 14;
const PART_OF = 10;

/** Below this share of the best score a hit is noise. */
const NOISE = 0.12;

/** Made at the first search; the content is constant, so it never goes stale. */
let built: SearchIndex | undefined;

function phraseScore(query: string, phrases: readonly string[]): number {
  const length = query.trim().length;
  let best = 0;
  for (const phrase of phrases) {
    if (phrase === query) return EXACT;
    if (holds(query, phrase)) best = Math.max(best, WITHIN + phrase.trim().length);
    else if (length > 1 && holds(phrase, query)) best = Math.max(best, PART_OF * (length / phrase.trim().length));
  }
  return best;
}

function bestPassage({ passages, document }: Entry, wanted: readonly string[]): Bilingual {
  let best = document.passages[0];
  let most = 0;
  for (const { text, terms } of passages) {
    // Strictly more than before: the summary wins a tie. Headings are too short to stand alone.
    const found = wanted.filter((one) => terms.has(one)).length;
    if (found > most && text.zh.length > 12) {
      best = text;
      most = found;
    }
  }
  return best;
}

/**
 * Topics, rules, terms and authorities that answer a question, best first. Chinese without spaces (simplified or
 * traditional) and English. Words of despair or danger put the help topic first. Same question, same answer.
 */
export function searchKnow(query: string): readonly Hit[] {
  built ??= buildIndex();
  const { entries, postings } = built;
  const wanted = [...new Set(termsOf(query))];
  const key = phraseKey(query);
  const scores = entries.map(({ phrases }) => (key.trim() === "" ? 0 : phraseScore(key, phrases)));
  for (const one of wanted) {
    for (const [entry, weight] of postings.get(one) ?? []) scores[entry] = (scores[entry] ?? 0) + weight;
  }
  const top = Math.max(0, ...scores);
  const help = needsHelpFirst(query);
  const ranked = entries.flatMap((entry, at) => {
    const first = help && entry.document.id === HELP;
    const score = (scores[at] ?? 0) + (first ? top + EXACT : 0);
    return score > 0 && (first || score >= top * NOISE) ? [{ entry, at, score }] : [];
  });
  ranked.sort((a, b) => b.score - a.score || a.at - b.at);
  return ranked.map(({ entry, score }) => ({
    kind: entry.document.kind,
    id: entry.document.id,
    title: entry.document.title,
    snippet: bestPassage(entry, wanted),
    score: Math.round(score * 1000) / 1000,
  }));
}
