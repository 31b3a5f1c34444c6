import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { Citation } from "@ringfence/law";
import type { Said, Span } from "./said/said.ts";
import type { TermsCategory } from "./terms-category.ts";

/** What one kind of clause does, how it is known, and what to do about it. */
export interface ClausePattern {
  /** Equal to the file name. */
  readonly id: string;
  /** Whom it hurts; `good` = it protects. */
  readonly concern: "address-book" | "purse" | "rights" | "good";
  /** How much it matters: 3 gives people away or away what cannot be had back, 1 deserves a question. */
  readonly severity: 1 | 2 | 3;
  /** Why it matters that much, and when it would matter more or less. */
  readonly because: Bilingual;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** What to ask for instead; left out for good clauses. */
  readonly ask?: Bilingual;
  /** It gives a consent to what is done with personal information, which can be taken back. */
  readonly consent?: true;
  readonly basis: readonly Citation[];
  /** Where the sentence does it, the decisive words; by places of what was heard. */
  readonly find: (said: Said) => readonly Span[];
  /** What the figures of the sentence come to. */
  readonly figure?: (sentence: string) => Bilingual | undefined;
  /** What it comes to for the kind of app the terms are of, on their day. */
  readonly byCategory?: (
    sentence: string,
    about: { readonly category?: TermsCategory; readonly on: CivilDate },
  ) => readonly Bilingual[];
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export function definePattern(pattern: ClausePattern): ClausePattern {
  return pattern;
}
