import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fen, Rounding } from "./money.ts";
import { addFen, fen, formatYuan, scaleFen } from "./money.ts";
import { parseYuan } from "./parse-yuan.ts";

const seed = 20260101;
const anyFen = fc.maxSafeInteger().map(fen);

describe("fen", () => {
  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %s", (n) => {
    expect(() => fen(n)).toThrow(RangeError);
  });
  test("has no negative zero", () => expect(Object.is(fen(-0), 0)).toBe(true));
});

describe("addFen", () => {
  test("of nothing is zero", () => expect(addFen()).toBe(0));
  test("sums", () => expect(addFen(fen(10), fen(-3), fen(5))).toBe(12));
  test("refuses to lose precision", () => {
    expect(() => addFen(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow(RangeError);
  });
});

describe("scaleFen", () => {
  test.each<[number, number, number, Rounding, number]>([
    [5, 1, 2, "half-up", 3],
    [-5, 1, 2, "half-up", -3],
    [5, 1, 2, "half-even", 2],
    [7, 1, 2, "half-even", 4],
    [-5, 1, 2, "half-even", -2],
    [5, 1, 2, "floor", 2],
    [-5, 1, 2, "floor", -3],
    [5, 1, 2, "ceil", 3],
    [-5, 1, 2, "ceil", -2],
    [5, 1, -2, "floor", -3],
    [7, 1, 3, "half-up", 2],
    [8, 1, 3, "half-even", 3],
    [10, 1, 5, "ceil", 2],
  ])("%i × %i ÷ %i, %s, is %i", (amount, above, below, rounding, expected) => {
    expect(scaleFen(fen(amount), above, below, rounding)).toBe(expected);
  });

  test("is exact where doubles are not", () => {
    const principal = fen(9_007_199_254_740_991);
    expect(scaleFen(principal, 3, 3, "half-up")).toBe(principal);
    expect(scaleFen(fen(100_000_00), 24n * 30n, 36_500n, "half-up")).toBe(197_260);
  });

  test("refuses a zero denominator, a fraction and an overflow", () => {
    expect(() => scaleFen(fen(1), 1, 0, "floor")).toThrow(RangeError);
    expect(() => scaleFen(fen(1), 0.24, 1, "floor")).toThrow(RangeError);
    expect(() => scaleFen(fen(2 ** 52), 3, 1, "floor")).toThrow(RangeError);
  });

  test("each rounding stays within one fen of the exact ratio, on its side", () => {
    const part = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(part, part, part, (amount, above, below) => {
        fc.pre(below !== 0);
        const exact = (amount * above) / below;
        const at = (rounding: Rounding) => scaleFen(fen(amount), above, below, rounding);
        expect(at("floor")).toBeLessThanOrEqual(exact);
        expect(at("ceil")).toBeGreaterThanOrEqual(exact);
        expect(at("ceil") - at("floor")).toBeLessThanOrEqual(1);
        expect(Math.abs(at("half-up") - exact)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(at("half-even") - exact)).toBeLessThanOrEqual(0.5);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe("formatYuan", () => {
  test.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [123_456, "1,234.56"],
    [-99_999, "-999.99"],
    [100_000_000, "1,000,000.00"],
    [9_007_199_254_740_991, "90,071,992,547,409.91"],
  ])("%i is %s", (amount, text) => expect(formatYuan(fen(amount))).toBe(text));

  test("is read back by parseYuan", () => {
    fc.assert(
      fc.property(anyFen, (amount: Fen) => {
        expect(parseYuan(formatYuan(amount))).toEqual({ ok: true, value: amount });
        expect(parseYuan(`¥${formatYuan(amount)}元`.replace("¥-", "-¥"))).toEqual({ ok: true, value: amount });
      }),
      { seed, numRuns: 1000 },
    );
  });
});
