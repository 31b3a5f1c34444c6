import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectEncoding } from "./detect-encoding.ts";

const seed = 20260101;
const encode = (text: string) => new TextEncoder().encode(text);

/** GBK bytes of every character of GB2312, found by decoding, since the platform only decodes. */
const gbk = new Map<string, readonly [number, number]>();
for (let lead = 0xb0; lead <= 0xf7; lead++) {
  for (let trail = 0xa1; trail <= 0xfe; trail++)
    gbk.set(new TextDecoder("gbk").decode(Uint8Array.of(lead, trail)), [lead, trail]);
}
gbk.delete("\ufffd");

const encodeGbk = (text: string) =>
  Uint8Array.from([...text].flatMap((one) => [...(gbk.get(one) ?? [one.charCodeAt(0) & 127])]));

describe("finding the encoding", () => {
  it.each([
    ["utf-8", [0xef, 0xbb, 0xbf, 0x41]],
    ["utf-16le", [0xff, 0xfe, 0x41, 0]],
    ["utf-16be", [0xfe, 0xff, 0, 0x41]],
    ["gb18030", [0x84, 0x31, 0x95, 0x33]],
    ["utf-16le", [0x3c, 0, 0x3f, 0, 0x78, 0]],
    ["utf-16be", [0, 0x3c, 0, 0x3f, 0, 0x78]],
    ["utf-8", [0x41, 0x42]],
  ])("%s by its first bytes", (encoding, bytes) => {
    expect(detectEncoding(Uint8Array.from(bytes)).encoding).toBe(encoding);
  });

  it("联通, the two characters of GBK that are well-formed UTF-8", () => {
    expect(detectEncoding(encodeGbk("联通")).encoding).toBe("gb18030");
  });

  it("any Chinese text in either, cut anywhere", () => {
    const hanzi = fc.array(fc.constantFrom(...gbk.keys()), { minLength: 8, maxLength: 300 }).map((all) => all.join(""));
    fc.assert(
      fc.property(hanzi, fc.nat(2), fc.string({ maxLength: 20 }), (text, cut, ascii) => {
        const plain = ascii.replace(/[^ -~]/g, "");
        const utf8 = encode(plain + text);
        expect(detectEncoding(utf8.subarray(0, utf8.length - cut)).encoding).toBe("utf-8");
        const gb = encodeGbk(plain + text);
        expect(detectEncoding(gb.subarray(0, gb.length - Math.min(cut, 1))).encoding).toBe("gb18030");
      }),
      { seed, numRuns: 500 },
    );
  });

  it("UTF-8 with damage stays UTF-8", () => {
    const bytes = encode("您的借款已逾期，请尽快还款。".repeat(20));
    for (let at = 0; at < bytes.length; at += 97) bytes[at] = 0xff;
    expect(detectEncoding(bytes)).toEqual({ encoding: "utf-8", by: "content" });
  });

  it("random bytes give some encoding, never a throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(["utf-8", "utf-16le", "utf-16be", "gb18030"]).toContain(detectEncoding(bytes).encoding);
      }),
      { seed, numRuns: 1000 },
    );
  });
});
