import { clauses } from "@ringfence/journey/prevent/review/clauses.gen.ts";
import { describe, expect, it } from "vitest";
import { countClauses, readClauses, sumOf } from "./corpora/measure-clauses.ts";

describe("the corpus of clauses", () => {
  it("names only patterns there are, and a fourth of it is protective or harmless", () => {
    const known = new Set<string>(clauses.map(({ id }) => id));
    for (const half of ["tune", "test"]) {
      const lines = readClauses(half);
      expect(lines.flatMap(({ labels }) => [...labels]).filter((id) => !known.has(id))).toEqual([]);
      const calm = lines.filter(({ labels }) => [...labels].every((id) => id.startsWith("good-")));
      expect(calm.length / lines.length).toBeGreaterThan(0.25);
    }
  });

  it("the floors that were reached on lines not looked at while tuning hold", () => {
    const { right, wrong, missed } = sumOf(countClauses(readClauses("test")));
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.75);
  });
});
