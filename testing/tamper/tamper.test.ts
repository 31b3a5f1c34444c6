import { describe, expect, it } from "vitest";
import { hostileTest, refusedInBounds, tamperTest } from "./figures.ts";

describe("changing one byte (the command does it 200 times a part)", () => {
  it("is found out in every part of vault, backup, bundle and card, or changes nothing that can be read", async () => {
    const rows = await tamperTest(12, 20260116);
    expect(rows.map(({ what }) => what)).toHaveLength(7);
    expect(rows.filter(({ missed }) => missed > 0)).toEqual([]);
    for (const { codes, harmless, changes } of rows) {
      const found = Object.values(codes).reduce((sum, count) => sum + count, 0);
      expect(found + harmless).toBe(changes);
      expect(found).toBeGreaterThan(0);
    }
  });
});

it("hostile bundles and cards are refused within 300 MiB", async () => {
  const rows = await hostileTest();
  expect(rows.map(({ what }) => what)).toHaveLength(21);
  expect(rows.filter((row) => !refusedInBounds(row))).toEqual([]);
  // Twenty-one processes one after the other, each bounded by the test itself: a slow machine takes a minute to start them.
}, 180_000);
