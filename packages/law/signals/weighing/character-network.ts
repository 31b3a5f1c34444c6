import { SPELLED } from "../engine/syllables.ts";
import { DIGITS, digitAt } from "./digits.ts";
import { COLUMNS } from "./learned.ts";
import { BEHIND, POOLED, poolMost, SLOTS } from "./max-pooling.ts";
import type { PlainText } from "./pieces.ts";

/** A character is so many numbers; near characters mean nearly the same. */
export const DIMENSIONS = 32;
/** What filters mean together. */
export const NETWORK_UNITS = 128;
/** No longer text was read while learning. */
export const LONGEST_READ = 170;

/**
 * A small network that reads character after character (a convolution with max pooling, as in Kim 2014), for what word pieces miss: new words of
 * known characters. Rows of numbers in the notation of {@link readRows}.
 */
export interface LearnedCharacterNetwork {
  /** In the order of their rows, which begin with that of all others. */
  readonly characters: string;
  readonly characterRows: string;
  /** By slot. */
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

/** The network ready for reading. */
export interface CharacterNetwork {
  readonly rowOf: Uint16Array;
  readonly characters: Float32Array;
  readonly filters: Float32Array;
  readonly filterStart: Float32Array;
  readonly straight: Float32Array;
  readonly start: Float32Array;
  readonly units: Float32Array;
  readonly unitStart: Float32Array;
  readonly answers: Float32Array;
  /** By row of a character: what it is to each slot in {@link STEPS}, once it was met. The last row is of nothing. */
  readonly slots: Int16Array;
  readonly met: Uint8Array;
  /** Of the text that is read. */
  readonly places: Int32Array;
  readonly most: Float32Array;
  readonly where: Int32Array;
  readonly unitSums: Float32Array;
  /** By column: the logarithm of how much likelier yes is than no. */
  readonly odds: Float32Array;
}

export function buildCharacterNetwork(learned: LearnedCharacterNetwork): CharacterNetwork {
  const { characters } = learned;
  const rows = characters.length + 1;
  const rowOf = new Uint16Array(0x10000);
  for (let at = 0; at < characters.length; at++) rowOf[characters.charCodeAt(at)] = at + 1;
  return {
    rowOf,
    characters: readRows(learned.characterRows, DIMENSIONS),
    filters: readRows(learned.filterRows, DIMENSIONS),
    filterStart: readRows(learned.filterStart, POOLED),
    straight: readRows(learned.straightRows, COLUMNS),
    start: readRows(learned.start, COLUMNS),
    units: readRows(learned.unitRows, NETWORK_UNITS),
    unitStart: readRows(learned.unitStart, NETWORK_UNITS),
    answers: readRows(learned.answerRows, COLUMNS),
    slots: new Int16Array((rows + 1) * SLOTS),
    met: new Uint8Array(rows),
    places: new Int32Array(LONGEST_READ + BEHIND),
    most: new Float32Array(POOLED),
    where: new Int32Array(POOLED),
    unitSums: new Float32Array(NETWORK_UNITS),
    odds: new Float32Array(COLUMNS),
  };
}

/** Whether a unit of plain text may be known: what stands for syllables is numbered anew whenever their table changes. */
export const isCharacter = (unit: number): boolean => unit < SPELLED;

/** Reads a part of the plain text, no longer than {@link LONGEST_READ}; what comes of it is in `odds`. */
export function readByCharacters(network: CharacterNetwork, { units }: PlainText, first: number, end: number): void {
  const { rowOf, met, places, slots, most, where } = network;
  for (let at = first; at < end; at++) {
    const row = rowOf[units[at] as number] as number;
    if (met[row] === 0) meet(network, row);
    places[at - first] = row * SLOTS;
  }
  places.fill(met.length * SLOTS, end - first, end - first + BEHIND);
  poolMost(slots, places, end - first, most, where);
  answer(network);
}

/** Whole numbers are added up sooner, and half as long ones fit where they are near. */
const STEPS = 1024;
const MOST_STEPS = 0x7fff;

function meet({ characters, filters, slots, met }: CharacterNetwork, row: number): void {
  const from = row * DIMENSIONS;
  for (let slot = 0, at = 0; slot < SLOTS; slot++) {
    let sum = 0;
    for (let no = 0; no < DIMENSIONS; no++, at++) sum += (characters[from + no] as number) * (filters[at] as number);
    slots[row * SLOTS + slot] = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(sum * STEPS)));
  }
  met[row] = 1;
}

function answer(network: CharacterNetwork): void {
  const { most, filterStart, straight, start, units, unitStart, unitSums, answers, odds } = network;
  odds.set(start);
  unitSums.set(unitStart);
  for (let filter = 0; filter < POOLED; filter++) {
    const value = (most[filter] as number) / STEPS + (filterStart[filter] as number);
    if (value <= 0) continue;
    addTimes(odds, straight, filter * COLUMNS, value);
    addTimes(unitSums, units, filter * NETWORK_UNITS, value);
  }
  for (let unit = 0; unit < NETWORK_UNITS; unit++) {
    const value = unitSums[unit] as number;
    if (value > 0) addTimes(odds, answers, unit * COLUMNS, value);
  }
}

/** Adds a row of weights, each so many times. */
export function addTimes(sums: Float32Array, weights: Float32Array, from: number, times: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[from + at] as number) * times;
}

/** Each row of a width: the digit of its largest number, and each number as so many parts of that, for or against. */
export const PARTS = (DIGITS.length - 1) / 2;
/** The largest grows by a tenth from digit to digit. */
export const largestOf = (digit: number): number => 0.002 * 1.1 ** digit;

export function readRows(digits: string, width: number): Float32Array {
  const rows = digits.length / (width + 1);
  const numbers = new Float32Array(rows * width);
  for (let row = 0, at = 0; row < rows; row++) {
    const part = largestOf(digitAt(digits, at++)) / PARTS;
    for (let no = 0; no < width; no++, at++) numbers[row * width + no] = (digitAt(digits, at) - PARTS) * part;
  }
  return numbers;
}
