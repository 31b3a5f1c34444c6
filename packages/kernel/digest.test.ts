import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hex, sha256, sha256Hex, utf8 } from "./digest.ts";

const seed = 20260101;
const anyText = fc.string({ unit: "binary", maxLength: 200 });
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe("sha256", () => {
  // FIPS 180-4 examples, and one million times "a".
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("%.20s", (text, digest) => expect(sha256Hex(text)).toBe(digest));

  test("agrees with the platform on bytes and on text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), anyText, (bytes, text) => {
        expect(sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
        expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
        expect(hex(sha256(bytes))).toBe(sha256Hex(bytes));
      }),
      { seed, numRuns: 300 },
    );
  });
});

test("utf8 agrees with TextEncoder on any units, lone surrogates too", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyUnits), (text) => {
      expect(utf8(text)).toEqual(new TextEncoder().encode(text));
    }),
    { seed, numRuns: 1000 },
  );
  expect([...utf8("护🦊\ud83d")]).toEqual([0xe6, 0x8a, 0xa4, 0xf0, 0x9f, 0xa6, 0x8a, 0xef, 0xbf, 0xbd]);
});

test("hex writes two digits for each byte", () => {
  expect(hex(Uint8Array.of(0, 1, 15, 16, 255))).toBe("00010f10ff");
  expect(hex(new Uint8Array())).toBe("");
});
