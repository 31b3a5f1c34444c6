import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { chineseNumeral } from "./chinese-numeral.ts";
import { citationLabel, cite, citedVersion, standingOn } from "./citation.ts";

const gist = { zh: "概括", en: "gist" };

describe("chineseNumeral", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [20, "二十"],
    [42, "四十二"],
    [110, "一百一十"],
    [253, "二百五十三"],
    [1005, "一千零五"],
    [1010, "一千零一十"],
    [1032, "一千零三十二"],
  ])("%i = %s", (n, text) => expect(chineseNumeral(n)).toBe(text));

  it("refuses what is no article number", () => {
    for (const n of [0, -1, 1.5, 10_000, Number.NaN]) expect(() => chineseNumeral(n)).toThrow(RangeError);
  });
});

describe("citationLabel", () => {
  it("names version, article, paragraph and item", () => {
    expect(
      citationLabel(cite("public-security-penalties", "2025", { article: "50", paragraph: 1, item: 5 }, gist)),
    ).toEqual({
      zh: "《治安管理处罚法》（2025）第五十条第一款第五项",
      en: "Public Security Penalties Law (2025) art. 50(1) item 5",
    });
    expect(citationLabel(cite("criminal-law", "2023", { article: "253-1" }, gist)).zh).toBe(
      "《刑法》（2023）第二百五十三条之一",
    );
  });

  it("refuses an unknown version: a wrong citation must not load", () => {
    expect(() => citedVersion(cite("public-security-penalties", "1999", { article: "1" }, gist))).toThrow(RangeError);
    expect(() => citedVersion(cite("no-such-law", "2025", { article: "1" }, gist))).toThrow(RangeError);
  });
});

describe("standingOn", () => {
  const old = citedVersion(cite("public-security-penalties", "2012", { article: "42" }, gist)).version;
  const now = citedVersion(cite("public-security-penalties", "2025", { article: "50" }, gist)).version;

  it("the day decides which numbering holds", () => {
    expect(standingOn(old, civilDate("2025-12-31"))).toBe("in-force");
    expect(standingOn(now, civilDate("2025-12-31"))).toBe("not-in-force");
    expect(standingOn(old, civilDate("2026-01-01"))).toBe("not-in-force");
    expect(standingOn(now, civilDate("2026-01-01"))).toBe("in-force");
  });

  it("is in doubt until an unverified in-force day is safely past", () => {
    const { version } = citedVersion(
      cite("microloan-measures-2025", "2025", { point: "forbidden-other-targets" }, gist),
    );
    expect(standingOn(version, civilDate("2025-06-01"))).toBe("in-doubt");
    expect(standingOn(version, civilDate("2026-06-01"))).toBe("in-force");
  });
});
