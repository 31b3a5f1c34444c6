import { COLUMNS } from "../learned.ts";
import { readRows } from "../network-rows.ts";
import { type LearnedReading, NETWORK_UNITS } from "../network-shape.ts";
import { ABREAST, type Places, placeOfWeight, type ReadingLoops, type ReadingMemory } from "./reading-loops.ts";

const PADDED_COLUMNS = Math.ceil(COLUMNS / ABREAST) * ABREAST;

/** What a network answers when it has read a text: straight by what was pooled, and by units that pool it once more. */
export interface Answers {
  readonly pooled: number;
  readonly start: Float32Array;
  readonly unitStart: Float32Array;
  readonly unitSums: Float32Array;
  /** By column: the logarithm of how much likelier yes is than no. */
  readonly odds: Float32Array;
  readonly loops: ReadingLoops;
  readonly at: AnswerPlaces;
}

/** Addresses. */
interface AnswerPlaces {
  readonly straight: number;
  readonly units: number;
  readonly answers: number;
  /** So many numbers from nought. */
  readonly pooled: number;
  readonly unitSums: number;
  readonly odds: number;
}

export function placeAnswers(places: Places, pooled: number): AnswerPlaces {
  return {
    straight: places.take(pooled * PADDED_COLUMNS * 4),
    units: places.take(pooled * NETWORK_UNITS * 4),
    answers: places.take(NETWORK_UNITS * PADDED_COLUMNS * 4),
    pooled: places.take(pooled * 4),
    unitSums: places.take(NETWORK_UNITS * 4),
    odds: places.take(PADDED_COLUMNS * 4),
  };
}

export function buildAnswers(learned: LearnedReading, { buffer, loops }: ReadingMemory, at: AnswerPlaces): Answers {
  const unitRows = readRows(learned.unitRows, NETWORK_UNITS);
  putDown(buffer, at.straight, readRows(learned.straightRows, COLUMNS), COLUMNS);
  putDown(buffer, at.units, unitRows, NETWORK_UNITS);
  putDown(buffer, at.answers, readRows(learned.answerRows, COLUMNS), COLUMNS);
  return {
    pooled: unitRows.length / NETWORK_UNITS,
    start: readRows(learned.start, COLUMNS),
    unitStart: readRows(learned.unitStart, NETWORK_UNITS),
    unitSums: new Float32Array(buffer, at.unitSums, NETWORK_UNITS),
    odds: new Float32Array(buffer, at.odds, COLUMNS),
    loops,
    at,
  };
}

/** Writes rows of weights as the loops read them. */
function putDown(buffer: ArrayBuffer, from: number, rows: Float32Array, width: number): void {
  const count = rows.length / width;
  const into = new Float32Array(buffer, from, count * Math.ceil(width / ABREAST) * ABREAST);
  for (let row = 0; row < count; row++)
    for (let column = 0; column < width; column++)
      into[placeOfWeight(row, column, count)] = rows[row * width + column] as number;
}

/** Answers by what was pooled; what comes of it is in `odds`. */
export function answer({ pooled, start, unitStart, unitSums, odds, loops, at }: Answers): void {
  odds.set(start);
  unitSums.set(unitStart);
  loops.addTimes(at.pooled, pooled, at.straight, PADDED_COLUMNS, at.odds);
  loops.addTimes(at.pooled, pooled, at.units, NETWORK_UNITS, at.unitSums);
  loops.addTimes(at.unitSums, NETWORK_UNITS, at.answers, PADDED_COLUMNS, at.odds);
}
