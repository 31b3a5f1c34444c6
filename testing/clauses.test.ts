import { expect, it } from "vitest";
import { countClauses, countsOfPeople, sumOf } from "./corpora/measure-clauses.ts";
import { type Half, readClauses } from "./corpora/read-clauses.ts";

/** What was reached, a little below; the parts that are only counted say how well, the other that nothing broke. */
const floors: readonly (readonly [
  Half,
  { readonly all: readonly [number, number]; readonly people: readonly [number, number] },
])[] = [
  ["test", { all: [0.86, 0.75], people: [0.83, 0.83] }],
  ["sealed", { all: [0.88, 0.92], people: [0.87, 0.96] }],
  ["tune", { all: [0.98, 0.98], people: [0.98, 0.98] }],
];

it.each(floors)(
  "the floors of precision and recall that the clause patterns reached hold: %s",
  (half, { all, people }) => {
    const counts = countClauses(readClauses(half));
    for (const [chosen, [precision, recall]] of [
      [counts, all],
      [countsOfPeople(counts), people],
    ] as const) {
      const { right, wrong, missed } = sumOf(chosen);
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(precision);
      expect(right / (right + missed)).toBeGreaterThanOrEqual(recall);
    }
  },
);
