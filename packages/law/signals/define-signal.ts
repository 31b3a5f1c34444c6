import type { Bilingual } from "@ringfence/kernel";
import { expandWords } from "./engine/expand-words.ts";
import type { SignalFileName } from "./signals.gen.ts";

/** Who spoke or wrote the utterance. `collector` is whatever came in from the other side, `recipient` the phone's owner. */
export type Speaker = "collector" | "recipient" | "unknown";

/** A named list of words that mean the same for our purpose. Matching is on folded text, so write them plainly. */
export interface Lexicon {
  readonly name: string;
  readonly words: readonly string[];
  /** Entries made of other terms: [你的, 妈妈]. They keep long lists from multiplying. */
  readonly sequences: readonly Sequence[];
}

/** Terms in this order; a number is the greatest count of folded characters that may stand between two of them. */
export type Sequence = readonly (Term | number)[];

/** Things that are recognised by their shape and not by a list: sums of money, bare numbers, 【signatures】, mobile numbers. */
export interface Figure {
  readonly figure: "amount" | "number" | "signature" | "phone";
}

/** A lexicon, a figure, or words written on the spot in the notation of {@link lexicon}. */
export type Term = Lexicon | Figure | string;

/** What must be there: one term, or terms in this order (no number written between two: they touch). */
export type Pattern = Term | Sequence;

/** One way in which the signal shows. */
export interface Evidence {
  readonly says: Pattern;
  /** The two terms may also come in the other order. */
  readonly anyOrder?: true;
  /** Holds only if each of these terms is somewhere in the utterance. */
  readonly given?: readonly Term[];
  /** Does not hold if one of these terms is anywhere in the utterance. */
  readonly unless?: readonly Term[];
  /** A negation before or between the words does not matter (the words are themselves a negation, or an insult). */
  readonly evenNegated?: true;
}

export interface SignalDeclaration {
  readonly id: SignalFileName;
  readonly title: Bilingual;
  /** Conduct of collectors holds for collector and unknown, words of the recipient for recipient and unknown. */
  readonly holdsFor: readonly [Speaker, ...Speaker[]];
  readonly evidence: readonly [Pattern | Evidence, ...(Pattern | Evidence)[]];
  /** Longer harmless expressions; words inside them do not count (曝光 in 曝光率). */
  readonly butNot?: Term;
  /** Cues that the whole utterance is something else: a report, news, teaching, a joke, another trade. */
  readonly unless?: readonly Term[];
  /** Holds also where an utterance speaks of everyday matters and of no debt, which else is taken for no collector's. */
  readonly evenEveryday?: true;
  /** Signals that exclude this one. */
  readonly excludedBy?: readonly SignalFileName[];
}

/** Declares one signal. The file's name is its id. */
export function defineSignal(declaration: SignalDeclaration): SignalDeclaration {
  return declaration;
}

/**
 * A word list. Words are separated by white space; `(a|b|)` inside a word stands for its alternatives, the empty one
 * included: `(再|)不还` is 再不还 and 不还. Other lexicons may be joined in, and entries may be sequences of terms.
 */
export function lexicon(name: string, ...entries: readonly (string | Lexicon | Sequence)[]): Lexicon {
  const words = new Set<string>();
  const sequences: Sequence[] = [];
  for (const entry of entries) {
    if (isSequence(entry)) sequences.push(entry);
    else if (typeof entry === "string") for (const word of expandWords(entry)) words.add(word);
    else if (entry.sequences.length > 0) sequences.push([entry]);
    else for (const word of entry.words) words.add(word);
  }
  return { name, words: [...words], sequences };
}

/** Array.isArray does not narrow readonly arrays. */
export function isSequence(entry: unknown): entry is Sequence {
  return Array.isArray(entry);
}

export const amount: Figure = { figure: "amount" };
export const number: Figure = { figure: "number" };
export const signature: Figure = { figure: "signature" };
export const phone: Figure = { figure: "phone" };
