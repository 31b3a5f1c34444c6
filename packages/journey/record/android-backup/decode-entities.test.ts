import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeEntities, wellFormed } from "./decode-entities.ts";

const seed = 20260101;

describe("references in attribute values", () => {
  it.each([
    ["a &amp; b &lt;&gt;&quot;&apos;", `a & b <>"'`],
    ["&#20320;&#x597d;&#X597D;", "你好好"],
    ["&#55357;&#56832;", "😀"],
    ["&#x1F600;", "😀"],
    ["&#10;&#13;&#9;", "\n\r\t"],
    ["&#0;", "\ufffd"],
    ["&#55357; alone", "\ufffd alone"],
    ["&#56832;&#55357;", "\ufffd\ufffd"],
    ["&#1114112; &#xffffffff;", "&#1114112; &#xffffffff;"],
    ["&nbsp; &lol; &; &#; &#x; &#12a; & ; &amp", "&nbsp; &lol; &; &#; &#x; &#12a; & ; &amp"],
    ["&amp;amp;", "&amp;"],
    ["&&amp;&", "&&&"],
  ])("%s", (raw, text) => {
    expect(decodeEntities(raw)).toBe(text);
  });

  it("undoes what the app writes for any text", () => {
    const written = (text: string) =>
      [...text]
        .map((one) =>
          one.length === 2
            ? `&#${one.charCodeAt(0)};&#${one.charCodeAt(1)};`
            : one.replace(/[&<>"]/, (mark) => `&#${mark.charCodeAt(0)};`),
        )
        .join("");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = wellFormed(text).replaceAll("\0", "");
        expect(decodeEntities(written(plain))).toBe(plain);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it("takes a million ampersands, or half pairs, in a moment", () => {
    const start = performance.now();
    decodeEntities("&".repeat(1_000_000));
    decodeEntities("&#55357;".repeat(200_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("leaves no half pair", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd7ff, max: 0xe000 })), (units) => {
        expect(() => encodeURIComponent(wellFormed(String.fromCharCode(...units)))).not.toThrow();
      }),
      { seed, numRuns: 500 },
    );
  });
});
