import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldAstral, foldExpansion, foldTable, isBreak, normalise } from "./text.ts";

const seed = 20260101;

describe("normalise sees through", () => {
  test.each([
    ["traditional characters", "請儘快還錢，否則聯繫您的通訊錄", "请尽快还钱否则联系您的通讯录"],
    ["everyday variants", "妳甚麼時候還銭", "你甚么时候还钱"],
    ["full-width letters and digits", "ＱＱ１２３", "qq123"],
    ["capitals", "App VIP", "appvip"],
    ["spaces of all widths", "爆 通\u3000讯\u00a0录\t了\n", "爆通讯录了"],
    ["zero-width characters", "爆\u200b通\u200d讯\ufeff录\u2060\u00ad", "爆通讯录"],
    ["bidirectional marks", "\u202a爆\u202c通\u2066讯\u2069录", "爆通讯录"],
    ["inserted punctuation", "爆.通-讯*录！~·…—、“”《》【】", "爆通讯录"],
    ["inserted symbols", "爆+通=讯|录￥$^`°※★→♥", "爆通讯录"],
    ["decorative strokes", "爆丶通丨讯ー录", "爆通讯录"],
    ["emoji, skin tones, flags of letters", "爆👊通🏻讯❤️录👨‍👩‍👧", "爆通讯录"],
    ["combining marks", "爆\u0336通\u0336讯\u20dd录\u0e47", "爆通讯录"],
    ["variation selectors", "爆\ufe0f通\u{e0100}讯", "爆通讯"],
    ["tone marks, composed or not", "nǐ mā\u0304 é e\u0301", "nimaee"],
    ["circled and bracketed", "①㈠⒈㊙Ⓐ⑴", "1一1秘a1"],
    ["mathematical letters", "𝐀𝒷𝟙𝓠", "ab1q"],
    ["enclosed letters", "🅰🅱🄲🅓🇪", "abcde"],
    ["enclosed ideographs", "🈚🈲", "无禁"],
    ["keycaps", "1️⃣2️⃣", "12"],
    ["compatibility ideographs", "\uf900\u{2f800}", "岂丽"],
    ["radicals", "\u2f08\u2ee2\u2ed4\u2ed3", "人马门长"],
    ["half-width katakana", "ｶﾞ", "カ"],
    ["expansions", "㍿㎏½Ⅷ", "株式会社kg12viii"],
    ["private use and lone surrogates", "爆\ue000通\ud83d讯\udc4a录", "爆通讯录"],
    ["nothing but noise", " 。！？👍", ""],
    ["nothing", "", ""],
  ])("%s", (_, original, folded) => expect(normalise(original).text).toBe(folded));
});

test("at leads back to the first unit in the original", () => {
  const original = "您 好，還🅰錢㍿！";
  const { text, at } = normalise(original);
  expect(text).toBe("您好还a钱株式会社");
  expect([...at]).toEqual([0, 2, 4, 5, 7, 8, 8, 8, 8]);
});

test("a text of many chunks, all expansions, keeps every unit", () => {
  const { text, at } = normalise("ﷺ".repeat(20_000));
  const one = normalise("ﷺ").text;
  expect(one.length).toBeGreaterThan(10);
  expect(text).toBe(one.repeat(20_000));
  expect(at[at.length - 1]).toBe(19_999);
});

describe("isBreak", () => {
  test("knows what ends a sentence or clause", () => {
    for (const char of "。！？!?；;，,\n\r｡") expect(isBreak(char.charCodeAt(0)), char).toBe(true);
    for (const char of "、.·:：-—“” a好\t") expect(isBreak(char.charCodeAt(0)), char).toBe(false);
  });
  test("every break is ignored by the table", () => {
    for (let unit = 0; unit < 0x10000; unit++) if (isBreak(unit)) expect(foldTable[unit], unit.toString(16)).toBe(0);
  });
});

describe("the table", () => {
  test("folds what is folded to itself", () => {
    for (const folded of foldTable) if (folded !== 0) expect(foldTable[folded]).toBe(folded);
    for (let unit = 0; unit < 0x10000; unit++) {
      const expansion = foldExpansion(unit);
      if (expansion === undefined) continue;
      expect(foldTable[unit]).toBe(0);
      expect(normalise(expansion).text).toBe(expansion);
    }
  });

  test("folds letters outside the BMP to units that are folded", () => {
    let found = 0;
    for (let point = 0x10000; point < 0x34000; point++) {
      const folded = foldAstral(point);
      if (folded === 0) continue;
      found++;
      expect(foldTable[folded], point.toString(16)).toBe(folded);
    }
    expect(found).toBeGreaterThan(1500);
  });

  test("agrees with NFKC and lower case on every letter and digit they leave single and in one script", () => {
    for (let unit = 0; unit < 0x3400; unit++) {
      const expected = String.fromCharCode(unit).normalize("NFKC").toLowerCase();
      if (!/^[a-z0-9\u0430-\u0438\u03b1-\u03c9]$/.test(expected)) continue;
      expect(foldTable[unit], unit.toString(16)).toBe(expected.charCodeAt(0));
    }
  });

  test("keeps simplified characters as they are", () => {
    for (const char of "爆通讯录还钱逾期借款催收联系人家属单位老赖法院传票征信〇") {
      expect(foldTable[char.charCodeAt(0)], char).toBe(char.charCodeAt(0));
    }
  });
});

describe("properties", () => {
  const piece = fc.oneof(
    fc.constantFrom(..."爆通訊錄還錢ＡＢ１é㍿½ﷺ。， 👊𝐀🅰\u200b\u0301"),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.integer({ min: 0x10000, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((all) => all.join(""));

  test("at has one entry a unit, rises (but within an expansion), and maps back", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, at } = normalise(original);
        expect(at.length).toBe(text.length);
        for (const [index, from] of at.entries()) {
          const source = String.fromCodePoint(Number(original.codePointAt(from)));
          const alone = normalise(source).text;
          const before = index > 0 ? Number(at[index - 1]) : -1;
          expect(alone).toContain(text[index]);
          expect(alone.length > 1 ? from >= before : from > before).toBe(true);
        }
      }),
      { seed, numRuns: 1500 },
    );
  });

  test("folding a folded text changes nothing", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const once = normalise(original).text;
        expect(normalise(once).text).toBe(once);
      }),
      { seed, numRuns: 1500 },
    );
  });

  test("what is inserted between characters does not show", () => {
    const noise = fc.constantFrom("", " ", ".", "\u200b", "👊", "❤️", "，", "丶", "*", "\u0336", "\n");
    fc.assert(
      fc.property(fc.array(noise, { minLength: 8, maxLength: 8 }), (between) => {
        const dodged = [..."爆通讯录还钱否则"].map((char, index) => char + between[index]).join("");
        expect(normalise(dodged).text).toBe("爆通讯录还钱否则");
      }),
      { seed, numRuns: 300 },
    );
  });
});
