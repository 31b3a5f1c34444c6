import { DIGITS, digitAt, FIRST_COLUMN, NO_WEIGHT, WEIGHT_STEP } from "./digits.ts";

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
  return digitAt(line, line.indexOf(" ") + 1);
}

/** A line of the learned pieces. */
export interface LearnedLine {
  readonly piece: string;
  readonly rarity: number;
  /** In hundredths, by unit; none if the piece is too rare. */
  readonly units: readonly number[];
  /** Columns and weights in hundredths by turns. */
  readonly weights: readonly number[];
}

export function readLine(line: string): LearnedLine {
  const space = line.indexOf(" ");
  const rarity = digitAt(line, space + 1);
  const hasUnits = rarity <= RAREST_WITH_UNITS;
  const weights: number[] = [];
  for (let at = space + (hasUnits ? 3 + UNITS / 2 : 2); at < line.length; at += 2) {
    weights.push(line.charCodeAt(at) - FIRST_COLUMN, weightOf[digitAt(line, at + 1)] as number);
  }
  return { piece: line.slice(0, space), rarity, units: hasUnits ? readUnits(line, space + 2) : [], weights };
}

function readUnits(line: string, start: number): number[] {
  const largest = WEIGHT_STEP * digitAt(line, start) ** 2;
  const parts = 2 * LEVELS + 1;
  const units: number[] = [];
  for (let at = start + 1; at <= start + UNITS / 2; at++) {
    const both = digitAt(line, at);
    units.push(
      Math.round((largest * (Math.floor(both / parts) - LEVELS)) / LEVELS),
      Math.round((largest * ((both % parts) - LEVELS)) / LEVELS),
    );
  }
  return units;
}

/** By digit. */
const weightOf = Int32Array.from(DIGITS, (_, digit) => {
  const steps = digit - NO_WEIGHT;
  return Math.round(WEIGHT_STEP * steps * Math.abs(steps));
});
