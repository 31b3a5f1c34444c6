import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant } from "./civil-time.ts";
import {
  addDays,
  addMonths,
  civilDate,
  compareDates,
  dateFromDay,
  dateFromParts,
  dateOf,
  dayNumber,
  dayOf,
  daysBetween,
  formatChinese,
  formatInstant,
  instant,
  minuteOfDay,
  secondOfDay,
  startOfDay,
} from "./civil-time.ts";

const seed = 20260101;
/** 1992 to 2101: China kept +08:00 without summer time throughout, so the platform's zone data is a fair judge. */
const anyInstant = fc.integer({ min: 694_224_000_000, max: 4_133_894_399_999 }).map(instant);
const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

const shanghai = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

function byIntl(i: Instant): Record<string, string> {
  return Object.fromEntries(shanghai.formatToParts(new Date(i)).map(({ type, value }) => [type, value]));
}

test("agrees with the platform's Asia/Shanghai", () => {
  fc.assert(
    fc.property(anyInstant, (i) => {
      const parts = byIntl(i);
      expect(dateOf(i)).toBe(`${parts.year}-${parts.month}-${parts.day}`);
      expect(minuteOfDay(i)).toBe(Number(parts.hour) * 60 + Number(parts.minute));
      expect(secondOfDay(i)).toBe(minuteOfDay(i) * 60 + Number(parts.second));
      expect(Date.parse(formatInstant(i))).toBe(i);
    }),
    { seed, numRuns: 2000 },
  );
});

test("days and dates agree with the platform's UTC calendar over the whole range, and invert each other", () => {
  fc.assert(
    fc.property(anyDay, (n) => {
      const date = dateFromDay(n);
      expect(date).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(date)).toBe(n);
      expect(dayOf(startOfDay(date))).toBe(n);
      expect(minuteOfDay(startOfDay(date))).toBe(0);
      expect(dayOf(instant(startOfDay(date) - 1))).toBe(n - 1);
    }),
    { seed, numRuns: 2000 },
  );
});

test("days add up and dates compare as their days do", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (n, step) => {
      const from = dateFromDay(n);
      const to = addDays(from, step);
      expect(daysBetween(from, to)).toBe(step);
      expect(Math.sign(compareDates(from, to))).toBe(Math.sign(-step) + 0);
    }),
    { seed, numRuns: 500 },
  );
});

describe("addMonths", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s + %i is %s", (from, months, to) => expect(addMonths(civilDate(from), months)).toBe(to));

  test("keeps the day or takes the month's last", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (n, months) => {
        const from = dateFromDay(n);
        const to = addMonths(from, months);
        const clamped = Number(addDays(to, 1).slice(8)) === 1;
        expect(to.slice(8) === from.slice(8) || (clamped && to.slice(8) < from.slice(8))).toBe(true);
        const monthsOf = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(monthsOf(to) - monthsOf(from)).toBe(months);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("throws beyond year 9999", () => expect(() => addMonths(civilDate("9999-12-31"), 1)).toThrow(RangeError));
});

describe("formats", () => {
  const evening = instant(Date.UTC(2026, 2, 5, 14, 10, 0));
  test("instants", () => {
    expect(formatInstant(evening)).toBe("2026-03-05T22:10:00+08:00");
    expect(formatInstant(instant(evening + 7))).toBe("2026-03-05T22:10:00.007+08:00");
    expect(formatInstant(instant(-1))).toBe("1970-01-01T07:59:59.999+08:00");
  });
  test("for people", () => expect(formatChinese(evening)).toBe("2026年3月5日 22:10"));
});

describe("refusals", () => {
  test.each(["2026-02-30", "2026-13-01", "2026-00-10", "2026-1-1", "0000-01-01", "2026-01-01 ", "2026-01-00", ""])(
    "civilDate(%j) throws",
    (text) => expect(() => civilDate(text)).toThrow(RangeError),
  );
  test.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY, 1e15])("instant(%d) throws", (ms) => {
    expect(() => instant(ms)).toThrow(RangeError);
  });
  test("dateFromDay throws on fractions and beyond year 9999", () => {
    expect(() => dateFromDay(1.5)).toThrow(RangeError);
    expect(() => dateFromDay(3_000_000)).toThrow(RangeError);
  });
  test("dateFromParts gives nothing for a day that does not exist", () => {
    expect(dateFromParts(2025, 2, 29)).toBeUndefined();
    expect(dateFromParts(1900, 2, 29)).toBeUndefined();
    expect(dateFromParts(2000, 2, 29)).toBe("2000-02-29");
    expect(dateFromParts(2026, 4, 31)).toBeUndefined();
    expect(dateFromParts(2026, 1.5, 1)).toBeUndefined();
  });
});
