import { emptyCaseFile, reduceCase } from "@ringfence/casefile";
import { describe, expect, it } from "vitest";
import { peopleDrafts, suggestRelation } from "./person.ts";

describe("what a name in the address book suggests", () => {
  it.each([
    ["妈妈", "parent"],
    ["老爸", "parent"],
    ["岳父", "relative"],
    ["表姐", "relative"],
    ["二姐", "sibling"],
    ["班主任王老师", "school"],
    ["张经理", "employer"],
    ["老婆", "spouse"],
    ["小学同学", "friend"],
    ["张三", undefined],
  ])("%s: %s", (name, relation) => {
    expect(suggestRelation(name)).toBe(relation);
  });
});

describe("people brought into the case", () => {
  const mother = { person: { name: "妈妈", numbers: ["139 0000 1111", "0571-88001234"] }, relation: "parent" } as const;

  it("become contact persons whose numbers the case knows, once", () => {
    const drafts = peopleDrafts(emptyCaseFile, [mother, mother]);
    expect(drafts).toHaveLength(1);
    const file = reduceCase(drafts.map((one) => ({ v: 1, ...one })));
    expect(file.setAside).toEqual([]);
    expect(file.parties).toMatchObject([{ kind: "contact-person", relation: "parent", name: "妈妈" }]);
    expect(peopleDrafts(file, [mother])).toEqual([]);
    const again = { person: { name: "Mum", numbers: ["+8613900001111"] }, relation: "parent" } as const;
    expect(peopleDrafts(file, [again])).toEqual([]);
  });
});
