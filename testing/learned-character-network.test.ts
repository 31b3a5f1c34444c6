import { network } from "@ringfence/law/signals/weighing/character-network.gen.ts";
import {
  buildCharacterNetwork,
  type CharacterNetwork,
  readByCharacters,
} from "@ringfence/law/signals/weighing/character-network.ts";
import { digitAt } from "@ringfence/law/signals/weighing/digits.ts";
import { COLUMNS } from "@ringfence/law/signals/weighing/learned.ts";
import { readRows } from "@ringfence/law/signals/weighing/network-rows.ts";
import {
  DIMENSIONS,
  FILTERS,
  NETWORK_UNITS,
  POOLED,
  WIDTHS,
  WORD_DIMENSIONS,
  WORD_KINDS,
  WORD_PART,
  WORD_PARTS,
} from "@ringfence/law/signals/weighing/network-shape.ts";
import { buildWords, Division } from "@ringfence/law/signals/weighing/words.ts";
import { describe, expect, it } from "vitest";
import { digitsOf } from "../scripts/render-character-network.ts";
import { readUtterances } from "./corpora/read-utterances.ts";

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

function oddsOf(reader: CharacterNetwork, text: string): Float32Array {
  const units = unitsOf(text);
  readByCharacters(reader, { count: units.length, units, from: new Int32Array(units.length) }, 0, units.length);
  return reader.odds.slice();
}

/** The same as it is written down in the papers: no table of what was met, no whole numbers. */
function createSlowReader() {
  const width = DIMENSIONS + WORD_DIMENSIONS;
  const words = buildWords(network.words.split(" "));
  const division = new Division(200);
  const characters = readRows(network.characterRows, DIMENSIONS);
  const kinds = readRows(network.wordKinds, WORD_PART);
  const filters = readRows(network.filterRows, width);
  const filterStart = readRows(network.filterStart, POOLED);
  const units = readRows(network.unitRows, NETWORK_UNITS);
  const unitStart = readRows(network.unitStart, NETWORK_UNITS);
  const straight = readRows(network.straightRows, COLUMNS);
  const answers = readRows(network.answerRows, COLUMNS);
  const start = readRows(network.start, COLUMNS);

  const numbersAt = (character: string, word: number) => {
    const row = network.characters.indexOf(character) + 1;
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
    const pooled: number[] = [];
    let slot = 0;
    for (const run of WIDTHS) {
      for (let filter = 0; filter < FILTERS; filter++) {
        let most = Number.NEGATIVE_INFINITY;
        for (let from = 0; from <= Math.max(0, text.length - run); from++) {
          let sum = filterStart[pooled.length] as number;
          for (let place = 0; place < run; place++)
            places[from + place]?.forEach((number, no) => {
              sum += number * (filters[(slot + place * FILTERS + filter) * width + no] as number);
            });
          most = Math.max(most, sum);
        }
        pooled.push(Math.max(0, most));
      }
      slot += run * FILTERS;
    }
    const meant = Array.from(unitStart, (value, unit) =>
      Math.max(
        0,
        pooled.reduce((sum, one, at) => sum + one * (units[at * NETWORK_UNITS + unit] as number), value),
      ),
    );
    return Array.from(start, (value, column) => {
      const direct = pooled.reduce((sum, one, at) => sum + one * (straight[at * COLUMNS + column] as number), value);
      return meant.reduce((sum, one, at) => sum + one * (answers[at * COLUMNS + column] as number), direct);
    });
  };
}

describe("the network", () => {
  it("says what it says when it is read slowly", () => {
    const reader = buildCharacterNetwork(network);
    const slowly = createSlowReader();
    const said = readUtterances("tune").map(({ text }) => `|${text.slice(0, 100)}|`);
    for (const text of ["|", "|欠|", ...said.slice(0, 25)]) {
      const odds = oddsOf(reader, text);
      slowly(text).forEach((expected, column) => {
        expect(Math.abs((odds[column] as number) - expected)).toBeLessThan(0.01);
      });
    }
  });

  it("says the same when so much was read in between that what it had met is forgotten", () => {
    const reader = buildCharacterNetwork(network);
    const text = "|你不还钱我们就去派出所报案|";
    const before = oddsOf(reader, text);
    const words = network.words.split(" ");
    for (let at = 0; at < words.length; at += 20)
      oddsOf(reader, `|${words.slice(at, at + 20).join("")}|`.slice(0, 100));
    expect(oddsOf(reader, text)).toEqual(before);
  });

  it("reads characters that it does not know", () => {
    const reader = buildCharacterNetwork(network);
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

  it("holds for what was learned", () => {
    const words = network.words.split(" ");
    const places = WIDTHS.reduce((sum, width) => sum + width, 0);
    const rowsOf = (digits: string, width: number) => digits.length / (width + 1);
    expect(rowsOf(network.characterRows, DIMENSIONS)).toBe(network.characters.length + 1);
    expect(network.wordCodes).toHaveLength(words.length * WORD_PARTS);
    expect(rowsOf(network.wordKinds, WORD_PART)).toBe(WORD_PARTS * WORD_KINDS);
    expect(rowsOf(network.filterRows, DIMENSIONS + WORD_DIMENSIONS)).toBe(places * FILTERS);
    expect(rowsOf(network.filterStart, POOLED)).toBe(1);
    expect(rowsOf(network.straightRows, COLUMNS)).toBe(POOLED);
    expect(rowsOf(network.start, COLUMNS)).toBe(1);
    expect(rowsOf(network.unitRows, NETWORK_UNITS)).toBe(POOLED);
    expect(rowsOf(network.unitStart, NETWORK_UNITS)).toBe(1);
    expect(rowsOf(network.answerRows, COLUMNS)).toBe(NETWORK_UNITS);
    expect([...network.characters]).toEqual([...new Set(network.characters)].sort());
    expect(new Set(words).size).toBe(words.length);
  });
});
