import type { Bilingual } from "@ringfence/kernel";
import { speaksOf, withOneNameForKin } from "./search/concepts.ts";
import { needsHelpFirst } from "./search/crisis.ts";
import type { HitKind } from "./search/documents.ts";
import { buildIndex, type Entry, type SearchIndex, telling, termsOf } from "./search/search-index.ts";
import { analyse, holds, holdsToken, type Phrase, ready } from "./search/tokens.ts";

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

/** What a whole phrase is worth: a title, a known question, a part of what was asked, or a phrase that is part of one. */
const TITLE = 100;
const EXACT = 60;
const WITHIN = 18;
const PART_OF = 10;

/** How much a phrase says by its length: a Chinese character about as much as three letters. */
const weightOf = ({ needle }: Phrase) => 3 * (/[a-z]/.test(needle) ? needle.length / 3 : needle.length);

/** People ask about what was done to them: at equal fit the rule comes before the page about everything around it. */
const prior: Readonly<Record<HitKind, number>> = { rule: 1.15, topic: 1, authority: 0.95, term: 0.9 };

/** Below this share of the best score a hit is noise. */
const NOISE = 0.12;

/** Made at the first search; the content is constant, so it never goes stale. */
let built: SearchIndex | undefined;

function phraseScore(query: Phrase, { titles, asked }: Entry): number {
  const length = query.needle.length;
  if (length < 2) return 0;
  if (titles.some(({ key }) => key === query.key)) return TITLE;
  let best = 0;
  for (const one of [...titles, ...asked]) {
    if (one.key === query.key) return EXACT;
    if (holds(query.key, one)) best = Math.max(best, WITHIN + weightOf(one));
    else if (holds(one.key, query)) best = Math.max(best, PART_OF * (length / one.needle.length));
  }
  return best;
}

function bestPassage({ passages, document }: Entry, wanted: readonly string[]): Bilingual {
  let best = document.passages[0];
  let most = 0;
  for (const { text, key } of passages) {
    // Strictly more than before: the summary wins a tie. Headings are too short to stand alone.
    const found = wanted.filter((one) =>
      one.startsWith("=") ? speaksOf(key, Number(one.slice(1))) : holdsToken(key, one),
    ).length;
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
  const analysis = analyse(query);
  const wanted = [...new Set(termsOf(analysis))];
  const whole = ready(withOneNameForKin(analysis.core));
  const scores = entries.map((entry) => phraseScore(whole, entry));
  for (const one of wanted) {
    const row = postings.get(one);
    if (row === undefined) continue;
    const factor = telling(one, row.length, entries.length);
    for (const [entry, weight] of row) scores[entry] = (scores[entry] ?? 0) + weight * factor;
  }
  entries.forEach(({ document }, at) => {
    scores[at] = (scores[at] ?? 0) * prior[document.kind];
  });
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
    snippet: entry.document.id === HELP ? entry.document.passages[0] : bestPassage(entry, wanted),
    score: Math.round(score * 1000) / 1000,
  }));
}
