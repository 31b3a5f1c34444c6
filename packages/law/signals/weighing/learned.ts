import { DIGITS, FIRST_COLUMN, NO_WEIGHT, WEIGHT_STEP } from "./digits.ts";

/** Column of the question whether the utterance is anything of a collector's at all, after the columns of the signals. */
export const CONDUCT = 27;
/** Whether it is of everyday matters, and whether it only tells or teaches of collectors: news, quotations, jokes, lawyers. */
export const EVERYDAY = 28;
export const TOLD = 29;
export const COLUMNS = 30;

/** Units of the hidden layer: what several pieces mean only together. The rarest pieces have none. */
export const UNITS = 32;
export const RAREST_WITH_UNITS = 75;
/** A weight of a unit is written as so many parts of the largest at most, for or against. */
export const LEVELS = 4;

/**
 * What was learned. A line of `pieces` is a word piece or class, its rarity, unless it is too rare the size of its largest weight for a unit
 * and the weights for all units as parts of it, two in one digit, and pairs of column and weight: `欠 M…azb3`. A score is the sum of the
 * weights over the size of the text, and the sum of what the units that are above zero answer, in thousandths.
 */
export interface LearnedWeights {
  readonly start: readonly number[];
  readonly unitStart: readonly number[];
  /** By unit, by column. */
  readonly answers: readonly (readonly number[])[];
  readonly pieces: string;
}

/** The rarity of the piece of a line. */
export function rarityOf(line: string): number {
  return DIGITS.indexOf(line.charAt(line.indexOf(" ") + 1));
}

/** A line of the learned pieces. */
export interface LearnedLine {
  readonly piece: string;
  readonly rarity: number;
  /** In hundredths, by unit; none if the piece is too rare. */
  readonly units: readonly number[];
  /** Weights in hundredths by column. */
  readonly weights: readonly (readonly [column: number, weight: number])[];
}

export function readLine(line: string): LearnedLine {
  const [piece = "", written = ""] = line.split(" ");
  const rarity = rarityOf(line);
  const units = rarity <= RAREST_WITH_UNITS ? readUnits(written.slice(1, 2 + UNITS / 2)) : [];
  const weights: [number, number][] = [];
  for (let at = units.length === 0 ? 1 : 2 + UNITS / 2; at < written.length; at += 2) {
    weights.push([written.charCodeAt(at) - FIRST_COLUMN, weightOf(written.charAt(at + 1))]);
  }
  return { piece, rarity, units, weights };
}

function readUnits(digits: string): number[] {
  const largest = WEIGHT_STEP * DIGITS.indexOf(digits.charAt(0)) ** 2;
  return Array.from({ length: UNITS }, (_, unit) => {
    const both = DIGITS.indexOf(digits.charAt(1 + (unit >> 1)));
    const parts = 2 * LEVELS + 1;
    const part = (unit & 1) === 0 ? Math.floor(both / parts) : both % parts;
    return Math.round((largest * (part - LEVELS)) / LEVELS);
  });
}

function weightOf(digit: string): number {
  const steps = DIGITS.indexOf(digit) - NO_WEIGHT;
  return Math.round(WEIGHT_STEP * steps * Math.abs(steps));
}
