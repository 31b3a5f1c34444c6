import { civilDate, formatInstant } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { readField } from "./field-block.ts";
import { readDayLine, readHead, readWho } from "./message-head.ts";

const day = civilDate("2026-03-07");

describe("the head of a message", () => {
  it.each([
    ["2026-03-05 22:10 13900001111: 内容", "2026-03-05T22:10:00+08:00", "13900001111", "内容"],
    ["2026-03-05 22:10:05 13900001111：内容：有冒号", "2026-03-05T22:10:05+08:00", "13900001111", "内容：有冒号"],
    ["[2026/3/5 22:10] 张三: 内容", "2026-03-05T22:10:00+08:00", "张三", "内容"],
    ["[2026/3/5, 22:10:05] 张三: 内容", "2026-03-05T22:10:05+08:00", "张三", "内容"],
    ["张三 2026年3月5日 22:10", "2026-03-05T22:10:00+08:00", "张三", ""],
    ["张三 2026年3月5日 下午10:10", "2026-03-05T22:10:00+08:00", "张三", ""],
    ["张三(10001) 2026/3/5 22:10:05", "2026-03-05T22:10:05+08:00", "张三(10001)", ""],
    ["2026-03-05 22:10:05 张三", "2026-03-05T22:10:05+08:00", "张三", ""],
    ["2026年3月5日 星期四 22:10 张三：好", "2026-03-05T22:10:00+08:00", "张三", "好"],
    ["13900001111（2026-03-05 22:10）：内容", "2026-03-05T22:10:00+08:00", "13900001111", "内容"],
    ["2026-03-05 22:10 今天一定要还，不然后果自负。", "2026-03-05T22:10:00+08:00", "", "今天一定要还，不然后果自负。"],
    ["22:10 张三: 内容", "2026-03-07T22:10:00+08:00", "张三", "内容"],
    ["张三 22:10", "2026-03-07T22:10:00+08:00", "张三", ""],
  ])("%s", (line, at, who, text) => {
    const head = readHead(line, day);
    expect(head).toMatchObject({ who, text });
    expect(head === undefined ? "" : formatInstant(head.time.instant)).toBe(at);
    expect(head?.direction).toBeUndefined();
  });

  it.each([
    ["我 2026-03-05 22:10", "out"],
    ["[2026-03-05 22:10] 我: 别再打了", "out"],
    ["2026-03-05 22:10 发给 13900001111: 好的", "out"],
    ["来自 13900001111 2026-03-05 22:10", "in"],
    ["2026-03-05 22:10 来自13900001111: 内容", "in"],
  ])("%s says who wrote", (line, direction) => {
    expect(readHead(line, undefined)?.direction).toBe(direction);
  });

  it.each([
    "明天22:10见",
    "2026年3月5日前还清",
    "还款日 2026-03-05",
    "22:10 张三: 没有日期",
    "",
    "2026-02-30 22:10 张三: 没有这天",
  ])("%s is none", (line) => {
    expect(readHead(line, undefined)).toBeUndefined();
  });

  it("people and numbers", () => {
    expect(readWho("张三(13900001111)")).toEqual({ number: "13900001111", name: "张三" });
    expect(readWho("张三(10001)")).toEqual({ name: "张三" });
    expect(readWho("139-0000-1111")).toEqual({ number: "139-0000-1111" });
    expect(readWho("138****1234")).toEqual({ number: "138****1234" });
    expect(readWho("王经理")).toEqual({ name: "王经理" });
    expect(readWho("")).toEqual({});
  });

  it("lines that are a date, and fields", () => {
    expect(readDayLine("—— 2026年3月7日 星期六 ——")).toBe("2026年3月7日");
    expect(readDayLine("2026-03-07 之前")).toBeUndefined();
    expect(readField("发件人：10690000")).toEqual({ field: "sender", value: "10690000" });
    expect(readField("【时间】: 2026-03-05 22:10")).toEqual({ field: "time", value: "2026-03-05 22:10" });
    expect(readField("注意：不要")).toBeUndefined();
  });
});
