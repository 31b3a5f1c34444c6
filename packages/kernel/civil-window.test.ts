import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instant } from "./civil-time.ts";
import type { IndexRange } from "./civil-window.ts";
import { inDailyWindow, rollingWindows } from "./civil-window.ts";

const seed = 20260101;

describe("inDailyWindow", () => {
  const night = { fromMinute: 22 * 60, toMinute: 8 * 60 };
  test.each([
    [22 * 60 - 1, false],
    [22 * 60, true],
    [0, true],
    [8 * 60 - 1, true],
    [8 * 60, false],
  ])("minute %i of a night that crosses midnight: %s", (minute, inside) => {
    expect(inDailyWindow(minute, night)).toBe(inside);
  });

  test("a window and the one with its ends exchanged share no minute and leave none out", () => {
    const end = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(end, end, end, (fromMinute, toMinute, minute) => {
        fc.pre(fromMinute !== toMinute);
        const inside = inDailyWindow(minute, { fromMinute, toMinute });
        expect(inDailyWindow(minute, { fromMinute: toMinute, toMinute: fromMinute })).toBe(!inside);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("equal ends are empty, 0 to 1440 is the whole day", () => {
    expect(inDailyWindow(600, { fromMinute: 600, toMinute: 600 })).toBe(false);
    for (const minute of [0, 720, 1439]) expect(inDailyWindow(minute, { fromMinute: 0, toMinute: 1440 })).toBe(true);
  });
});

describe("rollingWindows", () => {
  const at = (...times: number[]) => times.map(instant);

  test("reports groups above the limit only", () => {
    expect(rollingWindows(at(0, 1, 2, 100), 10, 3)).toEqual([]);
    expect(rollingWindows(at(0, 1, 2, 100), 10, 2)).toEqual([{ from: 0, to: 3 }]);
  });
  test("instants exactly one span apart are not together", () => {
    expect(rollingWindows(at(0, 10), 10, 1)).toEqual([]);
    expect(rollingWindows(at(0, 9), 10, 1)).toEqual([{ from: 0, to: 2 }]);
  });
  test("overlapping groups are both maximal", () => {
    expect(rollingWindows(at(0, 5, 9, 12), 10, 2)).toEqual([
      { from: 0, to: 3 },
      { from: 1, to: 4 },
    ]);
  });
  test("nothing in, nothing out", () => expect(rollingWindows([], 10, 0)).toEqual([]));
  test("refuses a disorder and a span that is none", () => {
    expect(() => rollingWindows(at(2, 1), 10, 0)).toThrow(RangeError);
    expect(() => rollingWindows(at(1), 0, 0)).toThrow(RangeError);
    expect(() => rollingWindows(at(1), Number.NaN, 0)).toThrow(RangeError);
  });

  test("agrees with trying every range", () => {
    const times = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 25 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 5 }), (all, span, limit) => {
        expect(rollingWindows(at(...all), span, limit)).toEqual(everyMaximalRange(all, span, limit));
      }),
      { seed, numRuns: 1000 },
    );
  });
});

function everyMaximalRange(times: readonly number[], span: number, limit: number): IndexRange[] {
  const fits = (from: number, to: number) =>
    from >= 0 && to <= times.length && Number(times[to - 1]) - Number(times[from]) < span;
  const found: IndexRange[] = [];
  for (let from = 0; from < times.length; from++) {
    for (let to = from + limit + 1; to <= times.length; to++) {
      if (fits(from, to) && !fits(from - 1, to) && !fits(from, to + 1)) found.push({ from, to });
    }
  }
  return found;
}
