import fc from "fast-check";
import { expect, it } from "vitest";
import type { PlacedText } from "../../reading/ports.ts";
import { billMaps } from "./bills.gen.ts";
import { isBillHeader } from "./find-columns.ts";
import { pdfRows } from "./pdf-rows.ts";

const seed = 20261129;
/** Characters are ten wide and ten high. */
const put = (y: number, ...cells: readonly (readonly [x: number, text: string])[]): PlacedText[] =>
  cells.map(([x, text]) => ({ text, x, y, width: text.length * 10, size: 10 }));
const rows = (...pages: readonly PlacedText[][]) =>
  [...pdfRows(pages, (row) => isBillHeader(row, billMaps))].map(({ cells }) => cells);

const head = (y: number) => put(y, [0, "交易日期"], [120, "摘要"], [300, "金额"], [400, "余额"]);

it("figures to the right of a name that stands to the left; broken words at the top or in the middle of their cell", () => {
  const page = [
    ...put(800, [0, "某某银行流水"]),
    ...head(780),
    ...put(760, [0, "2026-01-02"], [120, "很长的一段"], [330, "-12.50"], [430, "100.00"]),
    ...put(748, [120, "说明"]),
    ...put(722, [120, "上面的字"]),
    ...put(716, [0, "2026-01-03"], [330, "3.00"], [430, "103.00"]),
    ...put(710, [120, "下面的字"]),
  ];
  expect(rows(page)).toEqual([
    ["某某银行流水"],
    ["交易日期", "摘要", "金额", "余额"],
    ["2026-01-02", "很长的一段说明", "-12.50", "100.00"],
    ["2026-01-03", "上面的字下面的字", "3.00", "103.00"],
  ]);
});

it("names in two languages below each other, a time below its day", () => {
  const page = [
    ...head(780),
    ...put(768, [0, "Date"], [120, "Summary"], [300, "Amount"], [400, "Balance"]),
    ...put(746, [0, "2026-01-02"]),
    ...put(740, [120, "转账"], [310, "-1.00"], [410, "9.00"]),
    ...put(734, [0, "10:20:30"]),
  ];
  expect(rows(page)).toEqual([
    ["交易日期Date", "摘要Summary", "金额Amount", "余额Balance"],
    ["2026-01-02 10:20:30", "转账", "-1.00", "9.00"],
  ]);
});

it("a page without names goes on with the columns before; a head that comes again is said once; sums and feet stay alone", () => {
  const first = [
    ...put(800, [0, "流水 第1页"]),
    ...head(780),
    ...put(760, [0, "2026-01-02"], [120, "甲"], [330, "1.00"]),
  ];
  const second = [
    ...put(800, [0, "流水 第2页"]),
    ...head(780),
    ...put(760, [0, "2026-01-03"], [120, "乙"], [330, "2.00"]),
  ];
  const third = [
    ...put(760, [0, "2026-01-04"], [120, "丙"], [330, "3.00"]),
    ...put(700, [0, "合计"], [330, "6.00"]),
    ...put(40, [120, "完"]),
  ];
  expect(rows(first, second, third)).toEqual([
    ["流水 第1页"],
    ["交易日期", "摘要", "金额", "余额"],
    ["2026-01-02", "甲", "1.00", ""],
    ["交易日期", "摘要", "金额", "余额"],
    ["2026-01-03", "乙", "2.00", ""],
    ["2026-01-04", "丙", "3.00", ""],
    ["合计", "", "6.00", ""],
    ["完"],
  ]);
});

it("two rows without a gap between them stay two", () => {
  const page = [
    ...head(780),
    ...put(765, [0, "2026-01-02"], [120, "甲"], [330, "1.00"]),
    ...put(753, [0, "2026-01-03"], [120, "乙"], [330, "2.00"]),
  ];
  expect(rows(page).slice(1)).toEqual([
    ["2026-01-02", "甲", "1.00", ""],
    ["2026-01-03", "乙", "2.00", ""],
  ]);
});

it("loses no word, wherever it stands", () => {
  const piece = fc.record({
    text: fc.constantFrom("2026-01-02", "1.00", "甲乙", "合计", "10:20", "金额", "交易日期", "x"),
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 0, max: 200 }),
    size: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const letters = (texts: readonly string[]) => [...texts.join("").replaceAll(/\s/g, "")].sort().join("");
      const page = [...head(900), ...pieces];
      expect(letters(rows(page).flat() as string[])).toBe(letters(page.map(({ text }) => text)));
    }),
    { seed, numRuns: 1000 },
  );
});

it("a page with a hundred thousand lines takes its time but not more", () => {
  const many = Array.from({ length: 100_000 }, (_, no) =>
    put(-no, [no % 2 === 0 ? 0 : 120, no % 2 === 0 ? "2026-01-02" : "字"]),
  ).flat();
  const start = performance.now();
  expect(rows([...head(780), ...many]).length).toBeGreaterThan(1000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
