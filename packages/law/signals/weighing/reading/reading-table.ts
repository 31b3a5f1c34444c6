import { digitAt } from "../digits.ts";
import { readRows } from "../network-rows.ts";
import {
  DIMENSIONS,
  type LearnedReading,
  LONGEST_READ,
  WORD_DIMENSIONS,
  WORD_KINDS,
  WORD_PART,
  WORD_PARTS,
} from "../network-shape.ts";
import type { Rows } from "./reader.ts";
import {
  NUMBER_STEPS,
  type Places,
  placeInPairs,
  type ReadingLoops,
  type ReadingMemory,
  WEIGHT_STEPS,
} from "./reading-loops.ts";

/** So many characters, and so many words, are kept at most once they were met: some megabytes each, which phones give only as they are filled. */
const KEPT_CHARACTERS = 2048;
const KEPT_WORDS = 4096;

/** What characters and words are to each slot of a network, and where in the memory of its loops. */
export interface ReadingTable {
  readonly slotCount: number;
  readonly characters: Int16Array;
  readonly wordCodes: string;
  readonly wordKinds: Int16Array;
  readonly metCharacters: MetRows;
  readonly metWords: MetRows;
  readonly loops: ReadingLoops;
  readonly at: TablePlaces;
  /** The numbers of the character or word that is met. */
  readonly numbers: Int16Array;
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

/** Addresses. */
interface TablePlaces {
  readonly numbers: number;
  readonly characterWeights: number;
  readonly wordWeights: number;
  /** The slots of no word. */
  readonly nothing: number;
  /** Those of each place of the text, and of so many behind it, which hold nothing. */
  readonly slots: number;
  readonly metCharacters: number;
  readonly metWords: number;
}

export function placeTable(places: Places, slotCount: number, behind: number): TablePlaces {
  return {
    numbers: places.take(Math.max(DIMENSIONS, WORD_DIMENSIONS) * 2),
    characterWeights: places.take(DIMENSIONS * slotCount * 2),
    wordWeights: places.take(WORD_DIMENSIONS * slotCount * 2),
    nothing: places.take(slotCount * 2),
    slots: places.take((LONGEST_READ + behind) * slotCount * 2),
    metCharacters: places.take(KEPT_CHARACTERS * slotCount * 2),
    metWords: places.take(KEPT_WORDS * slotCount * 2),
  };
}

/** `weightRows`: by slot, the numbers of a character, then those of a word. */
export function buildTable(
  learned: LearnedReading,
  weightRows: string,
  { buffer, loops }: ReadingMemory,
  at: TablePlaces,
): ReadingTable {
  const width = DIMENSIONS + WORD_DIMENSIONS;
  const weights = inSteps(readRows(weightRows, width), WEIGHT_STEPS);
  const slotCount = weights.length / width;
  const ofCharacters = new Int16Array(buffer, at.characterWeights, DIMENSIONS * slotCount);
  const ofWords = new Int16Array(buffer, at.wordWeights, WORD_DIMENSIONS * slotCount);
  for (let slot = 0, from = 0; slot < slotCount; slot++) {
    for (let no = 0; no < DIMENSIONS; no++)
      ofCharacters[placeInPairs(no, slot, DIMENSIONS)] = weights[from++] as number;
    for (let no = 0; no < WORD_DIMENSIONS; no++)
      ofWords[placeInPairs(no, slot, WORD_DIMENSIONS)] = weights[from++] as number;
  }
  const characters = inSteps(readRows(learned.characterRows + learned.soundRows, DIMENSIONS), NUMBER_STEPS);
  return {
    slotCount,
    characters,
    wordCodes: learned.wordCodes,
    wordKinds: inSteps(readRows(learned.wordKinds, WORD_PART), NUMBER_STEPS),
    metCharacters: noneMet(characters.length / DIMENSIONS, KEPT_CHARACTERS, at.metCharacters),
    metWords: noneMet(1 + learned.wordCodes.length / WORD_PARTS, KEPT_WORDS, at.metWords),
    loops,
    at,
    numbers: new Int16Array(buffer, at.numbers, Math.max(DIMENSIONS, WORD_DIMENSIONS)),
  };
}

const noneMet = (rows: number, kept: number, from: number): MetRows => ({
  placeOf: new Uint16Array(rows),
  rowAt: new Uint16Array(kept),
  from,
  next: 0,
});

/** As whole numbers of so many to one, cut off at sixteen bits. */
export function inSteps(numbers: Float32Array, steps: number): Int16Array {
  const whole = new Int16Array(numbers.length);
  // A loop: `Int16Array.from` takes some thirty times as long.
  for (let at = 0; at < numbers.length; at++)
    whole[at] = Math.max(-0x8000, Math.min(0x7fff, Math.round((numbers[at] as number) * steps)));
  return whole;
}

/** Writes what each character of a text, as part of its word, is to each slot. */
export function layDown(table: ReadingTable, { count, characters, words }: Rows): void {
  const { metCharacters, metWords, slotCount, loops, at } = table;
  for (let place = 0; place < count; place++) {
    const character = characters[place] as number;
    const word = words[place] as number;
    const one = slotsOf(table, metCharacters, character) ?? meetCharacter(table, character);
    const other = word === 0 ? at.nothing : (slotsOf(table, metWords, word) ?? meetWord(table, word));
    loops.addRows(one, other, slotCount, at.slots + place * slotCount * 2);
  }
}

/** Where the slots of a row begin that was met. */
function slotsOf({ slotCount }: ReadingTable, { placeOf, from }: MetRows, row: number): number | undefined {
  const place = placeOf[row] as number;
  return place === 0 ? undefined : from + (place - 1) * slotCount * 2;
}

function roomFor({ slotCount }: ReadingTable, rows: MetRows, row: number): number {
  const { placeOf, rowAt, from } = rows;
  const place = rows.next;
  rows.next = (place + 1) % rowAt.length;
  const before = rowAt[place] as number;
  if (placeOf[before] === place + 1) placeOf[before] = 0;
  placeOf[row] = place + 1;
  rowAt[place] = row;
  return from + place * slotCount * 2;
}

function meetCharacter(table: ReadingTable, row: number): number {
  const { characters, metCharacters, numbers, slotCount, loops, at } = table;
  const into = roomFor(table, metCharacters, row);
  numbers.set(characters.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS));
  loops.meet(at.numbers, DIMENSIONS, at.characterWeights, slotCount, into);
  return into;
}

function meetWord(table: ReadingTable, row: number): number {
  const { wordCodes, wordKinds, metWords, numbers, slotCount, loops, at } = table;
  const into = roomFor(table, metWords, row);
  for (let part = 0; part < WORD_PARTS; part++) {
    const kind = part * WORD_KINDS + digitAt(wordCodes, (row - 1) * WORD_PARTS + part);
    for (let no = 0; no < WORD_PART; no++) numbers[part * WORD_PART + no] = wordKinds[kind * WORD_PART + no] as number;
  }
  loops.meet(at.numbers, WORD_DIMENSIONS, at.wordWeights, slotCount, into);
  return into;
}
