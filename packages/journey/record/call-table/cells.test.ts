import { civilDate, formatInstant } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { looksLikeTime, readTime, type TimeContext } from "../../reading/read-time.ts";
import { openPreamble, readPreamble } from "./preamble.ts";
import { readDirection } from "./read-direction.ts";
import { readDuration } from "./read-duration.ts";
import { looksLikeNumber, readNumber } from "./read-number.ts";
import { readService } from "./read-service.ts";

describe("numbers", () => {
  it.each([
    ["13900001111", "13900001111"],
    ["\t13900001111 ", "13900001111"],
    ["'13900001111", "13900001111"],
    ['="13900001111"', "13900001111"],
    ["13900001111.0", "13900001111"],
    ["１３９００００１１１１", "13900001111"],
    ["张三(139 0000 1111)", "139 0000 1111"],
    ["+86 139-0000-1111", "+86 139-0000-1111"],
    ["", ""],
    ["--", ""],
    ["未知号码", ""],
    ["unknown", ""],
    ["139****1111", "139****1111"],
  ])("%s", (cell, number) => {
    expect(readNumber(cell)).toEqual({ number });
  });

  it.each(["1.38E+10", "1.38001E+10", "1e11", "1.0690123e+19"])("%s has lost its digits", (cell) => {
    expect(readNumber(cell)).toBe("number-lost");
  });

  it("are told from other digits", () => {
    expect(["13900001111", "95588", "075588881234", "1.39E+10", "+8613900001111"].every(looksLikeNumber)).toBe(true);
    expect(
      ["80", "0.10", "20260305", "20260305221005", "北京", "000000", "1767194100", "4200000069201710299246843141"].some(
        looksLikeNumber,
      ),
    ).toBe(false);
  });
});

describe("durations", () => {
  it.each([
    ["80", 80],
    ["80秒", 80],
    ["1分20秒", 80],
    ["1分钟", 60],
    ["1小时2分3秒", 3723],
    ["1时0分0秒", 3600],
    ["00:01:20", 80],
    ["1:20", 80],
    ["0", 0],
    ["0秒", 0],
    ["1'20''", 80],
    ["2 min 3 s", 123],
    ["12.6", 13],
    ["", undefined],
    ["-", undefined],
    ["1:99", "unreadable"],
    ["很久", "unreadable"],
    ["99999999", "unreadable"],
  ])("%s", (cell, seconds) => {
    expect(readDuration(cell)).toBe(seconds);
  });

  it("in minutes when the header says so, and as a formatted time", () => {
    expect(readDuration("2", 60)).toBe(120);
    expect(readDuration({ serial: 80 / 86_400 })).toBe(80);
    expect(readDuration({ serial: 45_000 })).toBe("unreadable");
  });
});

describe("who called", () => {
  it.each([
    ["主叫", { direction: "out" }],
    ["被叫", { direction: "in" }],
    ["国内主叫", { direction: "out" }],
    ["呼入", { direction: "in" }],
    ["来电", { direction: "in" }],
    ["未接来电", { direction: "in", connected: false }],
    ["拒接", { direction: "in", connected: false }],
    ["去电未接", { direction: "out", connected: false }],
    ["未接通", { direction: "out", connected: false }],
    ["Missed", { direction: "in", connected: false }],
    ["OUTGOING", { direction: "out" }],
    ["接收", { direction: "in" }],
    ["发送", { direction: "out" }],
    ["发", { direction: "out" }],
    ["呼转", "forwarded"],
    ["呼叫转移", "forwarded"],
    ["国内通话", undefined],
    ["收入", undefined],
    ["支出", undefined],
    ["转出", undefined],
    ["本地", undefined],
    ["", undefined],
  ])("%s", (word, meaning) => {
    expect(readDirection(word)).toEqual(meaning);
  });
});

describe("services", () => {
  it.each([
    ["语音详单", "call"],
    ["短信/彩信详单", "mms"],
    ["短信详单", "sms"],
    ["上网详单", "data-traffic"],
    ["增值业务", "other-service"],
    ["北京", undefined],
  ])("%s", (word, service) => {
    expect(readService(word)).toBe(service);
  });
});

describe("times", () => {
  const march = { months: new Set([2026 * 12 + 2]), day: undefined, epoch1904: false } satisfies TimeContext;
  const winter = {
    months: new Set([2025 * 12 + 11, 2026 * 12]),
    day: undefined,
    epoch1904: false,
  } satisfies TimeContext;
  const at = (...given: Parameters<typeof readTime>) => {
    const read = readTime(...given);
    return typeof read === "string" ? read : `${formatInstant(read.instant)} ${read.precision}`;
  };

  it.each([
    [undefined, "2026-03-05 22:10:05", "2026-03-05T22:10:05+08:00 second"],
    [undefined, "2026-03-05-22:10:05", "2026-03-05T22:10:05+08:00 second"],
    [undefined, "20260305 22:10:05", "2026-03-05T22:10:05+08:00 second"],
    [undefined, "20260305221005", "2026-03-05T22:10:05+08:00 second"],
    [undefined, "2026/3/5 22:10", "2026-03-05T22:10:00+08:00 minute"],
    [undefined, "2026年3月5日 22时10分", "2026-03-05T22:10:00+08:00 minute"],
    [undefined, "03-05 22:10:05", "2026-03-05T22:10:05+08:00 second"],
    [undefined, "3月5日 22:10", "2026-03-05T22:10:00+08:00 minute"],
    ["2026-03-05", "22:10:05", "2026-03-05T22:10:05+08:00 second"],
    ["03-05", "22:10:05", "2026-03-05T22:10:05+08:00 second"],
    ["2026-03-05", "10:10 PM", "2026-03-05T22:10:00+08:00 minute"],
    ["2026-03-05", "", "2026-03-05T00:00:00+08:00 day"],
    ["2026-03-05", "2026-03-06 01:00:00", "2026-03-06T01:00:00+08:00 second"],
    ["2026-03-05", { serial: 0.5 }, "2026-03-05T12:00:00+08:00 second"],
    [{ serial: 46_086 }, { serial: 0.75 }, "2026-03-05T18:00:00+08:00 second"],
    [{ serial: 46_086 }, "22:10:05", "2026-03-05T22:10:05+08:00 second"],
    [undefined, { serial: 46_086.5 }, "2026-03-05T12:00:00+08:00 second"],
    [undefined, "46086.5", "2026-03-05T12:00:00+08:00 second"],
    [undefined, "03-32 22:10:05", "bad-time"],
    [undefined, "2026-02-30 22:10:05", "bad-time"],
    [undefined, "1900-01-01 00:00:00", "time-out-of-range"],
    [undefined, "03/04/2026 10:00", "ambiguous-time"],
    [undefined, "22:10:05", "no-time"],
    [undefined, "", "no-time"],
  ] as const)("%o %o", (date, time, wanted) => {
    expect(at(date, time, march)).toBe(wanted);
  });

  it("the year is that of the month in the bill, also over new year", () => {
    expect(at(undefined, "12-31 23:50:00", winter)).toBe("2025-12-31T23:50:00+08:00 second");
    expect(at(undefined, "01-01 00:10:00", winter)).toBe("2026-01-01T00:10:00+08:00 second");
    expect(at(undefined, "06-01 00:10:00", winter)).toBe("no-year");
    expect(at(undefined, "01-01 00:10:00", { ...winter, months: new Set() })).toBe("no-year");
  });

  it("the day may stand on a line of its own", () => {
    expect(at(undefined, "22:10:05", { ...march, day: civilDate("2026-03-09") })).toBe(
      "2026-03-09T22:10:05+08:00 second",
    );
  });

  it("columns are told by them", () => {
    expect(["22:10", "2026-03-05", "2026-03-05 22:10", "20260305"].map(looksLikeTime)).toEqual([
      "time",
      "date",
      "both",
      "date",
    ]);
    expect(["13900001111", "80", "0.10", "被叫", "95588"].map(looksLikeTime)).toEqual(Array(5).fill(undefined));
  });
});

describe("lines above the table", () => {
  const above = (...lines: string[]) => {
    const preamble = openPreamble("详单.csv");
    for (const [at, text] of lines.entries()) readPreamble(preamble, { line: at + 1, cells: [text] });
    return {
      ...preamble,
      months: [...preamble.months].map((month) => `${Math.floor(month / 12)}-${(month % 12) + 1}`),
    };
  };

  it.each([
    ["计费周期：2026-03-01至2026-03-31", ["2026-3"]],
    ["账期:202512-202601", ["2025-12", "2026-1"]],
    ["查询月份：2026年3月", ["2026-3"]],
    ["起止日期 2025年11月1日-2026年1月31日", ["2025-11", "2025-12", "2026-1"]],
    ["查询时间：2026-04-02 09:00", []],
    ["计费周期：20260301-20260331 打印时间：2026-05-02", ["2026-3"]],
  ])("%s", (line, months) => {
    expect(above(line).months).toEqual(months);
  });

  it("name the bill's own number and the carrier", () => {
    expect(above("中国联通语音详单", "用户号码：13100000000")).toMatchObject({
      ownNumber: "13100000000",
      carrier: { id: "china-unicom" },
    });
  });

  it("a file's name is used when no line tells", () => {
    expect([...openPreamble("通话详单202603.csv").months]).toEqual([2026 * 12 + 2]);
  });
});
