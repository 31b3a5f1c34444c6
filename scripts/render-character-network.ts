import { DIGITS } from "../packages/law/signals/weighing/digits.ts";
import { COLUMNS } from "../packages/law/signals/weighing/learned.ts";
import { largestOf, PARTS } from "../packages/law/signals/weighing/network-rows.ts";
import {
  DIMENSIONS,
  type LearnedConvolution,
  type LearnedNetworks,
  type LearnedReading,
  type LearnedRecurrence,
  NETWORK_UNITS,
  POOLED,
  STATES,
  WORD_DIMENSIONS,
  WORD_PART,
} from "../packages/law/signals/weighing/network-shape.ts";

/** What network/learn_network.py writes: by name, rows of little-endian float32 as base64. */
interface RowsOfReading {
  readonly characters: string;
  readonly sounds: string;
  readonly wordCodes: string;
  readonly wordKinds: string;
  readonly straight: string;
  readonly start: string;
  readonly units: string;
  readonly unitStart: string;
  readonly answers: string;
}

export interface RowsOfConvolution extends RowsOfReading {
  readonly filters: string;
  readonly filterStart: string;
}

export interface RowsOfRecurrence extends RowsOfReading {
  readonly inputs: string;
  readonly inputStart: string;
  readonly states: string;
  readonly newStart: string;
}

function numbersOf(base64: string): Float32Array {
  const bytes = Buffer.from(base64, "base64");
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

const rows = (base64: string, width: number) => digitsOf(numbersOf(base64), width);

export const convolutionOf = (learned: RowsOfConvolution): LearnedConvolution => ({
  ...readingOf(learned),
  filterRows: rows(learned.filters, DIMENSIONS + WORD_DIMENSIONS),
  filterStart: rows(learned.filterStart, POOLED),
});

export const recurrenceOf = (learned: RowsOfRecurrence): LearnedRecurrence => ({
  ...readingOf(learned),
  inputRows: rows(learned.inputs, DIMENSIONS + WORD_DIMENSIONS),
  inputStart: rows(learned.inputStart, STATES),
  stateRows: rows(learned.states, STATES),
  newStart: rows(learned.newStart, STATES),
});

function readingOf(learned: RowsOfReading): LearnedReading {
  return {
    characterRows: rows(learned.characters, DIMENSIONS),
    soundRows: rows(learned.sounds, DIMENSIONS),
    wordCodes: Array.from(numbersOf(learned.wordCodes), (kind) => DIGITS[kind]).join(""),
    wordKinds: rows(learned.wordKinds, WORD_PART),
    straightRows: rows(learned.straight, COLUMNS),
    start: rows(learned.start, COLUMNS),
    unitRows: rows(learned.units, NETWORK_UNITS),
    unitStart: rows(learned.unitStart, NETWORK_UNITS),
    answerRows: rows(learned.answers, COLUMNS),
  };
}

export function renderNetworks({ characters, words, convolution, recurrences }: LearnedNetworks): string {
  return [
    'import type { LearnedNetworks } from "./network-shape.ts";',
    "",
    "/**",
    " * In the notation of LearnedNetworks. The words, and what they mean, are adapted from open-gram (Kov Chai, virus huo, Tinyfool, MDBG) and,",
    " * other than the rest of this repository, under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).",
    " */",
    "export const learnedNetworks: LearnedNetworks = {",
    ...lines({ characters, words }),
    "  convolution: {",
    ...lines(convolution),
    "  },",
    "  recurrences: [",
    ...recurrences.flatMap((network) => ["{", ...lines(network), "},"]),
    "  ],",
    "};",
    "",
  ].join("\n");
}

const lines = (texts: object) => Object.entries(texts).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},`);

/** In the notation of {@link readRows}. */
export function digitsOf(numbers: Float32Array, width: number): string {
  let digits = "";
  for (let from = 0; from < numbers.length; from += width) {
    const row = numbers.subarray(from, from + width);
    const digit = digitOfLargest(row.reduce((most, one) => Math.max(most, Math.abs(one)), 0));
    const part = largestOf(digit) / PARTS;
    digits += DIGITS[digit];
    for (const one of row) digits += DIGITS[Math.round(one / part) + PARTS];
  }
  return digits;
}

function digitOfLargest(largest: number): number {
  const digit = Array.from(DIGITS).findIndex((_, at) => largestOf(at) >= largest);
  if (digit < 0) throw new RangeError(`too large to write: ${largest}`);
  return digit;
}
