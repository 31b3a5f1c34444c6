import { network } from "@ringfence/law/signals/weighing/character-network.gen.ts";
import {
  buildCharacterNetwork,
  type CharacterNetwork,
  DIMENSIONS,
  NETWORK_UNITS,
  readByCharacters,
  readRows,
} from "@ringfence/law/signals/weighing/character-network.ts";
import { COLUMNS } from "@ringfence/law/signals/weighing/learned.ts";
import { POOLED, SLOTS } from "@ringfence/law/signals/weighing/max-pooling.ts";
import { describe, expect, it } from "vitest";
import { learnCharacterNetwork } from "../scripts/learn-character-network.ts";
import { randomShares } from "../scripts/random-shares.ts";
import { digitsOf, networkOf } from "../scripts/render-character-network.ts";

const characters = "甲乙丙丁戊己庚辛壬癸";
const random = randomShares();

/** Every character at some place, so that only their order tells texts apart. */
function shuffled(): string {
  const left = [...characters];
  let text = "";
  while (left.length > 0) text += left.splice(Math.floor(random() * left.length), 1);
  return text;
}

const said = Array.from({ length: 1200 }, (_, at) =>
  at % 2 === 0 ? shuffled() : shuffled().replace("乙", "").replace("甲", "甲乙"),
);
const saysIt = (text: string): boolean => text.includes("甲乙");

function likelyIn(reader: CharacterNetwork, text: string): boolean {
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  readByCharacters(reader, { count: units.length, units, from: new Int32Array(units.length) }, 0, units.length);
  return (reader.odds[0] as number) > 0;
}

describe("the network", () => {
  it("learns what only the order of characters says, and reads it in texts that it has not seen", () => {
    const learned = learnCharacterNetwork({
      texts: said.map((text) => Uint16Array.from(text, (character) => characters.indexOf(character) + 1)),
      yes: said.map((text) => Uint8Array.from({ length: COLUMNS }, (_, at) => Number(at === 0 && saysIt(text)))),
      questions: COLUMNS,
      rows: characters.length + 1,
      rounds: 8,
    });
    const reader = buildCharacterNetwork(networkOf(characters, learned, COLUMNS));
    const others = Array.from({ length: 200 }, (_, at) =>
      at % 2 === 0 ? shuffled() : shuffled().replace("乙", "").replace("甲", "甲乙"),
    );
    const right = others.filter((text) => likelyIn(reader, text) === saysIt(text));
    expect(right.length).toBeGreaterThan(190);
  });

  it("reads a text shorter than its runs, and characters it does not know", () => {
    const reader = buildCharacterNetwork(network);
    for (const text of ["|", "|欠|", "|\u{9fa5}\u4dff|", "\ue001"]) {
      likelyIn(reader, text);
      expect([...reader.odds].every(Number.isFinite)).toBe(true);
    }
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
    const reader = buildCharacterNetwork(network);
    expect(reader.characters).toHaveLength((network.characters.length + 1) * DIMENSIONS);
    expect(reader.filters).toHaveLength(SLOTS * DIMENSIONS);
    expect(reader.filterStart).toHaveLength(POOLED);
    expect(reader.straight).toHaveLength(POOLED * COLUMNS);
    expect(reader.start).toHaveLength(COLUMNS);
    expect(reader.units).toHaveLength(POOLED * NETWORK_UNITS);
    expect(reader.unitStart).toHaveLength(NETWORK_UNITS);
    expect(reader.answers).toHaveLength(NETWORK_UNITS * COLUMNS);
    expect([...network.characters]).toEqual([...new Set(network.characters)].sort());
  });
});
