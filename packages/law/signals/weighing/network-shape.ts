import { SPELLED } from "../engine/syllables.ts";
import { DIGITS } from "./digits.ts";

/** A character is so many numbers, and so many more say which word it is part of; near ones mean nearly the same. */
export const DIMENSIONS = 32;
export const WORD_DIMENSIONS = 48;
/** So many numbers of a word are written as one digit: the kind that they are nearest to. */
export const WORD_PART = 2;
export const WORD_PARTS = WORD_DIMENSIONS / WORD_PART;
export const WORD_KINDS = DIGITS.length;
/** So many characters or words side by side, or with others between them that are passed over (a dilated convolution, Yu and Koltun 2016). */
export interface Run {
  readonly width: number;
  /** How far one is from the next. */
  readonly apart: number;
}

/** The runs of characters, each read by so many filters. */
export const CHARACTER_RUNS: readonly Run[] = [2, 3, 4, 5].map((width) => ({ width, apart: 1 }));
export const CHARACTER_FILTERS = 256;
/** The runs of words. A word is the mean of its characters, each with what it knows of the word. */
export const WORD_RUNS: readonly Run[] = [
  { width: 1, apart: 1 },
  { width: 2, apart: 1 },
  { width: 3, apart: 1 },
  { width: 2, apart: 2 },
  { width: 2, apart: 3 },
];
export const WORD_FILTERS = 128;
/** What reading a text comes to: one number a filter. */
export const POOLED = CHARACTER_RUNS.length * CHARACTER_FILTERS + WORD_RUNS.length * WORD_FILTERS;
/** What filters, or states, mean together. */
export const NETWORK_UNITS = 256;
/** A recurrent network remembers so many numbers while it reads a text, and as many while it reads it backwards. */
export const STATES = 256;
/** No longer text was read while learning. */
export const LONGEST_READ = 170;

/** Whether a unit of plain text may be known: what stands for syllables is numbered anew whenever their table changes. */
export const isCharacter = (unit: number): boolean => unit < SPELLED;

/**
 * A small network that reads runs of characters and of words (a convolution with max pooling, as in Kim 2014), for what word pieces miss: new
 * words of known characters, words that stand in no example but are said beside the same words as some that do, and characters that stand for others
 * which sound like them. Rows of numbers in the notation of `readRows`.
 */
export interface LearnedConvolution extends LearnedReading {
  /** Run by run, for each of its places, by filter: the numbers of a character, then those of a word. First the runs of characters. */
  readonly filterRows: string;
  readonly filterStart: string;
}

/**
 * A network that reads a text from its first character to its last and from its last to its first, and remembers (gated recurrent units, Cho et al. 2014;
 * what stands far apart, and in which order, is one thing to it). Of each state counts the most that it came to.
 */
export interface LearnedRecurrence extends LearnedReading {
  /** Way by way, by gate or what is new, by state: the numbers of a character, then those of a word. */
  readonly inputRows: string;
  readonly inputStart: string;
  /** Way by way, by state: what it is to each gate and to what is new, by their state. */
  readonly stateRows: string;
  /** Way by way: what is new begins with it, as far as it is remembered. */
  readonly newStart: string;
}

/** What networks of all kinds learn: how characters and words are read, and what follows from what was pooled. */
export interface LearnedReading {
  /** First that of all characters which are not known. */
  readonly characterRows: string;
  /** By syllable: a character that is not known but for its sound. */
  readonly soundRows: string;
  /** By word: a digit for each of its parts. */
  readonly wordCodes: string;
  /** By part, its kinds. */
  readonly wordKinds: string;
  /** By what was pooled, the columns side by side. */
  readonly straightRows: string;
  readonly start: string;
  /** By what was pooled, the units side by side. */
  readonly unitRows: string;
  readonly unitStart: string;
  /** By unit, the columns side by side. */
  readonly answerRows: string;
}

/** Several networks: each learned in its own way, or began with other numbers, and errs at other places, so their mean errs less. */
export interface LearnedNetworks {
  /** The characters and words that they know, in the order of their rows; words by frequency, a space between two. */
  readonly characters: string;
  readonly words: string;
  readonly convolution: LearnedConvolution;
  readonly recurrences: readonly LearnedRecurrence[];
}
