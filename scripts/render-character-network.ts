import {
  DIMENSIONS,
  type LearnedCharacterNetwork,
  largestOf,
  NETWORK_UNITS,
  PARTS,
} from "../packages/law/signals/weighing/character-network.ts";
import { DIGITS } from "../packages/law/signals/weighing/digits.ts";
import { COLUMNS } from "../packages/law/signals/weighing/learned.ts";
import { POOLED } from "../packages/law/signals/weighing/max-pooling.ts";
import type { CharacterNetworkLearning } from "./learn-character-network.ts";

/** Of the questions only the first ones are kept, the columns. */
export function networkOf(
  characters: string,
  learned: CharacterNetworkLearning,
  questions: number,
): LearnedCharacterNetwork {
  const { filterStart, straight, start, units, unitStart, answers } = learned;
  const columnsOf = (rows: Float32Array) => rows.filter((_, at) => at % questions < COLUMNS);
  return {
    characters,
    characterRows: digitsOf(learned.characters.mean, DIMENSIONS),
    filterRows: digitsOf(learned.filters.mean, DIMENSIONS),
    filterStart: digitsOf(filterStart.mean, POOLED),
    straightRows: digitsOf(columnsOf(straight.mean), COLUMNS),
    start: digitsOf(columnsOf(start.mean), COLUMNS),
    unitRows: digitsOf(units.mean, NETWORK_UNITS),
    unitStart: digitsOf(unitStart.mean, NETWORK_UNITS),
    answerRows: digitsOf(columnsOf(answers.mean), COLUMNS),
  };
}

export function renderCharacterNetwork(network: LearnedCharacterNetwork): string {
  return [
    'import type { LearnedCharacterNetwork } from "./character-network.ts";',
    "",
    "/** In the notation of LearnedCharacterNetwork. */",
    "export const network: LearnedCharacterNetwork = {",
    ...Object.entries(network).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},`),
    "};",
    "",
  ].join("\n");
}

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
