import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildWords, Division } from "./words.ts";

const division = new Division(40);

function wordsIn(list: readonly string[], text: string): string[] {
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  const rows = new Int32Array(text.length);
  division.divide(buildWords(list), units, 0, text.length, rows);
  return Array.from(rows, (row) => list[row - 1] ?? "");
}

/** What a division costs, as words.ts has it, and the least that any has. */
function leastCost(list: readonly string[], text: string): number {
  if (text === "") return 0;
  let least = 16 + leastCost(list, text.slice(1));
  list.forEach((word, place) => {
    if (text.startsWith(word))
      least = Math.min(least, Math.log(place + 6) + 2.4 + leastCost(list, text.slice(word.length)));
  });
  return least;
}

function costOf(list: readonly string[], covered: readonly string[]): number {
  let cost = 0;
  for (let at = 0; at < covered.length; ) {
    const word = covered[at] as string;
    cost += word === "" ? 16 : Math.log(list.indexOf(word) + 6) + 2.4;
    at += Math.max(1, word.length);
  }
  return cost;
}

describe("a text divided into words", () => {
  it("takes whole words, and characters of none for themselves", () => {
    const list = ["我们", "派出所", "我", "派出", "所"];
    expect(wordsIn(list, "我们在派出所")).toEqual(["我们", "我们", "", "派出所", "派出所", "派出所"]);
    expect(wordsIn(list, "")).toEqual([]);
  });

  it("says where each word begins how long it is", () => {
    wordsIn(["我们", "我", "派出所"], "我们在派出所");
    expect([0, 2, 3].map((at) => division.lengths[at])).toEqual([2, 1, 3]);
  });

  it("reads only the part that it is asked for", () => {
    const rows = new Int32Array(4).fill(9);
    const units = Uint16Array.from("派出所派", (character) => character.charCodeAt(0));
    division.divide(buildWords(["派出所", "出所"]), units, 1, 3, rows);
    expect([...rows]).toEqual([2, 2, 9, 9]);
  });

  it("costs as little as any division can", () => {
    const letters = fc.constantFrom("甲", "乙", "丙");
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.string({ unit: letters, maxLength: 9 }), (list, text) => {
        const covered = wordsIn(list, text);
        expect(costOf(list, covered)).toBeCloseTo(leastCost(list, text), 4);
      }),
      { numRuns: 300 },
    );
  });
});
