import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningsOf } from "./beginnings.ts";
import { type Concept, concepts } from "./concepts.ts";
import { placesIn } from "./places.ts";

describe("how a word can begin", () => {
  it.each([
    ["读取", ["读取"]],
    ["读(?:取|到|)", ["读取", "读到", "读"]],
    ["(?:您的|)手机.{0,4}号码", ["您的", "手机"]],
    ["不.{1,3}限", ["不"]],
    ["不.?限", ["不", "不限"]],
    ["(?<=向)[其他]人", ["其人", "他人"]],
    ["(?!甲)给+", ["给", "给给"]],
  ])("%s", (source, starts) => expect(beginningsOf(source)?.toSorted()).toEqual(starts.toSorted()));

  it.each([".{2}法院", "(?:某|)", "[^的]人", "\\d元", "(a)"])("%s is not told", (source) => {
    expect(beginningsOf(source)).toBeUndefined();
  });
});

/** Pieces of the words themselves, so that many of them and many near misses stand in a text. */
const pieces = Object.values(concepts).flatMap(({ words }) =>
  words.flatMap((word) => word.split(/[^\p{Script=Han}]+/u)),
);
const text = fc.array(fc.constantFrom(...pieces, "，", "；", "。", "的"), { maxLength: 30 }).map((all) => all.join(""));

it("every word is found where one pattern of all words finds it", () => {
  const names = Object.keys(concepts) as Concept[];
  const whole = new Map(names.map((name) => [name, new RegExp(concepts[name].words.join("|"), "g")]));
  fc.assert(
    fc.property(text, (sentence) => {
      const places = placesIn(sentence);
      for (const name of names) {
        const found = [...sentence.matchAll(whole.get(name) as RegExp)].filter(([word]) => word !== "");
        expect(places.of(name), name).toEqual(
          found.map(({ index, 0: { length } }) => ({ from: index, to: index + length })),
        );
      }
    }),
  );
});
