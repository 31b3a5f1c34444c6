import fc from "fast-check";
import { expect, it } from "vitest";
import { drawRows, firstDrawn } from "./draw-sample.ts";

it("draws the same rows of the whole as of its parts, and none that is left out", () => {
  const ids = fc.uniqueArray(fc.nat({ max: 2 ** 42 }), { maxLength: 800, size: "max" });
  fc.assert(
    fc.property(ids, fc.nat(), fc.integer({ min: 1, max: 40 }), (rows, seed, size) => {
      const draw = (part: readonly number[]) =>
        drawRows(
          part.length,
          (at) => part[at] as number,
          (at) => (part[at] as number) % 3 === 0,
          seed,
          size,
        );
      const half = Math.floor(rows.length / 2);
      const whole = draw(rows);
      expect(firstDrawn([...draw(rows.slice(half)), ...draw(rows.slice(0, half))], size)).toEqual(whole);
      expect(whole.length).toBe(Math.min(size, rows.filter((one) => one % 3 !== 0).length));
    }),
  );
});

it("draws every row about as often as another", () => {
  const drawn = new Map<number, number>();
  for (let seed = 0; seed < 2000; seed += 1)
    for (const [, id] of drawRows(
      100,
      (at) => 2 ** 41 + at + 1,
      () => false,
      seed * 7919,
      10,
    ))
      drawn.set(id, (drawn.get(id) ?? 0) + 1);
  expect(Math.min(...drawn.values())).toBeGreaterThan(120);
  expect(Math.max(...drawn.values())).toBeLessThan(290);
});
