import fc from "fast-check";
import { expect, it } from "vitest";
import { pieceTree } from "./piece-tree.ts";
import { sparseRows } from "./sparse-rows.ts";

it("rows added up without their noughts come to the same as with them", () => {
  const table = fc.integer({ min: 1, max: 9 }).chain((width) =>
    fc.record({
      width: fc.constant(width),
      values: fc
        .array(
          fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -128, max: 127 })), {
            minLength: width,
            maxLength: width,
          }),
          {
            minLength: 1,
            maxLength: 5,
          },
        )
        .map((rows) => Int8Array.from(rows.flat())),
      picked: fc.array(fc.nat(), { maxLength: 700 }),
    }),
  );
  fc.assert(
    fc.property(table, ({ width, values, picked }) => {
      const rows = picked.map((no) => no % (values.length / width));
      const sparse = sparseRows(values, width);
      const plain = Array.from({ length: width }, (_, column) =>
        rows.reduce((sum, row) => sum + (values[row * width + column] as number), 0),
      );
      expect([...sparse.sums(rows)]).toEqual(plain);
      expect(sparse.at(0, width - 1)).toBe(values[width - 1]);
    }),
  );
});

it("every piece is found at each place where it stands", () => {
  const letters = fc.constantFrom(..."读取通讯录^$");
  const word = fc.array(letters, { minLength: 1, maxLength: 3 }).map((all) => all.join(""));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), fc.array(letters, { maxLength: 40 }), (pieces, all) => {
      const text = all.join("");
      const tree = pieceTree(new Map(pieces.map((piece, no) => [piece, no])));
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      for (let at = 0; at < text.length; at++) {
        const found: string[] = [];
        tree.eachAt(units, at, (no) => found.push(pieces[no] as string));
        expect(found.toSorted()).toEqual(pieces.filter((piece) => text.startsWith(piece, at)).toSorted());
      }
    }),
  );
});
