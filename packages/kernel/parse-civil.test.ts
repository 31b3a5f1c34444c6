import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateFromDay, formatChinese, formatInstant, instant } from "./civil-time.ts";
import { fromExcelSerial, parseCivil, parseCivilDate } from "./parse-civil.ts";

const seed = 20260101;
const anyInstant = fc.integer({ min: 631_123_200_000, max: 4_133_894_399_999 }).map(instant);

function read(text: string, year?: number): string {
  const outcome = year === undefined ? parseCivil(text) : parseCivil(text, { year });
  return outcome.ok ? `${formatInstant(outcome.value.instant)} ${outcome.value.precision}` : outcome.code;
}

describe("every form of the same minute", () => {
  test.each([
    "2026/3/5 22:10",
    "2026-03-05 22:10",
    "2026-03-05T22:10",
    "2026.03.05 22:10",
    "2026-03-05T14:10Z",
    "2026-03-05T22:10+08:00",
    "2026-03-05T22:10+0800",
    "2026-03-05T09:10-05:00",
    "202603052210",
    "2026年3月5日 22:10",
    "2026年3月5日22:10",
    "2026年3月5日 22时10分",
    "2026年03月05日 22点10分",
    "2026年3月5号 22点10",
    "2026年3月5日下午10:10",
    "2026年3月5日 晚上10:10",
    "2026年3月5日晚上10点10分",
    "2026年3月5日 星期四 22:10",
    "2026/3/5 下午 10:10",
    "2026-03-05 10:10 PM",
    "2026-03-05 10:10pm",
    "2026-03-05 10:10 p.m.",
    "March 5, 2026 at 10:10 PM",
    "2026-03-05 22:10 (GMT+08:00)",
    "2026-03-05 22:10 北京时间",
    "２０２６－０３－０５　２２：１０",
    "  2026-03-05   22:10 ",
  ])("%s", (text) => expect(read(text)).toBe("2026-03-05T22:10:00+08:00 minute"));
});

describe("every form of the same second", () => {
  test.each([
    "1772719805",
    "2026-03-05 22:10:05",
    "2026/03/05 22:10:05",
    "20260305221005",
    "20260305 22:10:05",
    "20260305T141005Z",
    "2026-03-05T14:10:05Z",
    "2026年3月5日 22时10分05秒",
    "2026年3月5日 下午10:10:05",
    "Mar 5, 2026 10:10:05 PM",
    "Mar 5, 2026, 10:10:05\u202fPM",
    "5 Mar 2026 22:10:05",
    "05-Mar-2026 22:10:05",
    "Thu, 05 Mar 2026 22:10:05 +0800",
    "Thu, 05 Mar 2026 14:10:05 GMT",
    "Thu Mar 05 22:10:05 GMT+08:00 2026",
    "Thu Mar 05 2026 22:10:05 GMT+0800 (China Standard Time)",
    "Thu Mar 05 2026 22:10:05 GMT+0800 (中国标准时间)",
  ])("%s", (text) => expect(read(text)).toBe("2026-03-05T22:10:05+08:00 second"));
});

test.each([
  ["1772719805007", "2026-03-05T22:10:05.007+08:00 ms"],
  ["20260305221005007", "2026-03-05T22:10:05.007+08:00 ms"],
  ["2026-03-05T14:10:05.007Z", "2026-03-05T22:10:05.007+08:00 ms"],
  ["2026-03-05 22:10:05.0079", "2026-03-05T22:10:05.007+08:00 ms"],
  ["2026-03-05 22:10:05,5", "2026-03-05T22:10:05.500+08:00 ms"],
  ["2026-03-05", "2026-03-05T00:00:00+08:00 day"],
  ["20260305", "2026-03-05T00:00:00+08:00 day"],
  ["2026年3月5日", "2026-03-05T00:00:00+08:00 day"],
  ["2026年3月5日22点", "2026-03-05T22:00:00+08:00 minute"],
  ["2026年3月5日晚上10点半", "2026-03-05T22:30:00+08:00 minute"],
  ["2026-03-05 10 PM", "2026-03-05T22:00:00+08:00 minute"],
  ["2026-03-05 24:00", "2026-03-06T00:00:00+08:00 minute"],
  ["2025-12-31 24:00:00", "2026-01-01T00:00:00+08:00 second"],
  ["2026-03-05 12:10 AM", "2026-03-05T00:10:00+08:00 minute"],
  ["2026-03-05 上午12:10", "2026-03-05T00:10:00+08:00 minute"],
  ["2026-03-05 凌晨2:10", "2026-03-05T02:10:00+08:00 minute"],
  ["2026-03-05 12:10 PM", "2026-03-05T12:10:00+08:00 minute"],
  ["2026-03-05 中午12:10", "2026-03-05T12:10:00+08:00 minute"],
  ["2026-03-05 中午1:10", "2026-03-05T13:10:00+08:00 minute"],
  ["2026-03-05 下午13:10", "2026-03-05T13:10:00+08:00 minute"],
  ["2024-02-29", "2024-02-29T00:00:00+08:00 day"],
  ["13/04/2026 10:00", "2026-04-13T10:00:00+08:00 minute"],
  ["04/13/2026 10:00", "2026-04-13T10:00:00+08:00 minute"],
  ["04/04/2026 10:00", "2026-04-04T10:00:00+08:00 minute"],
])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

describe("refusals", () => {
  test.each([
    "",
    "hello",
    "0",
    "-1",
    "null",
    "22:10",
    "2026",
    "2026-03",
    "2026-03-05 22",
    "2026-03-05 22.10",
    "2026-03-05 25:00",
    "2026-03-05 24:01",
    "2026-03-05 22:60",
    "2026-03-05 22:10:60",
    "2026-03-05 22:10 foo",
    "2026-03-05 22:10 +15:00",
    "2026-03-05 13:10 AM",
    "2026-03-05 0:10 PM",
    "2026-03-05 下午10:10 PM",
    "2026-02-30 10:00",
    "2025-02-29",
    "2026-13-05",
    "20260230",
    "31/04/2026",
    "Foo 5, 2026",
    "2026-03-0522:10",
    "2026-03/05",
    "123456789",
    "12345678901",
    `2026-03-05 ${"1".repeat(100_000)}`,
  ])("%j is not-a-time", (text) => expect(read(text)).toBe("not-a-time"));

  test.each(["1989-12-31 23:59", "2101-01-01", "0000000000", "0000000000000", "9999999999999", "2100-12-31 24:00"])(
    "%s is out-of-range",
    (text) => expect(read(text)).toBe("out-of-range"),
  );

  test.each([
    "03/04/2026 10:00",
    "3.4.2026",
    "26/3/5 22:10",
    "26年3月5日 22:10",
    "03-05 22:10",
    "3月5日 22:10",
    "3/5",
    "2026-03-05 晚上12点",
    "2026-03-05 半夜2点",
    "Thu Mar 05 22:10:05 CST 2026",
  ])("%s is ambiguous", (text) => expect(read(text)).toBe("ambiguous"));
});

test.each([
  ["03-05 22:10", "2026-03-05T22:10:00+08:00 minute"],
  ["3/5 22:10:05", "2026-03-05T22:10:05+08:00 second"],
  ["3月5日22:10", "2026-03-05T22:10:00+08:00 minute"],
  ["3月5日", "2026-03-05T00:00:00+08:00 day"],
  ["02-29 10:00", "not-a-time"],
  ["13-05 10:00", "not-a-time"],
])("%s with the year given is %s", (text, expected) => expect(read(text, 2026)).toBe(expected));

test("what we print is read back", () => {
  fc.assert(
    fc.property(anyInstant, (i) => {
      const precise = parseCivil(formatInstant(i));
      expect(precise).toMatchObject({ ok: true, value: { instant: i, precision: i % 1000 === 0 ? "second" : "ms" } });
      const minute = parseCivil(formatChinese(i));
      expect(minute).toMatchObject({
        ok: true,
        value: { instant: Math.floor(i / 60_000) * 60_000, precision: "minute" },
      });
      expect(parseCivil(new Date(i).toISOString())).toMatchObject({ ok: true, value: { instant: i } });
      expect(parseCivil(new Date(i).toUTCString())).toMatchObject({ ok: true, value: { instant: i - (i % 1000) } });
    }),
    { seed, numRuns: 1000 },
  );
});

test("any text gives an outcome within the range", () => {
  const piece = fc.constantFrom(..."0123456789-/.: 年月日时分秒上下午晚TZ+APM,", "2026", "Mar", "周四");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 20 }).map((all) => all.join("")),
      ),
      (text) => {
        const outcome = parseCivil(text, { year: 2026 });
        if (outcome.ok) expect(outcome.value.instant).toBeGreaterThanOrEqual(631_123_200_000);
      },
    ),
    { seed, numRuns: 3000 },
  );
});

describe("fromExcelSerial", () => {
  test.each([
    [46_086, "2026-03-05T00:00:00+08:00", "day"],
    [46_086.923_668_981_479, "2026-03-05T22:10:05+08:00", "second"],
    [46_086.5, "2026-03-05T12:00:00+08:00", "second"],
    [46_086.000_000_081, "2026-03-05T00:00:00.007+08:00", "ms"],
  ])("%d", (n, text, precision) => {
    const outcome = fromExcelSerial(n);
    expect(outcome.ok && [formatInstant(outcome.value.instant), outcome.value.precision]).toEqual([text, precision]);
  });
  test("the 1904 system starts four years and a day later", () => {
    expect(fromExcelSerial(46_086 - 1462, { epoch1904: true })).toEqual(fromExcelSerial(46_086));
  });
  test.each([
    [Number.NaN, "not-a-time"],
    [Number.POSITIVE_INFINITY, "not-a-time"],
    [0, "out-of-range"],
    [-5, "out-of-range"],
    [20260305, "out-of-range"],
  ])("%d is %s", (n, code) => expect(fromExcelSerial(n)).toMatchObject({ ok: false, code }));
});

describe("parseCivilDate", () => {
  test.each(["2026-03-05", "2026-3-5", "2026/3/5", "2026.03.05", "20260305", "2026年3月5日", "２０２６年３月５号"])(
    "%s",
    (text) => expect(parseCivilDate(text)).toEqual({ ok: true, value: "2026-03-05" }),
  );
  test.each([
    ["2026-02-30", "not-a-date"],
    ["2026-03/05", "not-a-date"],
    ["03-05", "not-a-date"],
    ["2026-03-05 10:00", "not-a-date"],
    ["", "not-a-date"],
    ["1899-12-31", "out-of-range"],
    ["2201-01-01", "out-of-range"],
  ])("%j is %s", (text, code) => expect(parseCivilDate(text)).toMatchObject({ ok: false, code }));
  test("reads back every date in range", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_370 }), (n) => {
        const date = dateFromDay(n);
        expect(parseCivilDate(date)).toEqual({ ok: true, value: date });
      }),
      { seed, numRuns: 500 },
    );
  });
});
