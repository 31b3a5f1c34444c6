import { describe, expect, it } from "vitest";
import { expandWords } from "./expand-words.ts";

describe("expandWords", () => {
  it("splits at white space and writes alternatives out", () => {
    expect(expandWords("曝光 (再|)不(还|处理)\n老赖")).toEqual([
      "曝光",
      "再不还",
      "再不处理",
      "不还",
      "不处理",
      "老赖",
    ]);
  });

  it("nests brackets and ignores line ends inside them", () => {
    expect(expandWords("去(你(家|单位)|\n 他家)")).toEqual(["去你家", "去你单位", "去他家"]);
  });

  it("refuses unbalanced brackets and lists that multiply beyond reason", () => {
    expect(() => expandWords("去(你")).toThrow(/unbalanced/);
    expect(() => expandWords("去你)")).toThrow(/unbalanced/);
    const many = `(${"一二三四五六七八九十".split("").join("|")})`;
    expect(() => expandWords(many.repeat(4))).toThrow(/alternatives/);
  });
});
