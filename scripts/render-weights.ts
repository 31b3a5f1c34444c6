import { DIGITS, FIRST_COLUMN, NO_WEIGHT, WEIGHT_STEP } from "../packages/law/signals/weighing/digits.ts";
import { COLUMNS, LEVELS, RAREST_WITH_UNITS, UNITS } from "../packages/law/signals/weighing/learned.ts";
import type { HiddenLayer, Straight } from "./hidden-layer.ts";

/** What was learned, by trait in the order of their names. */
export interface Learned {
  readonly names: readonly string[];
  readonly rarities: readonly number[];
  readonly values: Float64Array;
  readonly straight: Straight;
  /** By column. */
  readonly linear: readonly Float64Array[];
  readonly hidden: HiddenLayer;
  readonly questions: number;
  /** The columns that every message is asked at once: the linear machine answers alone. */
  readonly alone: readonly number[];
}

/** In the notation of LearnedWeights. */
export function renderWeights(learned: Learned): string {
  const { names, rarities, linear, hidden, questions, alone } = learned;
  const start = linear.map((weights, column) =>
    hundredths(meanOf(learned, column, weights[names.length] as number, hidden.start[column] as number)),
  );
  const answers = Array.from({ length: UNITS }, (_, unit) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      alone.includes(column) ? 0 : Math.round((hidden.answers[unit * questions + column] as number) * 500),
    ),
  );
  const lines = names.map((name, trait) => {
    const units = (rarities[trait] as number) <= RAREST_WITH_UNITS ? unitDigits(learned, trait) : "";
    return `${name} ${DIGITS[rarities[trait] as number]}${units}${columnDigits(learned, trait)}`;
  });
  return [
    'import type { LearnedWeights } from "./learned.ts";',
    "",
    "/** In the notation of LearnedWeights. The columns a, b, c … are the signals in alphabetical order and then the other questions. */",
    "export const weights: LearnedWeights = {",
    `  start: ${JSON.stringify(start)},`,
    `  unitStart: ${JSON.stringify(Array.from(hidden.unitStart, hundredths))},`,
    `  answers: [\n${answers.map((row) => `    ${JSON.stringify(row)},`).join("\n")}\n  ],`,
    `  pieces: \`${lines.join("\n")}\`,`,
    "};",
    "",
  ].join("\n");
}

function hundredths(weight: number): number {
  return Math.round(weight * 100);
}

function meanOf({ alone }: Learned, column: number, linear: number, hidden: number): number {
  return alone.includes(column) ? linear : (linear + hidden) / 2;
}

function columnDigits(learned: Learned, trait: number): string {
  const { values, straight, linear, hidden } = learned;
  let digits = "";
  for (let pair = straight.at[trait] as number; pair < (straight.at[trait + 1] as number); pair++) {
    const column = straight.questions[pair] as number;
    const weight = meanOf(learned, column, linear[column]?.[trait] as number, hidden.straight[pair] as number);
    const digit = digitOf(hundredths(weight * (values[trait] as number)));
    if (digit !== DIGITS[NO_WEIGHT]) digits += String.fromCharCode(FIRST_COLUMN + column) + digit;
  }
  return digits;
}

/** Of a weight in hundredths, cut off where the digits end. */
function digitOf(weight: number): string {
  const steps = Math.min(NO_WEIGHT, Math.round(Math.sqrt(Math.abs(weight) / WEIGHT_STEP)));
  return DIGITS[NO_WEIGHT + Math.sign(weight) * steps] ?? "";
}

/** How large the largest is, and two units in each further digit as parts of it. */
function unitDigits({ values, hidden }: Learned, trait: number): string {
  const weights = Array.from(
    hidden.traits.subarray(trait * UNITS, (trait + 1) * UNITS),
    (weight) => weight * (values[trait] as number) * 100,
  );
  const largest = Math.max(...weights.map(Math.abs));
  const steps = Math.min(DIGITS.length - 1, Math.ceil(Math.sqrt(largest / WEIGHT_STEP)));
  const part = (unit: number): number => {
    const level = steps === 0 ? 0 : Math.round(((weights[unit] as number) / (WEIGHT_STEP * steps ** 2)) * LEVELS);
    return Math.max(-LEVELS, Math.min(LEVELS, level)) + LEVELS;
  };
  let digits = DIGITS.charAt(steps);
  for (let unit = 0; unit < UNITS; unit += 2) digits += DIGITS.charAt(part(unit) * (2 * LEVELS + 1) + part(unit + 1));
  return digits;
}
