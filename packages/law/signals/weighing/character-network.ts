import { digitAt } from "./digits.ts";
import { COLUMNS } from "./learned.ts";
import { readRows } from "./network-rows.ts";
import {
  DIMENSIONS,
  FILTERS,
  type LearnedCharacterNetwork,
  LONGEST_READ,
  NETWORK_UNITS,
  POOLED,
  WIDTHS,
  WORD_DIMENSIONS,
  WORD_KINDS,
  WORD_PART,
  WORD_PARTS,
} from "./network-shape.ts";
import type { PlainText } from "./pieces.ts";
import { createReadingMemory, NUMBER_STEPS, type ReadingLoops, WEIGHT_STEPS } from "./reading-loops.ts";
import { buildWords, Division, type Words } from "./words.ts";

/** A character has a slot for each place of a run and each filter of its width. */
const SLOTS = WIDTHS.reduce((sum, width) => sum + width * FILTERS, 0);
/** So many places behind a text hold nothing, for runs that reach over its end. */
const BEHIND = 4;
/** Rows are read four numbers at once. */
const PADDED_COLUMNS = Math.ceil(COLUMNS / 4) * 4;
/** So many characters, and so many words, are kept at most once they were met: some megabytes. */
const KEPT_CHARACTERS = 2048;
const KEPT_WORDS = 4096;

/** The network ready for reading. */
export interface CharacterNetwork {
  readonly rowOf: Uint16Array;
  readonly characters: Int16Array;
  readonly words: Words;
  readonly wordCodes: string;
  readonly wordKinds: Int16Array;
  /** What characters and words are to each slot, as they are met. */
  readonly characterSlots: MetRows;
  readonly wordSlots: MetRows;
  readonly division: Division;
  readonly wordRows: Int32Array;
  readonly loops: ReadingLoops;
  readonly at: Places;
  /** The numbers of the character or word that is met. */
  readonly numbers: Int16Array;
  readonly start: Float32Array;
  readonly unitStart: Float32Array;
  readonly slots: Int16Array;
  readonly unitSums: Float32Array;
  /** By column: the logarithm of how much likelier yes is than no. */
  readonly odds: Float32Array;
}

/** The slots of rows, kept from when a row is first met until so many others were met that its place is needed. */
interface MetRows {
  /** By row: its place among those kept, from 1; 0 if it is not. */
  readonly placeOf: Uint16Array;
  /** By place: its row. */
  readonly rowAt: Uint16Array;
  readonly from: number;
  /** The place that is needed next. */
  next: number;
}

/** Addresses in the memory of the loops. */
interface Places {
  readonly numbers: number;
  readonly characterFilters: number;
  readonly wordFilters: number;
  readonly filterStart: number;
  readonly straight: number;
  readonly units: number;
  readonly answers: number;
  /** The slots of no word. */
  readonly nothing: number;
  readonly slots: number;
  readonly most: number;
  readonly pooled: number;
  readonly unitSums: number;
  readonly odds: number;
  readonly characterSlots: number;
  readonly wordSlots: number;
}

/** Where everything lies, one after the other, and how many bytes that takes. */
function layOut(): { at: Places; bytes: number } {
  let bytes = 0;
  const place = (size: number) => {
    const at = bytes;
    bytes += Math.ceil(size / 16) * 16;
    return at;
  };
  const at = {
    numbers: place(Math.max(DIMENSIONS, WORD_DIMENSIONS) * 2),
    characterFilters: place(DIMENSIONS * SLOTS * 2),
    wordFilters: place(WORD_DIMENSIONS * SLOTS * 2),
    filterStart: place(POOLED * 4),
    straight: place(POOLED * PADDED_COLUMNS * 4),
    units: place(POOLED * NETWORK_UNITS * 4),
    answers: place(NETWORK_UNITS * PADDED_COLUMNS * 4),
    nothing: place(SLOTS * 2),
    slots: place((LONGEST_READ + BEHIND) * SLOTS * 2),
    most: place(POOLED * 2),
    pooled: place(POOLED * 4),
    unitSums: place(NETWORK_UNITS * 4),
    odds: place(PADDED_COLUMNS * 4),
    characterSlots: place(KEPT_CHARACTERS * SLOTS * 2),
    wordSlots: place(KEPT_WORDS * SLOTS * 2),
  };
  return { at, bytes };
}

export function buildCharacterNetwork(learned: LearnedCharacterNetwork): CharacterNetwork {
  const { at, bytes } = layOut();
  const { buffer, loops } = createReadingMemory(bytes);
  const numbersAt = (from: number, count: number) => new Float32Array(buffer, from, count);
  putDown(numbersAt(at.straight, POOLED * PADDED_COLUMNS), readRows(learned.straightRows, COLUMNS), COLUMNS);
  putDown(numbersAt(at.answers, NETWORK_UNITS * PADDED_COLUMNS), readRows(learned.answerRows, COLUMNS), COLUMNS);
  numbersAt(at.units, POOLED * NETWORK_UNITS).set(readRows(learned.unitRows, NETWORK_UNITS));
  numbersAt(at.filterStart, POOLED).set(readRows(learned.filterStart, POOLED));
  const width = DIMENSIONS + WORD_DIMENSIONS;
  const filters = inSteps(readRows(learned.filterRows, width), WEIGHT_STEPS);
  const byPair = new Int16Array(buffer, at.characterFilters, width * SLOTS);
  for (let slot = 0; slot < SLOTS; slot++)
    for (let no = 0; no < width; no++)
      byPair[((no >> 1) * SLOTS + slot) * 2 + (no & 1)] = filters[slot * width + no] as number;
  const rowOf = new Uint16Array(0x10000);
  const { characters } = learned;
  for (let no = 0; no < characters.length; no++) rowOf[characters.charCodeAt(no)] = no + 1;
  const words = buildWords(learned.words.split(" "));
  return {
    rowOf,
    characters: inSteps(readRows(learned.characterRows, DIMENSIONS), NUMBER_STEPS),
    words,
    wordCodes: learned.wordCodes,
    wordKinds: inSteps(readRows(learned.wordKinds, WORD_PART), NUMBER_STEPS),
    characterSlots: noneMet(characters.length + 1, KEPT_CHARACTERS, at.characterSlots),
    wordSlots: noneMet(words.count + 1, KEPT_WORDS, at.wordSlots),
    division: new Division(LONGEST_READ),
    wordRows: new Int32Array(LONGEST_READ),
    loops,
    at,
    numbers: new Int16Array(buffer, at.numbers, Math.max(DIMENSIONS, WORD_DIMENSIONS)),
    start: readRows(learned.start, COLUMNS),
    unitStart: readRows(learned.unitStart, NETWORK_UNITS),
    slots: new Int16Array(buffer, at.slots, (LONGEST_READ + BEHIND) * SLOTS),
    unitSums: numbersAt(at.unitSums, NETWORK_UNITS),
    odds: numbersAt(at.odds, COLUMNS),
  };
}

const noneMet = (rows: number, kept: number, from: number): MetRows => ({
  placeOf: new Uint16Array(rows),
  rowAt: new Uint16Array(kept),
  from,
  next: 0,
});

/** As whole numbers of so many to one, cut off at sixteen bits. */
function inSteps(numbers: Float32Array, steps: number): Int16Array {
  const whole = new Int16Array(numbers.length);
  // A loop: `Int16Array.from` takes some thirty times as long.
  for (let at = 0; at < numbers.length; at++)
    whole[at] = Math.max(-0x8000, Math.min(0x7fff, Math.round((numbers[at] as number) * steps)));
  return whole;
}

/** Writes rows of a width into wider ones. */
function putDown(into: Float32Array, rows: Float32Array, width: number): void {
  const count = rows.length / width;
  for (let row = 0; row < count; row++)
    into.set(rows.subarray(row * width, (row + 1) * width), (row * into.length) / count);
}

/** Reads a part of the plain text, no longer than {@link LONGEST_READ}; what comes of it is in `odds`. */
export function readByCharacters(network: CharacterNetwork, { units }: PlainText, first: number, end: number): void {
  const { rowOf, words, division, wordRows, slots, loops, at } = network;
  const count = end - first;
  division.divide(words, units, first, end, wordRows);
  for (let place = 0; place < count; place++) {
    const character = rowOf[units[first + place] as number] as number;
    layDown(network, place, character, wordRows[place] as number);
  }
  slots.fill(0, count * SLOTS, (count + BEHIND) * SLOTS);
  let values = at.slots;
  WIDTHS.forEach((width, no) => {
    loops.poolMost(values, count, width, FILTERS, SLOTS, at.most + no * FILTERS * 2);
    values += width * FILTERS * 2;
  });
  answer(network);
}

/** Writes what a character of a word is to each slot. */
function layDown(network: CharacterNetwork, place: number, character: number, word: number): void {
  const { characterSlots, wordSlots, loops, at } = network;
  const one = slotsOf(characterSlots, character) ?? meetCharacter(network, character);
  const other = word === 0 ? at.nothing : (slotsOf(wordSlots, word) ?? meetWord(network, word));
  loops.addRows(one, other, SLOTS, at.slots + place * SLOTS * 2);
}

/** Where the slots of a row begin that was met. */
function slotsOf({ placeOf, from }: MetRows, row: number): number | undefined {
  const place = placeOf[row] as number;
  return place === 0 ? undefined : from + (place - 1) * SLOTS * 2;
}

function roomFor(rows: MetRows, row: number): number {
  const { placeOf, rowAt, from } = rows;
  const place = rows.next;
  rows.next = (place + 1) % rowAt.length;
  const before = rowAt[place] as number;
  if (placeOf[before] === place + 1) placeOf[before] = 0;
  placeOf[row] = place + 1;
  rowAt[place] = row;
  return from + place * SLOTS * 2;
}

function meetCharacter({ characters, characterSlots, numbers, loops, at }: CharacterNetwork, row: number): number {
  const into = roomFor(characterSlots, row);
  numbers.set(characters.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS));
  loops.meet(at.numbers, DIMENSIONS, at.characterFilters, SLOTS, into);
  return into;
}

function meetWord({ wordCodes, wordKinds, wordSlots, numbers, loops, at }: CharacterNetwork, row: number): number {
  const into = roomFor(wordSlots, row);
  for (let part = 0; part < WORD_PARTS; part++) {
    const kind = part * WORD_KINDS + digitAt(wordCodes, (row - 1) * WORD_PARTS + part);
    for (let no = 0; no < WORD_PART; no++) numbers[part * WORD_PART + no] = wordKinds[kind * WORD_PART + no] as number;
  }
  loops.meet(at.numbers, WORD_DIMENSIONS, at.wordFilters, SLOTS, into);
  return into;
}

function answer({ start, unitStart, unitSums, odds, loops, at }: CharacterNetwork): void {
  odds.set(start);
  unitSums.set(unitStart);
  loops.fromSteps(at.most, at.filterStart, POOLED, at.pooled);
  loops.addTimes(at.pooled, POOLED, at.straight, PADDED_COLUMNS, at.odds);
  loops.addTimes(at.pooled, POOLED, at.units, NETWORK_UNITS, at.unitSums);
  loops.addTimes(at.unitSums, NETWORK_UNITS, at.answers, PADDED_COLUMNS, at.odds);
}
