import { describe, expect, it } from "vitest";
import { chineseNumeral } from "../packages/law/engine/chinese-numeral.ts";
import { readChineseNumeral, readStatute } from "../scripts/statute-text.ts";

describe("reading a statute text", () => {
  it("reads back every article number as written", () => {
    for (let n = 1; n <= 1300; n += 1) expect(readChineseNumeral(chineseNumeral(n))).toBe(n);
  });

  it("counts paragraphs and the items under each, and skips titles and notes", () => {
    const articles = readStatute(
      [
        "某法",
        "收录条文：1、2",
        "====",
        "【总则】",
        "第一条　甲：",
        "（一）乙；",
        "(二)丙。",
        "丁。",
        "",
        "戊：",
        "（一）己。",
        "第二百五十三条之一 庚。",
        "（本条只引到此。）",
      ].join("\n"),
    );
    expect([...articles]).toEqual([
      ["1", { itemsOfParagraph: [2, 0, 1] }],
      ["253-1", { itemsOfParagraph: [0] }],
    ]);
  });
});
