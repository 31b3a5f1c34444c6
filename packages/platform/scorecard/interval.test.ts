import fc from "fast-check";
import { expect, it } from "vitest";
import { rateOf, sampleSize, shareOf, zOf } from "./interval.ts";

it("knows the points of the normal distribution that tables give", () => {
  expect(zOf(0.9)).toBeCloseTo(1.644854, 5);
  expect(zOf(0.95)).toBeCloseTo(1.959964, 5);
  expect(zOf(0.99)).toBeCloseTo(2.575829, 5);
});

it("agrees with published intervals", () => {
  // Newcombe 1998: 15 of 148 by Wilson's score method.
  const share = shareOf(15, 148, zOf(0.95));
  expect(share?.low).toBeCloseTo(0.0624, 4);
  expect(share?.high).toBeCloseTo(0.1605, 4);
  // Exact Poisson limits for 10 events: 4.795 to 18.39.
  const rate = rateOf(10, 1, 1, zOf(0.95));
  expect(rate?.low).toBeCloseTo(4.795, 1);
  expect(rate?.high).toBeCloseTo(18.39, 1);
  expect(rateOf(0, 1000, 1000, zOf(0.95))).toMatchObject({ value: 0, low: 0 });
});

it("puts the value between its bounds, and narrows them with more to go by", () => {
  const z = zOf(0.95);
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (part, more) => {
      const whole = part + more;
      const [few, many] = [shareOf(part, whole, z), shareOf(part * 100, whole * 100, z)];
      if (few === undefined || many === undefined) throw new Error("nothing");
      expect(few.low).toBeLessThanOrEqual(few.value);
      expect(few.high).toBeGreaterThanOrEqual(few.value);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
    { seed: 20261129 },
  );
});

it("says how many to look at", () => {
  expect(sampleSize(1_000_000, 0.95, 0.05)).toBe(384);
  expect(sampleSize(200, 0.95, 0.05)).toBe(132);
  expect(sampleSize(3, 0.95, 0.05)).toBe(3);
  expect(sampleSize(0, 0.95, 0.05)).toBe(0);
});
