import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { Check, TermsKind } from "./absence.ts";
import { checks } from "./absent.gen.ts";
import type { ClausePattern } from "./clause-pattern.ts";
import { clauses } from "./clauses.gen.ts";
import { kindOfTerms } from "./kind-of-terms.ts";
import { type InContext, readInContext } from "./said/in-context.ts";
import type { Referred } from "./said/referred-words.ts";
import { readTerms, type Terms } from "./structure/terms.ts";
import { type TermsCategory, termsCategory } from "./terms-category.ts";
import { type Within, weigh } from "./weighed/weigh.ts";

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
  /** Words of the sentence that point to another clause, with what is named there: they were read as that. */
  readonly referred?: readonly Referred[];
  /** What it comes to, where the sentence names a figure. */
  readonly figure?: Bilingual;
  /** What it comes to for the kind of app, where that decides. */
  readonly byCategory?: readonly Bilingual[];
}

export interface Review {
  readonly terms: Terms;
  /** A few sentences of a contract are read for what they say; what they do not say is no fault of theirs. */
  readonly within: Within;
  readonly kind: TermsKind;
  readonly category?: TermsCategory;
  /** The day whose rules are shown: the one the text names, else the one given. */
  readonly on: CivilDate;
  /** In the order of the text. */
  readonly hits: readonly ClauseHit[];
  /** What the document should say and does not. */
  readonly absent: readonly Check[];
  /** The three that matter most, each pattern once. */
  readonly first: readonly (ClauseHit | Check)[];
}

/** Fewer sentences make no contract. Ours. */
const fewSentences = 5;

const patterns = new Map<string, ClausePattern>(clauses.map((pattern) => [pattern.id, pattern]));
const expected: readonly Check[] = checks;

interface Asked {
  /** The kind of app, chosen by the person. */
  readonly category?: number | undefined;
  /** What to take the text for, whatever its length. */
  readonly within?: Within;
}

/** Reads a contract or policy sentence by sentence. Pure: the same text, day and what was asked give the same review. */
export function reviewText(text: string, today: CivilDate, asked: Asked = {}): Review {
  const terms = readTerms(text);
  const on = terms.dated ?? today;
  const kind = kindOfTerms(text, terms);
  const guess = termsCategory(text, terms.title, kind, asked.category);
  const category = guess === undefined ? {} : { category: guess };
  const within = asked.within ?? (terms.sentences.length < fewSentences ? "passage" : "document");
  const hits = readInContext(text, terms).flatMap((read) => hitsIn(read, { ...category, on, within }));
  const absent =
    within === "passage" ? [] : expected.filter((check) => check.isMissing({ text, terms, kind, on, hits }));
  return { terms, within, kind, ...category, on, hits, absent, first: mostImportant(hits, absent) };
}

/** The weight of the whole sentence decides; the pattern says which words do it. What stands in an introduction alone is found there. */
function hitsIn(
  { sentence, said, referred, placeOf }: InContext,
  about: { readonly category?: TermsCategory; readonly on: CivilDate; readonly within: Within },
): readonly ClauseHit[] {
  const { clause, text, at, lead = "" } = sentence;
  const weighed = weigh(said, about.within);
  return weighed.likely.flatMap((likely) => {
    const pattern = patterns.get(likely.pattern);
    if (pattern === undefined) return [];
    const named = pattern.find(said).map(placeOf);
    const words = named.find((place) => place !== undefined) ?? placeOf(weighed.where(likely));
    if (words === undefined) return [];
    const figure = pattern.figure?.(text);
    const byCategory = pattern.byCategory?.(lead + text, about);
    return [
      {
        pattern,
        clause,
        sentence: text,
        at,
        words,
        ...(referred.length === 0 ? {} : { referred }),
        ...(figure === undefined ? {} : { figure }),
        ...(byCategory === undefined ? {} : { byCategory }),
      },
    ];
  });
}

/** Of two that weigh the same, what touches other people comes first. */
const weightOf = (one: ClauseHit | Check): number => {
  if (!("pattern" in one)) return one.severity;
  const { severity, concern } = one.pattern;
  return severity + (concern === "address-book" ? 0.5 : concern === "purse" ? 0.2 : 0);
};

function mostImportant(hits: readonly ClauseHit[], absent: readonly Check[]): readonly (ClauseHit | Check)[] {
  const harmful = hits.filter(({ pattern }) => pattern.concern !== "good");
  const once = harmful.filter(({ pattern }, at) => harmful.findIndex((one) => one.pattern.id === pattern.id) === at);
  return [...once, ...absent].toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, 3);
}
