import { describe, expect, it } from "vitest";
import { appCategories } from "./categories.ts";
import { type AppData, isNecessary } from "./necessary.ts";

const numbers = Array.from({ length: 39 }, (_, at) => at + 1);
const needing = (data: AppData) => numbers.filter((no) => isNecessary(no, data) === true);

describe("the 39 app categories", () => {
  it("are complete, in order, named and described", () => {
    expect(appCategories.map((one) => one.no)).toEqual(numbers);
    expect(new Set(appCategories.map((one) => one.name.zh)).size).toBe(39);
    for (const { name, basicService, necessary } of appCategories) {
      for (const { zh, en } of [name, basicService, ...necessary.map((item) => item.text)]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[\p{Script=Latin}\p{P}\d\s-]+$/u);
      }
      for (const item of necessary) expect(item.kinds.length).toBeGreaterThan(0);
    }
  });

  it("require nothing at all in exactly the categories the list says", () => {
    const empty = appCategories.filter((one) => one.necessary.length === 0).map((one) => one.no);
    expect(empty).toEqual([21, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38]);
  });

  it("let online lending require phone number, identity and bank card only", () => {
    const kinds = appCategories[11]?.necessary.flatMap((item) => item.kinds);
    expect(kinds).toEqual(["phone-number", "name", "identity-number", "identity-validity", "bank-account"]);
  });
});

describe("isNecessary", () => {
  it.each(["contacts", "call-log", "sms", "photos", "installed-apps", "face"] as const)(
    "%s: in no category",
    (data) => {
      expect(needing(data)).toEqual([]);
      expect(isNecessary(12, data)).toBe(false);
    },
  );

  it("finds location with maps, ride hailing and vehicle sharing only", () => {
    expect(needing("location")).toEqual([1, 2, 22]);
  });

  it("finds copies of the identity document with investment and mobile banking only", () => {
    expect(needing("id-photo")).toEqual([23, 24]);
  });

  it("says nothing about other data or a category that does not exist", () => {
    expect(isNecessary(12, "other")).toBeUndefined();
    expect(isNecessary(40, "contacts")).toBeUndefined();
    expect(isNecessary(0, "location")).toBeUndefined();
  });
});
