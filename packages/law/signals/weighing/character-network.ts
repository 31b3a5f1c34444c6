import { digitAt } from "./digits.ts";
import { COLUMNS } from "./learned.ts";
import { readRows } from "./network-rows.ts";
import {
  CHARACTER_FILTERS,
  CHARACTER_RUNS,
  DIMENSIONS,
  type LearnedCharacterNetwork,
  LONGEST_READ,
  NETWORK_UNITS,
  POOLED,
  type Run,
  WORD_DIMENSIONS,
  WORD_FILTERS,
  WORD_KINDS,
  WORD_PART,
  WORD_PARTS,
  WORD_RUNS,
} from "./network-shape.ts";
import {
  ABREAST,
  createReadingMemory,
  NUMBER_STEPS,
  placeOfWeight,
  type ReadingLoops,
  WEIGHT_STEPS,
} from "./reading-loops.ts";

/** What stands in a run has a slot for each of its places and each of its filters. */
const slotsFor = (runs: readonly Run[], filters: number) => runs.reduce((sum, { width }) => sum + width * filters, 0);
const CHARACTER_SLOTS = slotsFor(CHARACTER_RUNS, CHARACTER_FILTERS);
const WORD_SLOTS = slotsFor(WORD_RUNS, WORD_FILTERS);
/** A character has those of its own runs, and then those of the word that it is part of. */
const SLOTS = CHARACTER_SLOTS + WORD_SLOTS;
/** So many places behind a text hold nothing, for runs that reach over its end. */
const BEHIND = Math.max(...[...CHARACTER_RUNS, ...WORD_RUNS].map(({ width, apart }) => (width - 1) * apart));
const PADDED_COLUMNS = Math.ceil(COLUMNS / ABREAST) * ABREAST;
/** So many characters, and so many words, are kept at most once they were met: some megabytes each, which phones give only as they are filled. */
const KEPT_CHARACTERS = 2048;
const KEPT_WORDS = 4096;

/** The network ready for reading. */
export interface CharacterNetwork {
  readonly characters: Int16Array;
  readonly wordCodes: string;
  readonly wordKinds: Int16Array;
  /** What characters and words are to each slot, as they are met. */
  readonly metCharacters: MetRows;
  readonly metWords: MetRows;
  readonly loops: ReadingLoops;
  readonly at: Places;
  /** The numbers of the character or word that is met. */
  readonly numbers: Int16Array;
  readonly start: Float32Array;
  readonly unitStart: Float32Array;
  /** Of characters, place by place, and of words, one by one. */
  readonly slots: Int16Array;
  readonly ofWords: Int16Array;
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
  readonly ofWords: number;
  readonly most: number;
  readonly pooled: number;
  readonly unitSums: number;
  readonly odds: number;
  readonly metCharacters: number;
  readonly metWords: number;
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
    ofWords: place((LONGEST_READ + BEHIND) * WORD_SLOTS * 2),
    most: place(POOLED * 2),
    pooled: place(POOLED * 4),
    unitSums: place(NETWORK_UNITS * 4),
    odds: place(PADDED_COLUMNS * 4),
    metCharacters: place(KEPT_CHARACTERS * SLOTS * 2),
    metWords: place(KEPT_WORDS * SLOTS * 2),
  };
  return { at, bytes };
}

export function buildCharacterNetwork(learned: LearnedCharacterNetwork): CharacterNetwork {
  const characters = inSteps(readRows(learned.characterRows + learned.soundRows, DIMENSIONS), NUMBER_STEPS);
  const { at, bytes } = layOut();
  const { buffer, loops } = createReadingMemory(bytes);
  const numbersAt = (from: number, count: number) => new Float32Array(buffer, from, count);
  putDown(numbersAt(at.straight, POOLED * PADDED_COLUMNS), readRows(learned.straightRows, COLUMNS), COLUMNS);
  putDown(numbersAt(at.answers, NETWORK_UNITS * PADDED_COLUMNS), readRows(learned.answerRows, COLUMNS), COLUMNS);
  putDown(numbersAt(at.units, POOLED * NETWORK_UNITS), readRows(learned.unitRows, NETWORK_UNITS), NETWORK_UNITS);
  numbersAt(at.filterStart, POOLED).set(readRows(learned.filterStart, POOLED));
  const width = DIMENSIONS + WORD_DIMENSIONS;
  const filters = inSteps(readRows(learned.filterRows, width), WEIGHT_STEPS);
  const byPair = new Int16Array(buffer, at.characterFilters, width * SLOTS);
  for (let slot = 0; slot < SLOTS; slot++)
    for (let no = 0; no < width; no++)
      byPair[((no >> 1) * SLOTS + slot) * 2 + (no & 1)] = filters[slot * width + no] as number;
  return {
    characters,
    wordCodes: learned.wordCodes,
    wordKinds: inSteps(readRows(learned.wordKinds, WORD_PART), NUMBER_STEPS),
    metCharacters: noneMet(characters.length / DIMENSIONS, KEPT_CHARACTERS, at.metCharacters),
    metWords: noneMet(1 + learned.wordCodes.length / WORD_PARTS, KEPT_WORDS, at.metWords),
    loops,
    at,
    numbers: new Int16Array(buffer, at.numbers, Math.max(DIMENSIONS, WORD_DIMENSIONS)),
    start: readRows(learned.start, COLUMNS),
    unitStart: readRows(learned.unitStart, NETWORK_UNITS),
    slots: new Int16Array(buffer, at.slots, (LONGEST_READ + BEHIND) * SLOTS),
    ofWords: new Int16Array(buffer, at.ofWords, (LONGEST_READ + BEHIND) * WORD_SLOTS),
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

/** Writes rows of weights as the loops read them. */
function putDown(into: Float32Array, rows: Float32Array, width: number): void {
  const count = rows.length / width;
  for (let row = 0; row < count; row++)
    for (let column = 0; column < width; column++)
      into[placeOfWeight(row, column, count)] = rows[row * width + column] as number;
}

/** A text as the networks know it, no longer than {@link LONGEST_READ}. */
export interface Rows {
  count: number;
  /** By place: the row of the character there, and that of the word which it is part of, 0 if of none. */
  readonly characters: Uint16Array;
  readonly words: Int32Array;
  /** By place where a word begins: how long it is. */
  readonly lengths: Uint8Array;
}

/** Reads a text; what comes of it is in `odds`. */
export function readByNetwork(network: CharacterNetwork, { count, characters, words, lengths }: Rows): void {
  const { slots, at } = network;
  for (let place = 0; place < count; place++)
    layDown(network, place, characters[place] as number, words[place] as number);
  slots.fill(0, count * SLOTS, (count + BEHIND) * SLOTS);
  const most = pool(network, CHARACTER_RUNS, CHARACTER_FILTERS, at.slots, count, SLOTS, at.most);
  const spoken = layWordsDown(network, lengths, count);
  pool(network, WORD_RUNS, WORD_FILTERS, at.ofWords, spoken, WORD_SLOTS, most);
  answer(network);
}

/** Pools the filters of some kinds of runs, of which each place has so many slots. Gives where what was pooled ends. */
function pool(
  { loops }: CharacterNetwork,
  runs: readonly Run[],
  filters: number,
  from: number,
  count: number,
  slots: number,
  into: number,
): number {
  let values = from;
  let most = into;
  for (const { width, apart } of runs) {
    loops.poolMost(values, count, width, apart, filters, slots, most);
    values += width * filters * 2;
    most += filters * 2;
  }
  return most;
}

/** Writes what each word is to each slot: the mean of its characters. Gives how many words there are. */
function layWordsDown({ ofWords, loops, at }: CharacterNetwork, lengths: Uint8Array, count: number): number {
  let words = 0;
  for (let place = 0; place < count; words++) {
    const length = lengths[place] as number;
    const from = at.slots + (place * SLOTS + CHARACTER_SLOTS) * 2;
    loops.meanRows(from, length, SLOTS, WORD_SLOTS, at.ofWords + words * WORD_SLOTS * 2);
    place += length;
  }
  ofWords.fill(0, words * WORD_SLOTS, (words + BEHIND) * WORD_SLOTS);
  return words;
}

/** Writes what a character of a word is to each slot. */
function layDown(network: CharacterNetwork, place: number, character: number, word: number): void {
  const { metCharacters, metWords, loops, at } = network;
  const one = slotsOf(metCharacters, character) ?? meetCharacter(network, character);
  const other = word === 0 ? at.nothing : (slotsOf(metWords, word) ?? meetWord(network, word));
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

function meetCharacter({ characters, metCharacters, numbers, loops, at }: CharacterNetwork, row: number): number {
  const into = roomFor(metCharacters, row);
  numbers.set(characters.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS));
  loops.meet(at.numbers, DIMENSIONS, at.characterFilters, SLOTS, into);
  return into;
}

function meetWord({ wordCodes, wordKinds, metWords, numbers, loops, at }: CharacterNetwork, row: number): number {
  const into = roomFor(metWords, row);
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
