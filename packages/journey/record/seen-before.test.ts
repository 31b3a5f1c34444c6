import type { Communication } from "@ringfence/casefile";
import { instant } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seenBefore } from "./seen-before.ts";

const seed = 20260101;
const base: Communication = {
  id: "1",
  channel: "sms",
  direction: "in",
  start: instant(1_767_194_100_123),
  precision: "ms",
  from: { number: "106900" },
  to: [],
  text: "还款",
};
const second = { ...base, start: instant(1_767_194_100_000) };

describe("entries seen before", () => {
  it("in one file: only the same millisecond", () => {
    const seen = seenBefore();
    seen.startFile();
    expect([base, base, second, second].map(seen.has)).toEqual([false, true, false, false]);
  });

  it("in two files: as many are kept as the file has that shows most", () => {
    const seen = seenBefore();
    seen.startFile();
    expect([second, second].map(seen.has)).toEqual([false, false]);
    seen.startFile();
    expect([second, second, second, base].map(seen.has)).toEqual([true, true, false, false]);
    seen.startFile();
    expect([base, second, second, second, second].map(seen.has)).toEqual([true, true, true, true, false]);
  });

  it.each<[string, Partial<Communication>]>([
    ["text", { text: "还款 " }],
    ["number", { from: { number: "106901" } }],
    ["name", { from: { number: "106900", name: "某" } }],
    ["receiver", { to: [{ number: "1" }] }],
    ["direction", { direction: "out" }],
    ["channel", { channel: "mms" }],
    ["owner", { owner: "mother" }],
    ["duration", { durationSeconds: 0 }],
    ["start", { start: instant(1_767_194_100_124) }],
  ])("another %s is another entry", (_, other) => {
    const seen = seenBefore();
    seen.startFile();
    seen.has(base);
    seen.startFile();
    expect(seen.has({ ...base, ...other })).toBe(false);
    expect(seen.has(base)).toBe(true);
  });

  it("agrees with plain counting, over many files", () => {
    const file = fc.array(fc.nat(30), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 300 }), (files) => {
        const seen = seenBefore();
        const most = new Map<number, number>();
        for (const entries of files) {
          seen.startFile();
          const here = new Map<number, number>();
          for (const entry of entries) {
            const now = (here.get(entry) ?? 0) + 1;
            here.set(entry, now);
            expect(seen.has({ ...second, text: `${entry}` })).toBe(now <= (most.get(entry) ?? 0));
          }
          for (const [entry, times] of here) most.set(entry, Math.max(times, most.get(entry) ?? 0));
        }
      }),
      { seed, numRuns: 30 },
    );
  });

  it("tells 200,000 entries apart, and stops remembering at its limit", () => {
    const seen = seenBefore(150_000);
    seen.startFile();
    const entry = (at: number) => ({ ...base, start: instant(1_767_194_100_001 + at * 1000), text: `第${at % 7}条` });
    for (let at = 0; at < 200_000; at++) expect(seen.has(entry(at))).toBe(false);
    expect(seen.full()).toBe(true);
    expect(seen.has(entry(149_999))).toBe(true);
    expect(seen.has(entry(150_001))).toBe(false);
  });
});
