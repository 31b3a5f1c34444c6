import fc from "fast-check";
import { expect, it } from "vitest";
import { unitTree } from "../said/unit-tree.ts";
import { levels, packedRows } from "./packed-rows.ts";
import { bars, patterns } from "./weights.gen.ts";

/** As they are written: two weights in a letter. */
const written = (row: readonly number[]): string =>
  Array.from({ length: Math.ceil(row.length / 2) }, (_, pair) => {
    const [one = 0, other = 0] = [0, 1].map((no) => levels.indexOf(row[pair * 2 + no] ?? 0));
    const letter = 35 + one * levels.length + other;
    return String.fromCharCode(letter >= 92 ? letter + 1 : letter);
  }).join("");

it("rows added up packed come to the same as one by one", () => {
  const table = fc.integer({ min: 1, max: 27 }).chain((width) =>
    fc.record({
      width: fc.constant(width),
      rows: fc.array(fc.array(fc.constantFrom(...levels), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
      picked: fc.array(fc.nat(), { maxLength: 700 }),
    }),
  );
  fc.assert(
    fc.property(table, ({ width, rows, picked }) => {
      const chosen = picked.map((no) => no % rows.length);
      const packed = packedRows(rows.map(written).join(""), width);
      const plain = Array.from({ length: width }, (_, column) =>
        chosen.reduce((sum, row) => sum + (rows[row]?.[column] as number), 0),
      );
      expect([...packed.sums(Int32Array.from(chosen))]).toEqual(plain);
      expect(packed.at(0, width - 1)).toBe(rows[0]?.[width - 1]);
    }),
  );
});

it("every word ends where the steps through its units lead, and no other text leads there", () => {
  const letters = fc.constantFrom(..."读取通讯录^$");
  const word = fc.array(letters, { minLength: 1, maxLength: 4 }).map((all) => all.join(""));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), fc.array(word, { maxLength: 20 }), (words, others) => {
      const tree = unitTree();
      const places = new Map(words.map((one) => [tree.grow(one), one]));
      expect(places.size).toBe(words.length);
      for (const one of [...words, ...others]) {
        let place = 0;
        for (let at = 0; at < one.length && (at === 0 || place !== 0); at++)
          place = tree.step(place, one.charCodeAt(at));
        expect(places.get(place)).toBe(words.includes(one) ? one : undefined);
      }
    }),
  );
});

it("a passage that somebody asks about is never read more strictly than a document", () => {
  expect([bars.passage.length, bars.document.length]).toEqual([patterns.length, patterns.length]);
  for (const [column, bar] of bars.document.entries()) expect(bar).toBeGreaterThan(bars.passage[column] as number);
});
