import { readRows } from "../network-rows.ts";
import {
  CHARACTER_FILTERS,
  CHARACTER_RUNS,
  type LearnedConvolution,
  LONGEST_READ,
  POOLED,
  type Run,
  WORD_FILTERS,
  WORD_RUNS,
} from "../network-shape.ts";
import { answer, buildAnswers, placeAnswers } from "./answers.ts";
import type { Reader, Rows } from "./reader.ts";
import { createReadingMemory, Places, type ReadingLoops } from "./reading-loops.ts";
import { buildTable, layDown, placeTable } from "./reading-table.ts";

/** What stands in a run has a slot for each of its places and each of its filters. */
const slotsFor = (runs: readonly Run[], filters: number) => runs.reduce((sum, { width }) => sum + width * filters, 0);
const CHARACTER_SLOTS = slotsFor(CHARACTER_RUNS, CHARACTER_FILTERS);
const WORD_SLOTS = slotsFor(WORD_RUNS, WORD_FILTERS);
/** A character has those of its own runs, and then those of the word that it is part of. */
const SLOTS = CHARACTER_SLOTS + WORD_SLOTS;
/** So many places behind a text hold nothing, for runs that reach over its end. */
const BEHIND = Math.max(...[...CHARACTER_RUNS, ...WORD_RUNS].map(({ width, apart }) => (width - 1) * apart));

/** Reads runs of characters and of words. */
export function buildConvolution(learned: LearnedConvolution): Reader {
  const places = new Places();
  const at = {
    table: placeTable(places, SLOTS, BEHIND),
    answers: placeAnswers(places, POOLED),
    filterStart: places.take(POOLED * 4),
    ofWords: places.take((LONGEST_READ + BEHIND) * WORD_SLOTS * 2),
    most: places.take(POOLED * 2),
  };
  const memory = createReadingMemory(places.bytes);
  const { buffer, loops } = memory;
  const table = buildTable(learned, learned.filterRows, memory, at.table);
  const answers = buildAnswers(learned, memory, at.answers);
  const slots = new Int16Array(buffer, at.table.slots, (LONGEST_READ + BEHIND) * SLOTS);
  const ofWords = new Int16Array(buffer, at.ofWords, (LONGEST_READ + BEHIND) * WORD_SLOTS);
  new Float32Array(buffer, at.filterStart, POOLED).set(readRows(learned.filterStart, POOLED));
  return {
    odds: answers.odds,
    read(text) {
      layDown(table, text);
      slots.fill(0, text.count * SLOTS, (text.count + BEHIND) * SLOTS);
      const words = layWordsDown(loops, text, at.table.slots, at.ofWords);
      ofWords.fill(0, words * WORD_SLOTS, (words + BEHIND) * WORD_SLOTS);
      const most = pool(loops, CHARACTER_RUNS, CHARACTER_FILTERS, at.table.slots, text.count, SLOTS, at.most);
      pool(loops, WORD_RUNS, WORD_FILTERS, at.ofWords, words, WORD_SLOTS, most);
      loops.fromSteps(at.most, at.filterStart, POOLED, at.answers.pooled);
      answer(answers);
    },
  };
}

/** Pools the filters of some kinds of runs, of which each place has so many slots. Gives where what was pooled ends. */
function pool(
  loops: ReadingLoops,
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
function layWordsDown(loops: ReadingLoops, { lengths, count }: Rows, slots: number, into: number): number {
  let words = 0;
  for (let place = 0; place < count; words++) {
    const length = lengths[place] as number;
    const from = slots + (place * SLOTS + CHARACTER_SLOTS) * 2;
    loops.meanRows(from, length, SLOTS, WORD_SLOTS, into + words * WORD_SLOTS * 2);
    place += length;
  }
  return words;
}
