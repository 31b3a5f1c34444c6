import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64, fromBase64, fromHex, hex } from "./index.ts";

describe("base64", () => {
  it("gives the same as the platform, both ways", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = Buffer.from(bytes).toString("base64");
        expect(base64(bytes)).toBe(text);
        expect(fromBase64(text)).toEqual(bytes);
        expect(fromHex(hex(bytes))).toEqual(bytes);
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it("refuses what it would not have written", () => {
    for (const bad of ["A", "AA", "AAA", "AB==", "AAF=", "A===", "====", "AA=A", "A A=", "AA-_", "AAAA\n"])
      expect(fromBase64(bad), bad).toBeUndefined();
    for (const bad of ["a", "0g", "AB", " 00"]) expect(fromHex(bad), bad).toBeUndefined();
  });
});
