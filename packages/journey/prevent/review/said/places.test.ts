import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningsOf } from "./beginnings.ts";
import { conceptNames, concepts } from "./concepts.ts";
import { wordsIn } from "./places.ts";

describe("how a word can begin", () => {
  it.each([
    ["读取", ["读取"]],
    ["读(?:取|到|)", ["读取", "读到", "读"]],
    ["(?:您的|)手机.{0,4}号码", ["您的", "手机"]],
    ["不.{1,3}限", ["不"]],
    ["不.?限", ["不", "不限"]],
    ["(?<=向)[其他]人", ["其人", "他人"]],
    ["(?!甲)给+", ["给给", "给"]],
  ])("%s", (source, starts) => expect(beginningsOf(source, 2, 9)).toEqual(starts));

  it("as long as asked for, in the order in which the pattern would try", () => {
    expect(beginningsOf("(?:读|调)取(?:的|)(?:人|)", 9, 9)).toEqual([
      "读取的人",
      "读取的",
      "读取人",
      "读取",
      "调取的人",
      "调取的",
      "调取人",
      "调取",
    ]);
    expect(beginningsOf("(?:读|调)取(?:的|)(?:人|)", 9, 7)).toBeUndefined();
  });

  it.each([".{2}法院", "(?:某|)", "[^的]人", "\\d元", "(a)"])("%s is not told", (source) => {
    expect(beginningsOf(source, 2, 9)).toBeUndefined();
  });
});

/** Pieces of the words themselves, so that many of them and many near misses stand in a text. */
const pieces = Object.values(concepts).flatMap(({ words }) =>
  words.flatMap((word) => word.split(/[^\p{Script=Han}]+/u)),
);
const text = fc.array(fc.constantFrom(...pieces, "，", "；", "。", "的"), { maxLength: 30 }).map((all) => all.join(""));

it("every word is found where one pattern of all words finds it", () => {
  const whole = conceptNames.map((name) => new RegExp(concepts[name].words.join("|"), "g"));
  fc.assert(
    fc.property(text, (sentence) => {
      const words = wordsIn(sentence);
      for (const [no, pattern] of whole.entries()) {
        const found = [...sentence.matchAll(pattern)].filter(([word]) => word !== "");
        expect(
          words.filter(({ concept }) => concept === no).map(({ from, to }) => [from, to]),
          conceptNames[no],
        ).toEqual(found.map(({ index, 0: { length } }) => [index, index + length]));
      }
    }),
  );
});
