import fc from "fast-check";
import { expect, it } from "vitest";
import { recentlyUsed } from "./recently-used.ts";

const least = 5;
const keys = Array.from({ length: 20 }, (_, at) => `k${at}`);
const use = fc.record({ key: fc.constantFrom(...keys), value: fc.option(fc.nat(), { nil: undefined }) });

it("gives the value set last or none, and never loses it at once", () => {
  fc.assert(
    fc.property(fc.array(use, { maxLength: 200 }), (uses) => {
      const kept = recentlyUsed<number>(least);
      const right = new Map<string, number>();
      for (const { key, value } of uses) {
        if (value === undefined) {
          const got = kept.get(key);
          if (got !== undefined) expect(got).toBe(right.get(key));
        } else {
          kept.set(key, value);
          right.set(key, value);
          expect(kept.get(key)).toBe(value);
        }
      }
    }),
    { seed: 11 },
  );
});

it("keeps what is used again and again, lets go of what is not, and forgets all when told", () => {
  const kept = recentlyUsed<number>(least);
  kept.set("hot", 1);
  for (let at = 0; at < 100; at += 1) {
    kept.set(`cold ${at}`, at);
    expect(kept.get("hot")).toBe(1);
  }
  const held = Array.from({ length: 100 }, (_, at) => `cold ${at}`).filter((key) => kept.get(key) !== undefined);
  expect(held.length).toBeLessThanOrEqual(2 * least);
  kept.clear();
  expect(kept.get("hot")).toBeUndefined();
});
