import fc from "fast-check";
import { expect, it } from "vitest";
import { type Rising, risingRoot } from "./rising-root.ts";

const curveOf = (value: (x: number) => number, slope: (x: number) => number): Rising => {
  const curve = {
    value: 0,
    slope: 0,
    at: (x: number) => {
      curve.value = value(x);
      curve.slope = slope(x);
    },
  };
  return curve;
};

it("finds the root from any guess, where Newton's steps leave the bracket too", () => {
  const seed = 20261205;
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 600, noNaN: true }),
      fc.double({ min: 0, max: 700, noNaN: true }),
      (root, guess) => {
        for (const curve of [
          curveOf(
            (x) => Math.atan(x - root),
            (x) => 1 / (1 + (x - root) ** 2),
          ),
          curveOf(
            (x) => (x - root) ** 3,
            (x) => 3 * (x - root) ** 2,
          ),
          curveOf(
            (x) => 1 - Math.exp(root - x),
            (x) => Math.exp(root - x),
          ),
          curveOf(
            (x) => (x < root ? -1 : 1),
            () => 0,
          ),
        ]) {
          const found = risingRoot(curve, 0, guess, 700) ?? Number.NaN;
          expect(Math.abs(found - root) / root).toBeLessThan(1e-4);
        }
      },
    ),
    { numRuns: 1000, seed },
  );
});

it("says that there is none up to the limit", () => {
  expect(
    risingRoot(
      curveOf(
        (x) => x - 800,
        () => 1,
      ),
      0,
      5,
      700,
    ),
  ).toBeUndefined();
  expect(
    risingRoot(
      curveOf(
        (x) => -Math.exp(-x),
        (x) => Math.exp(-x),
      ),
      0,
      5,
      700,
    ),
  ).toBeUndefined();
});
