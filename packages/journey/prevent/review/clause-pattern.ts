import type { Bilingual } from "@ringfence/kernel";
import type { Citation } from "@ringfence/law";

/** A piece of a sentence, in UTF-16 units from its start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What one kind of clause does, how it is known, and what to do about it. */
export interface ClausePattern {
  /** Equal to the file name. */
  readonly id: string;
  /** Whom it hurts; `good` = it protects. */
  readonly concern: "address-book" | "purse" | "rights" | "good";
  /** How much it matters: 3 gives people away or away what cannot be had back, 1 deserves a question. */
  readonly severity: 1 | 2 | 3;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** What to ask for instead; left out for good clauses. */
  readonly ask?: Bilingual;
  readonly basis: readonly Citation[];
  readonly find: (sentence: string) => readonly Span[];
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export function definePattern(pattern: ClausePattern): ClausePattern {
  return pattern;
}

/**
 * Words before a verb that turn it round. Set phrases that hold 不 or 无需 without denying anything are kept out: 不可撤销, 不限于,
 * 不经通知, 无需另行通知, 如不同意.
 */
const denial =
  /不(?!可撤销|可抗|限于|限|足|时|定期|经|论|另|同意|授权|按|良|仅)|绝不|从不|未经(?!通知)|禁止|无需(?!另行|再次|您|经)|无须(?!另行|经)|免除|免收|关闭|谢绝|杜绝/;

/** Where the words stand and are not denied earlier in the same part of the sentence. */
export function affirmed(sentence: string, words: RegExp): readonly Span[] {
  return spansOf(sentence, words).filter(({ from }) => !denial.test(partBefore(sentence, from)));
}

/** The same where they are denied. */
export function denied(sentence: string, words: RegExp): readonly Span[] {
  return spansOf(sentence, words).filter(({ from, to }) =>
    denial.test(partBefore(sentence, from) + sentence.slice(from, to)),
  );
}

/** Wherever they stand, denied or not. */
export const everywhere = (sentence: string, words: RegExp): readonly Span[] => spansOf(sentence, words);

const spansOf = (sentence: string, words: RegExp): readonly Span[] =>
  [...sentence.matchAll(new RegExp(words.source, "gu"))].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));

/** The text from the last comma to a place; a listing comma (、) does not end a part. */
const partBefore = (sentence: string, at: number): string =>
  sentence
    .slice(0, at)
    .split(/[，,：:]/)
    .at(-1) ?? "";

/** Both within a distance, in either order. */
export const near = (a: string, b: string, gap = 30): RegExp =>
  new RegExp(`(?:${a})[^。；]{0,${gap}}?(?:${b})|(?:${b})[^。；]{0,${gap}}?(?:${a})`, "u");
