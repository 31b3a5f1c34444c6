import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "./canonical-json.ts";
import { CanonicalJsonError, canonicalJson, isCanonicalJson } from "./canonical-json.ts";

const seed = 20260101;

function fromBits(bits: string): number {
  return new DataView(BigUint64Array.of(BigInt(`0x${bits}`)).buffer).getFloat64(0, true);
}

describe("RFC 8785 appendix B: numbers", () => {
  test.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("%s is %s", (bits, text) => expect(canonicalJson(fromBits(bits))).toBe(text));

  test.each(["7fffffffffffffff", "7ff0000000000000", "fff0000000000000"])("%s is refused", (bits) => {
    expect(() => canonicalJson(fromBits(bits))).toThrow(CanonicalJsonError);
  });
});

test("RFC 8785 section 3.2.2: primitive data types", () => {
  const input = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  expect(canonicalJson(JSON.parse(input))).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test("RFC 8785 section 3.2.3: keys in UTF-16 order", () => {
  const input = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  const printed = canonicalJson(input);
  expect([...printed.matchAll(/:"(.*?)"/g)].map(([, name]) => name)).toEqual([
    "Carriage Return",
    "One",
    "Control",
    "Latin Small Letter O With Diaeresis",
    "Euro Sign",
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ]);
});

test("keys that look like numbers are sorted as text, unlike an object's own order", () => {
  expect(canonicalJson({ "10": 1, "9": 2, b: 3, a: 4 })).toBe('{"10":1,"9":2,"a":4,"b":3}');
});

test("a key named __proto__ is a key", () => {
  expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
});

describe("refuses, naming the place", () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = { cycle };
  let deep: JsonValue = 1;
  for (let level = 0; level < 1001; level++) deep = [deep];
  test.each<[string, unknown, string]>([
    ["NaN", { a: [1, Number.NaN] }, "$.a[1]"],
    ["undefined", { a: undefined }, "$.a"],
    ["a function", { a: () => 1 }, "$.a"],
    ["a symbol", [Symbol("x")], "$[0]"],
    ["a bigint", 1n, "$"],
    ["a hole in an array", Array(1), "$[0]"],
    ["a lone high surrogate", { a: "\ud83d" }, "$.a"],
    ["a lone low surrogate", { a: "x\ude00" }, "$.a"],
    ["a lone surrogate in a key", { "\ud83d": 1 }, "$"],
    ["surrogates in the wrong order", "\ude00\ud83d", "$"],
    ["a date", { a: new Date(0) }, "$.a"],
    ["a map", new Map(), "$"],
    ["bytes", { a: new Uint8Array(2) }, "$.a"],
    ["a symbol key", { [Symbol("x")]: 1 }, "$"],
    ["a cycle", cycle, "$.self.cycle"],
    ["too deep a nesting", deep, `$${"[0]".repeat(1000)}`],
  ])("%s", (_, value, path) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow(CanonicalJsonError);
    expect(() => canonicalJson(value as JsonValue)).toThrow(expect.objectContaining({ path }));
  });

  test("but the same object twice is no cycle", () => {
    const twice = { a: 1 };
    expect(canonicalJson([twice, twice])).toBe('[{"a":1},{"a":1}]');
  });
});

describe("properties", () => {
  const anyJson = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<JsonValue>;
  const wellFormed = (value: JsonValue) => !/\\ud[89a-f]/.test(JSON.stringify(value));

  test("printing, reading and printing again changes nothing, and loses nothing", () => {
    fc.assert(
      fc.property(anyJson.filter(wellFormed), (value) => {
        const once = canonicalJson(value);
        const back: JsonValue = JSON.parse(once);
        expect(canonicalJson(back)).toBe(once);
        expect(back).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed, numRuns: 1000 },
    );
  });

  test("the order in which keys were set does not show", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([key]) => key }), (pairs) => {
        const forward = Object.fromEntries(pairs);
        const backward = Object.fromEntries([...pairs].reverse());
        expect(canonicalJson(forward)).toBe(canonicalJson(backward));
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe("is it canonical already?", () => {
  test("says the same as writing it anew, for any value and any other way to write it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, way) => {
        const json = JSON.parse(JSON.stringify(value));
        const ways = [
          () => canonicalJson(json),
          () => JSON.stringify(json),
          () => JSON.stringify(json, null, 1),
          () => `${JSON.stringify(json)} `,
        ];
        let canonical: string;
        try {
          canonical = canonicalJson(json);
        } catch {
          // Half a surrogate pair somewhere: there is no canonical text of it.
          return;
        }
        const text = (ways[way] as () => string)();
        expect(isCanonicalJson(json, text)).toBe(text === canonical);
      }),
      { seed: 20260118, numRuns: 1000 },
    );
    expect(isCanonicalJson({ "10": 1, "9": 2 }, '{"10":1,"9":2}')).toBe(true);
    expect(isCanonicalJson({ b: 1, a: 2 }, '{"b":1,"a":2}')).toBe(false);
    expect(() => isCanonicalJson(["\ud800"], '["\\ud800"]')).toThrow();
  });
});
