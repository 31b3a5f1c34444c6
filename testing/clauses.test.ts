import { expect, it } from "vitest";
import { countClauses, countsOfPeople, sumOf } from "./corpora/measure-clauses.ts";
import { countDocument } from "./corpora/measure-documents.ts";
import { type Half, readClauses } from "./corpora/read-clauses.ts";
import { readDocuments } from "./corpora/read-documents.ts";

/** What was reached, a little below; the parts that are only counted say how well, the other that nothing broke. */
const floors: readonly (readonly [
  Half,
  { readonly all: readonly [number, number]; readonly people: readonly [number, number] },
])[] = [
  ["test", { all: [0.93, 0.86], people: [0.93, 0.9] }],
  ["sealed", { all: [0.95, 0.96], people: [0.94, 0.96] }],
  ["sealed-3", { all: [0.95, 0.94], people: [0.95, 0.95] }],
  ["sealed-2", { all: [0.95, 0.96], people: [0.94, 0.96] }],
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

it.each([
  ["contract", 0.87, 0.97],
  ["policy", 0.88, 0.95],
  ["annexes", 0.91, 0.97],
  ["lending-policy", 0.94, 0.96],
  ["credit-agreement", 0.92, 0.92],
] as const)(
  "so many marks in a whole document are right, and so many are found: %s",
  async (name, precision, recall) => {
    const document = readDocuments("documents").find((one) => one.name === name);
    if (document === undefined) throw new Error(name);
    const { sentences, right, wrong, missed } = await countDocument(document);
    expect(sentences).toBeGreaterThan(250);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(precision);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(recall);
  },
);
