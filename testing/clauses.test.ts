import { expect, it } from "vitest";
import { countClauses, sumOf } from "./corpora/measure-clauses.ts";
import { readClauses } from "./corpora/read-clauses.ts";

it("the floors that the clause patterns reached on lines not looked at while tuning hold", () => {
  const { right, wrong, missed } = sumOf(countClauses(readClauses("test")));
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.5);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.15);
});
