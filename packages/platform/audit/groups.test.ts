import fc from "fast-check";
import { expect, it } from "vitest";
import { grouper } from "./groups.ts";

it("groups rows by key in order, leaves out negative keys, and forgets the debtor before", () => {
  const group = grouper();
  fc.assert(
    fc.property(fc.nat(5), fc.array(fc.integer({ min: -1, max: 30 }), { maxLength: 200 }), (from, keys) => {
      const groups = group(from, from + keys.length, (row) => keys[row - from] as number);
      const wanted = [...new Set(keys.filter((key) => key >= 0))].map((key) =>
        keys.flatMap((one, at) => (one === key ? [at + from] : [])),
      );
      const got = Array.from({ length: groups.count }, (_, at) => [
        ...groups.rows.subarray(groups.starts[at], groups.starts[at + 1]),
      ]);
      expect(got).toEqual(wanted);
    }),
    { seed: 20261129 },
  );
});
