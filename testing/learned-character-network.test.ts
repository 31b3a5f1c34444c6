import { syllableOf, syllables } from "@ringfence/law/signals/engine/syllables.ts";
import { learnedNetworks } from "@ringfence/law/signals/weighing/character-network.gen.ts";
import { digitAt } from "@ringfence/law/signals/weighing/digits.ts";
import { COLUMNS } from "@ringfence/law/signals/weighing/learned.ts";
import { readRows } from "@ringfence/law/signals/weighing/network-rows.ts";
import {
  CHARACTER_FILTERS,
  CHARACTER_RUNS,
  DIMENSIONS,
  type LearnedConvolution,
  type LearnedReading,
  type LearnedRecurrence,
  NETWORK_UNITS,
  POOLED,
  type Run,
  STATES,
  WORD_DIMENSIONS,
  WORD_FILTERS,
  WORD_KINDS,
  WORD_PART,
  WORD_PARTS,
  WORD_RUNS,
} from "@ringfence/law/signals/weighing/network-shape.ts";
import { ask, buildNetworks, layOpen, type Networks } from "@ringfence/law/signals/weighing/reading/networks.ts";
import { NUMBER_STEPS, WEIGHT_STEPS } from "@ringfence/law/signals/weighing/reading/reading-loops.ts";
import { buildWords, Division } from "@ringfence/law/signals/weighing/words.ts";
import { describe, expect, it } from "vitest";
import { digitsOf } from "../scripts/render-character-network.ts";
import { readUtterances } from "./corpora/read-utterances.ts";

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

const meansOf = (rows: readonly number[][]) =>
  (rows[0] as number[]).map((_, no) => meanOf(rows.map((row) => row[no] as number)));
const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function oddsOf(reader: Networks, text: string): Float64Array {
  const units = unitsOf(text);
  layOpen(reader, { count: units.length, units, from: new Int32Array(units.length) }, 0, units.length);
  reader.readers.forEach((_, number) => {
    ask(reader, number);
  });
  return reader.odds.slice();
}

/** The same as it is written down in the papers: no table of what was met, no whole numbers. */
function createSlowReader(network: LearnedReading, pool: (text: SlowText) => number[]) {
  const words = buildWords(learnedNetworks.words.split(" "));
  const division = new Division(200);
  const characters = readRows(network.characterRows + network.soundRows, DIMENSIONS);
  const kinds = readRows(network.wordKinds, WORD_PART);
  const units = readRows(network.unitRows, NETWORK_UNITS);
  const unitStart = readRows(network.unitStart, NETWORK_UNITS);
  const straight = readRows(network.straightRows, COLUMNS);
  const answers = readRows(network.answerRows, COLUMNS);
  const start = readRows(network.start, COLUMNS);

  const numbersAt = (character: string, word: number) => {
    const syllable = syllableOf[character.charCodeAt(0)] as number;
    const heard = syllable === 0 ? 0 : learnedNetworks.characters.length + syllable;
    const row = learnedNetworks.characters.indexOf(character) + 1 || heard;
    const ofCharacter = characters.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    const ofWord = Array.from({ length: WORD_DIMENSIONS }, (_, no) => {
      if (word === 0) return 0;
      const part = Math.floor(no / WORD_PART);
      const kind = part * WORD_KINDS + digitAt(network.wordCodes, (word - 1) * WORD_PARTS + part);
      return kinds[kind * WORD_PART + (no % WORD_PART)] as number;
    });
    return [...ofCharacter, ...ofWord];
  };

  return (text: string): number[] => {
    const rows = new Int32Array(text.length);
    division.divide(words, unitsOf(text), 0, text.length, rows);
    const places = Array.from(rows, (word, at) => numbersAt(text.charAt(at), word));
    const spoken: number[][] = [];
    for (let at = 0; at < text.length; ) {
      const ofWord = places.slice(at, at + (division.lengths[at] as number));
      spoken.push(meansOf(ofWord));
      at += ofWord.length;
    }
    const pooled = pool({ places, spoken }).map((one) => Math.max(0, one));
    const meant = Array.from(unitStart, (value, unit) =>
      Math.max(0, value + weighed(pooled, units, unit, NETWORK_UNITS)),
    );
    return Array.from(
      start,
      (value, column) => value + weighed(pooled, straight, column, COLUMNS) + weighed(meant, answers, column, COLUMNS),
    );
  };
}

/** The sum of the numbers, each with its weight: the first stands at `from`, the others so many steps on. */
function weighed(numbers: readonly number[], weights: ArrayLike<number>, from: number, step: number): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += (numbers[at] as number) * (weights[from + at * step] as number);
  return sum;
}

/** The numbers of each character, and of each word. */
interface SlowText {
  readonly places: readonly number[][];
  readonly spoken: readonly number[][];
}

const WIDTH = DIMENSIONS + WORD_DIMENSIONS;

function createSlowConvolution(network: LearnedConvolution) {
  const filters = readRows(network.filterRows, WIDTH);
  const filterStart = readRows(network.filterStart, POOLED);
  return createSlowReader(network, ({ places, spoken }) => {
    const pooled: number[] = [];
    let slot = 0;
    const pool = (read: readonly number[][], runs: readonly Run[], count: number) => {
      for (const run of runs) {
        const starts = Math.max(1, read.length - (run.width - 1) * run.apart);
        for (let filter = 0; filter < count; filter++) {
          const sums = Array.from({ length: starts }, (_, from) => {
            let sum = filterStart[pooled.length] as number;
            for (let place = 0; place < run.width; place++)
              sum += weighed(read[from + place * run.apart] ?? [], filters, (slot + place * count + filter) * WIDTH, 1);
            return sum;
          });
          pooled.push(Math.max(...sums));
        }
        slot += run.width * count;
      }
    };
    pool(places, CHARACTER_RUNS, CHARACTER_FILTERS);
    pool(spoken, WORD_RUNS, WORD_FILTERS);
    return pooled;
  });
}

function createSlowRecurrence(network: LearnedRecurrence) {
  const inputs = readRows(network.inputRows, WIDTH);
  const inputStart = readRows(network.inputStart, STATES);
  const stateWeights = readRows(network.stateRows, STATES);
  const newStart = readRows(network.newStart, STATES);
  const opened = (sum: number) => 1 / (1 + Math.exp(-sum));
  return createSlowReader(network, ({ places }) =>
    [0, 1].flatMap((way) => {
      let states = new Array<number>(STATES).fill(0);
      const most = new Array<number>(STATES).fill(0);
      for (const numbers of way === 0 ? places : places.toReversed()) {
        const read = (slot: number) => {
          const row = way * 3 * STATES + slot;
          return (inputStart[row] as number) + weighed(numbers, inputs, row * WIDTH, 1);
        };
        const before = states;
        const remembered = (slot: number) =>
          weighed(before, stateWeights, way * STATES * 3 * STATES + slot, 3 * STATES);
        states = before.map((state, at) => {
          const old = remembered(2 * STATES + at) + (newStart[way * STATES + at] as number);
          const forgets = opened(read(at) + remembered(at));
          const keeps = opened(read(STATES + at) + remembered(STATES + at));
          return (1 - keeps) * Math.tanh(read(2 * STATES + at) + forgets * old) + keeps * state;
        });
        states.forEach((state, at) => {
          most[at] = Math.max(most[at] as number, state);
        });
      }
      return most;
    }),
  );
}

describe("the network", () => {
  it("says what it says when it is read slowly", () => {
    const reader = buildNetworks(learnedNetworks);
    const readers = [
      createSlowConvolution(learnedNetworks.convolution),
      ...learnedNetworks.recurrences.map(createSlowRecurrence),
    ];
    const slowly = (text: string) => meansOf(readers.map((read) => read(text)));
    const said = readUtterances("tune").map(({ text }) => `|${text.slice(0, 100)}|`);
    for (const text of ["|", "|欠|", ...said.slice(0, 25)]) {
      const odds = oddsOf(reader, text);
      slowly(text).forEach((expected, column) => {
        expect(Math.abs((odds[column] as number) - expected)).toBeLessThan(0.01);
      });
    }
  });

  it("says the same when so much was read in between that what it had met is forgotten", () => {
    const reader = buildNetworks(learnedNetworks);
    const text = "|你不还钱我们就去派出所报案|";
    const before = oddsOf(reader, text);
    const words = learnedNetworks.words.split(" ");
    for (let at = 0; at < words.length; at += 20)
      oddsOf(reader, `|${words.slice(at, at + 20).join("")}|`.slice(0, 100));
    expect(oddsOf(reader, text)).toEqual(before);
  });

  it("reads characters that it does not know", () => {
    const reader = buildNetworks(learnedNetworks);
    for (const text of ["|\u{9fa5}\u4dff|", "\ue001"])
      expect([...oddsOf(reader, text)].every(Number.isFinite)).toBe(true);
  });
});

describe("the notation of the network", () => {
  it("gives back each row to half a part of its largest number", () => {
    const rows = Float32Array.from({ length: 60 }, (_, at) => Math.sin(at) * 3 ** (Math.floor(at / 6) - 8));
    const read = readRows(digitsOf(rows, 6), 6);
    rows.forEach((number, at) => {
      const row = rows.subarray(at - (at % 6), at - (at % 6) + 6);
      const largest = Math.max(0.002, ...row.map(Math.abs));
      expect(Math.abs((read[at] as number) - number)).toBeLessThanOrEqual((largest * 1.1) / 42 / 2 + 1e-9);
    });
  });

  it("refuses a number that it cannot write", () => {
    expect(() => digitsOf(Float32Array.of(70), 1)).toThrow(RangeError);
  });

  const rowsOf = (digits: string, width: number) => digits.length / (width + 1);

  it.each([learnedNetworks.convolution, ...learnedNetworks.recurrences])("holds for what was learned", (network) => {
    const { characters } = learnedNetworks;
    const words = learnedNetworks.words.split(" ");
    expect(rowsOf(network.characterRows, DIMENSIONS)).toBe(characters.length + 1);
    expect(rowsOf(network.soundRows, DIMENSIONS)).toBe(syllables.length);
    expect(network.wordCodes).toHaveLength(words.length * WORD_PARTS);
    expect(rowsOf(network.wordKinds, WORD_PART)).toBe(WORD_PARTS * WORD_KINDS);
    expect(rowsOf(network.straightRows, COLUMNS)).toBe(rowsOf(network.unitRows, NETWORK_UNITS));
    expect(rowsOf(network.start, COLUMNS)).toBe(1);
    expect(rowsOf(network.unitStart, NETWORK_UNITS)).toBe(1);
    expect(rowsOf(network.answerRows, COLUMNS)).toBe(NETWORK_UNITS);
    expect([...characters]).toEqual([...new Set(characters)].sort());
    expect(new Set(words).size).toBe(words.length);
  });

  it("holds for what runs are read by", () => {
    const network = learnedNetworks.convolution;
    const slots = [
      ...CHARACTER_RUNS.map(({ width }) => width * CHARACTER_FILTERS),
      ...WORD_RUNS.map(({ width }) => width * WORD_FILTERS),
    ];
    expect(rowsOf(network.filterRows, WIDTH)).toBe(slots.reduce((sum, one) => sum + one, 0));
    expect(rowsOf(network.filterStart, POOLED)).toBe(1);
    expect(rowsOf(network.unitRows, NETWORK_UNITS)).toBe(POOLED);
  });

  it.each(learnedNetworks.recurrences)("holds for what is remembered", (network) => {
    const { inputRows, inputStart, stateRows, newStart, unitRows } = network;
    expect(rowsOf(inputRows, WIDTH)).toBe(2 * 3 * STATES);
    expect(rowsOf(inputStart, STATES)).toBe(2 * 3);
    expect(rowsOf(stateRows, STATES)).toBe(2 * 3 * STATES);
    expect(rowsOf(newStart, STATES)).toBe(2);
    expect(rowsOf(unitRows, NETWORK_UNITS)).toBe(2 * STATES);
  });

  it.each(learnedNetworks.recurrences)(
    "never leaves 32 bits where states are met, each at most one",
    ({ stateRows }) => {
      const weights = readRows(stateRows, STATES);
      const slots = 3 * STATES;
      const sums = Array.from({ length: 2 * slots }, (_, slot) => {
        const first = Math.floor(slot / slots) * STATES * slots + (slot % slots);
        const own = Array.from({ length: STATES }, (_, state) => Math.abs(weights[first + state * slots] as number));
        return own.reduce((sum, weight) => sum + Math.round(weight * WEIGHT_STEPS) * NUMBER_STEPS, 0);
      });
      expect(Math.max(...sums)).toBeLessThan(2 ** 31);
    },
  );
});
