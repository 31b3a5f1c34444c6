import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYuan } from "./parse-yuan.ts";

const seed = 20260101;

describe("parseYuan reads", () => {
  test.each([
    ["1,234.56", 1234.56],
    ["12,345,678.90", 12_345_678.9],
    ["¥1234.5", 1234.5],
    ["￥1,234.50", 1234.5],
    ["RMB 1,234.00", 1234],
    ["1234人民币", 1234],
    ["１２３４元", 1234],
    ["１，２３４．５", 1234.5],
    ["1 234 元", 1234],
    ["100元整", 100],
    ["1.2万", 12_000],
    ["1.2万元", 12_000],
    ["0.1万", 1000],
    ["3万5", 35_000],
    ["3万5千", 35_000],
    ["3万5000", 35_000],
    ["3万零5", 30_005],
    ["3万200", 30_200],
    ["1.5w", 15_000],
    ["5k", 5000],
    ["八千五百元", 8500],
    ["八千五", 8500],
    ["二百五", 250],
    ["十五", 15],
    ["十万", 100_000],
    ["两万", 20_000],
    ["一百一十五", 115],
    ["一万零五", 10_005],
    ["一千零五十", 1050],
    ["三十万零五百", 300_500],
    ["一亿二千万", 120_000_000],
    ["三点五万", 35_000],
    ["一二三四", 1234],
    ["壹万贰仟叁佰肆拾伍元陆角柒分", 12_345.67],
    ["壹仟元整", 1000],
    ["3块5", 3.5],
    ["3块5毛", 3.5],
    ["3元零5分", 3.05],
    ["3元05分", 3.05],
    ["5角", 0.5],
    ["30分", 0.3],
    ["-12.30", -12.3],
    ["−12.30", -12.3],
    ["¥-5", -5],
    ["-¥5", -5],
    ["(12.30)", -12.3],
    ["（12.30）", -12.3],
    ["+5", 5],
    ["零", 0],
    ["0.00万元", 0],
    ["3块零5分", 3.05],
    ["0.00", 0],
    ["1.230000", 1.23],
  ])("%s as %f yuan", (text, yuan) => {
    expect(parseYuan(text)).toEqual({ ok: true, value: Math.round(yuan * 100) });
  });
});

describe("parseYuan refuses", () => {
  test.each([
    "",
    " ",
    "-",
    "--5",
    "-(5)",
    "元",
    "万",
    "百",
    "abc",
    "NaN",
    "1e5",
    "5.",
    "1.2.3",
    "1,23",
    "1,234,56",
    "1,2345",
    "三五千",
    "3000多",
    "约3000",
    "1.5千5",
    "3万.5",
    "一百十万千",
    "五百三千",
    "3元25角",
    "3元5分2",
    "3.5角元",
    "2026-03-05",
    "9999999999x",
  ])("%j as not-an-amount", (text) => {
    expect(parseYuan(text)).toMatchObject({ ok: false, code: "not-an-amount" });
  });
  test("a million digits, at once", () => {
    expect(parseYuan("9".repeat(1_000_000))).toMatchObject({ ok: false, code: "not-an-amount" });
  });
  test.each(["12.345", "0.001", "1.2345678万", "0.0000000000001", "0.000000000001分", "5.5分"])(
    "%s as too-precise",
    (text) => {
      expect(parseYuan(text)).toMatchObject({ ok: false, code: "too-precise" });
    },
  );
  test.each(["99999999999999999", "100000000亿", "90071992547409.92"])("%s as out-of-range", (text) => {
    expect(parseYuan(text)).toMatchObject({ ok: false, code: "out-of-range" });
  });
});

test("Chinese numerals are read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (yuan) => {
      expect(parseYuan(`${inChinese(yuan)}元`)).toEqual({ ok: true, value: yuan * 100 });
    }),
    { seed, numRuns: 1000 },
  );
});

test("any text gives an outcome", () => {
  const piece = fc.constantFrom(..."0123456789.,-¥()元角分十百千万亿一二三零点整 多");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 12 }).map((all) => all.join("")),
      ),
      (text) => {
        const read = parseYuan(text);
        if (read.ok) expect(Number.isSafeInteger(read.value)).toBe(true);
      },
    ),
    { seed, numRuns: 3000 },
  );
});

/** The textbook way to write a number below 10^9, as a second opinion. */
function inChinese(n: number): string {
  const below10000 = (part: number): string => {
    let text = "";
    for (const [value, word] of [
      [1000, "千"],
      [100, "百"],
      [10, "十"],
      [1, ""],
    ] as const) {
      const digit = Math.floor(part / value) % 10;
      if (digit > 0) text += `${"零一二三四五六七八九"[digit]}${word}`;
      else if (text !== "" && !text.endsWith("零") && part % value !== 0) text += "零";
    }
    return text;
  };
  let text = "";
  for (const [value, word] of [
    [100_000_000, "亿"],
    [10_000, "万"],
    [1, ""],
  ] as const) {
    const part = Math.floor(n / value) % 10_000;
    if (part === 0) continue;
    if (text !== "" && part < 1000) text += "零";
    text += below10000(part) + word;
  }
  return text;
}
