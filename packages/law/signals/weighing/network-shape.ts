import { SPELLED } from "../engine/syllables.ts";
import { DIGITS } from "./digits.ts";

/** A character is so many numbers, and so many more say which word it is part of; near ones mean nearly the same. */
export const DIMENSIONS = 32;
export const WORD_DIMENSIONS = 48;
/** So many numbers of a word are written as one digit: the kind that they are nearest to. */
export const WORD_PART = 2;
export const WORD_PARTS = WORD_DIMENSIONS / WORD_PART;
export const WORD_KINDS = DIGITS.length;
/** Runs of so many characters are read, each run by so many filters. */
export const WIDTHS = [2, 3, 4, 5] as const;
export const FILTERS = 128;
/** What reading a text comes to: one number a filter. */
export const POOLED = WIDTHS.length * FILTERS;
/** What filters mean together. */
export const NETWORK_UNITS = 256;
/** No longer text was read while learning. */
export const LONGEST_READ = 170;

/** Whether a unit of plain text may be known: what stands for syllables is numbered anew whenever their table changes. */
export const isCharacter = (unit: number): boolean => unit < SPELLED;

/**
 * A small network that reads characters and words one after the other (a convolution with max pooling, as in Kim 2014), for what word pieces miss: new
 * words of known characters, and words that stand in no example but are said beside the same words as some that do. Rows of numbers in
 * the notation of `readRows`.
 */
export interface LearnedCharacterNetwork {
  /** In the order of their rows, which begin with that of all others. */
  readonly characters: string;
  readonly characterRows: string;
  /** By frequency, a space between two. */
  readonly words: string;
  /** By word: a digit for each of its parts. */
  readonly wordCodes: string;
  /** By part, its kinds. */
  readonly wordKinds: string;
  /** For each place of a run, each filter of its width: the numbers of a character, then those of a word. */
  readonly filterRows: string;
  readonly filterStart: string;
  /** By what was pooled, the columns side by side. */
  readonly straightRows: string;
  readonly start: string;
  /** By what was pooled, the units side by side. */
  readonly unitRows: string;
  readonly unitStart: string;
  /** By unit, the columns side by side. */
  readonly answerRows: string;
}
