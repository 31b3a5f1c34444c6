import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PhoneKind, PhoneNote } from "./phone.ts";
import { maskPhone, parsePhone, phoneKey, samePhone } from "./phone.ts";

const seed = 20260101;

describe("kinds and canonical digits", () => {
  test.each<[string, PhoneKind, string]>([
    ["13812345678", "mobile", "13812345678"],
    ["+86 138-1234-5678", "mobile", "13812345678"],
    ["+8613812345678", "mobile", "13812345678"],
    ["008613812345678", "mobile", "13812345678"],
    ["8613812345678", "mobile", "13812345678"],
    ["013812345678", "mobile", "13812345678"],
    ["(86)138 1234 5678", "mobile", "13812345678"],
    ["１３８１２３４５６７８", "mobile", "13812345678"],
    ["tel:+8613812345678", "mobile", "13812345678"],
    ["\u202a+86 138 1234 5678\u202c", "mobile", "13812345678"],
    ["138\u00a01234\u20115678", "mobile", "13812345678"],
    ["1795113812345678", "mobile", "13812345678"],
    ["12593 13812345678", "mobile", "13812345678"],
    ["12583113812345678", "mobile", "13812345678"],
    ["19912345678", "mobile", "19912345678"],
    ["17012345678", "virtual", "17012345678"],
    ["17112345678", "virtual", "17112345678"],
    ["+8616212345678", "virtual", "16212345678"],
    ["16512345678", "virtual", "16512345678"],
    ["16712345678", "virtual", "16712345678"],
    ["010-62345678", "landline", "010-62345678"],
    ["01062345678", "landline", "010-62345678"],
    ["（010）6234 5678", "landline", "010-62345678"],
    ["+861062345678", "landline", "010-62345678"],
    ["+86 (010) 62345678", "landline", "010-62345678"],
    ["86-10-62345678", "landline", "010-62345678"],
    ["0755-88888888", "landline", "0755-88888888"],
    ["+86 755 8888 8888", "landline", "0755-88888888"],
    ["75588888888", "landline", "0755-88888888"],
    ["0431-8888888", "landline", "0431-8888888"],
    ["17951075588888888", "landline", "0755-88888888"],
    ["62345678", "landline", "62345678"],
    ["86123456", "landline", "86123456"],
    ["6234567", "landline", "6234567"],
    ["400-123-4567", "400", "4001234567"],
    ["+864001234567", "400", "4001234567"],
    ["800-820-8820", "400", "8008208820"],
    ["95588", "95", "95588"],
    ["+8695588", "95", "95588"],
    ["02195588", "95", "95588"],
    ["95533123", "95", "95533123"],
    ["962888", "96", "962888"],
    ["96110", "96", "96110"],
    ["1069012345", "106", "1069012345"],
    ["+86106550200012345678", "106", "106550200012345678"],
    ["12345", "12", "12345"],
    ["02012345", "12", "12345"],
    ["12315", "12", "12315"],
    ["10086", "12", "10086"],
    ["1008611", "12", "1008611"],
    ["10010", "12", "10010"],
    ["114", "12", "114"],
    ["116114", "12", "116114"],
    ["110", "110-class", "110"],
    ["119", "110-class", "119"],
    ["120", "110-class", "120"],
    ["122", "110-class", "122"],
    ["+44 20 7183 8750", "foreign", "+442071838750"],
    ["00852 2345 6789", "foreign", "+85223456789"],
    ["+1 (212) 555-0100", "foreign", "+12125550100"],
  ])("%s is %s %s", (raw, kind, canonical) => {
    expect(parsePhone(raw)).toEqual({ kind, canonical, raw });
    expect(phoneKey(raw)).toBe(canonical);
  });
});

describe("extensions", () => {
  test.each([
    ["010-62345678转8001", "010-62345678", "8001"],
    ["010-62345678 转 8001", "010-62345678", "8001"],
    ["01062345678,8001", "010-62345678", "8001"],
    ["01062345678，8001#", "010-62345678", "8001"],
    ["010-62345678 分机8001", "010-62345678", "8001"],
    ["010-62345678 ext. 12", "010-62345678", "12"],
    ["0755-88888888-8001", "0755-88888888", "8001"],
    ["400-123-4567-8001", "4001234567", "8001"],
  ])("%s", (raw, canonical, extension) => {
    expect(parsePhone(raw)).toMatchObject({ canonical, extension });
    expect(samePhone(raw, canonical)).toBe(true);
  });
  test("a mobile has none", () => {
    expect(parsePhone("13812345678-1")).toMatchObject({ kind: "invalid", note: "too-long" });
  });
});

test.each([
  ...[
    "",
    "  ",
    "-",
    "---",
    "unknown",
    "Unknown",
    "UNKNOWN NUMBER",
    "-1",
    "-2",
    "-3",
    "private",
    "Private Number",
    "null",
  ],
  ...["未知号码", "未知", "无法显示", "私密号码", "隐藏号码", "No Caller ID", "anonymous"],
])("%j is hidden", (raw) => {
  expect(parsePhone(raw)).toEqual({ kind: "hidden", canonical: "", raw });
  expect(phoneKey(raw)).toBe("");
  expect(maskPhone(raw)).toBe("");
});

describe("invalid numbers are kept with the reason", () => {
  test.each<[string, PhoneNote, string]>([
    ["1381234567", "too-short", "1381234567"],
    ["138123456789", "too-long", "138123456789"],
    ["95", "too-short", "95"],
    ["9551812345678", "too-long", "9551812345678"],
    ["+869551234567", "too-long", "+869551234567"],
    ["400123456", "too-short", "400123456"],
    ["40012345678", "too-long", "40012345678"],
    ["1069012345678901234567", "too-long", "1069012345678901234567"],
    ["075588888888888", "too-long", "075588888888888"],
    ["0755-88888", "too-short", "075588888"],
    ["0101234567", "unknown-prefix", "0101234567"],
    ["02612345678", "unknown-prefix", "02612345678"],
    ["+95588", "too-short", "+95588"],
    ["0095588", "too-short", "0095588"],
    ["+0123456789", "unknown-prefix", "+0123456789"],
    ["00000000000", "unknown-prefix", "00000000000"],
    ["999999", "unknown-prefix", "999999"],
    ["12345678901234567", "unknown-prefix", "12345678901234567"],
    ["7", "too-short", "7"],
    ["招商银行", "not-a-number", "招商银行"],
    ["CMB1", "not-a-number", "CMB1"],
    ["1381234567O", "not-a-number", "1381234567O"],
    ["138****1234", "masked", "138****1234"],
    ["****1234", "masked", "****1234"],
    ["138xxxx1234", "masked", "138xxxx1234"],
    ["13812345678;13912345678", "several-numbers", "13812345678;13912345678"],
    ["13812345678~13912345678", "several-numbers", "13812345678~13912345678"],
    ["138 1234 5678 / 95588", "several-numbers", "13812345678/95588"],
  ])("%s is %s", (raw, note, canonical) => {
    expect(parsePhone(raw)).toEqual({ kind: "invalid", canonical, raw, note });
  });
});

describe("samePhone", () => {
  test("across notations", () => {
    expect(samePhone("+86 138 1234 5678", "13812345678")).toBe(true);
    expect(samePhone("+86 10 62345678", parsePhone("(010)62345678"))).toBe(true);
    expect(samePhone("95588", "021-95588")).toBe(true);
  });
  test("a withheld number equals nothing", () => {
    expect(samePhone("", "")).toBe(false);
    expect(samePhone("unknown", "-1")).toBe(false);
    expect(samePhone(parsePhone(""), parsePhone(""))).toBe(false);
  });
  test("a landline without its area code is not the one with it", () => {
    expect(samePhone("62345678", "010-62345678")).toBe(false);
    expect(samePhone("62345678", "6234-5678")).toBe(true);
  });
  test("different numbers differ", () => {
    expect(samePhone("13812345678", "13812345679")).toBe(false);
    expect(samePhone("010-62345678", "021-62345678")).toBe(false);
    expect(samePhone("95588", "0095588")).toBe(false);
  });
});

test.each([
  ["13812341234", "138****1234"],
  ["+86 170 1234 5678", "170****5678"],
  ["010-62341234", "010-****1234"],
  ["0431-8881234", "0431-***1234"],
  ["62341234", "****1234"],
  ["010-62341234转8001", "010-****1234"],
  ["4001234567", "4001234567"],
  ["95588", "95588"],
  ["96110", "96110"],
  ["1069012345", "1069012345"],
  ["12345", "12345"],
  ["110", "110"],
  ["+442071838750", "+442*****8750"],
  ["138123412345", "138*****2345"],
  ["1234567", "1**4567"],
  ["13812345678;13912345678", "138****5678;139****5678"],
  ["CMB", "CMB"],
])("%s is shown as %s", (raw, masked) => expect(maskPhone(raw)).toBe(masked));

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(""));
const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9, 9)).map(([second, rest]) => `1${second}${rest}`);
const landline = fc
  .tuple(fc.constantFrom("010", "021", "0755", "0571"), fc.integer({ min: 2, max: 8 }), digits(7, 7))
  .map(([area, first, rest]) => ({ area, local: `${first}${rest}` }));
const anyRaw = fc.oneof(
  mobile,
  landline.map(({ area, local }) => `${area}${local}`),
  digits(1, 22),
  fc
    .tuple(fc.constantFrom("+", "+86", "00", "0086", "0", "86", "95", "106", "400"), digits(0, 14))
    .map((all) => all.join("")),
  fc.array(fc.constantFrom(..."0123456789+-() 转,;x*#a"), { maxLength: 16 }).map((all) => all.join("")),
  fc.string({ maxLength: 12 }),
);

describe("properties", () => {
  test("every notation of a mobile is the same number, and another mobile is not", () => {
    fc.assert(
      fc.property(mobile, mobile, (number, other) => {
        const spaced = `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`;
        const notations = ["", "+86", "0086", "86", "+86 ", "0", "17951", "(+86)"].map((prefix) => prefix + number);
        for (const notation of [...notations, spaced, spaced.replaceAll(" ", "-"), `+86 ${spaced}`]) {
          expect(phoneKey(notation)).toBe(number);
          expect(samePhone(notation, other)).toBe(number === other);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test("every notation of a landline is the same number", () => {
    fc.assert(
      fc.property(landline, ({ area, local }) => {
        const canonical = `${area}-${local}`;
        for (const raw of [area + local, `(${area})${local}`, `+86${area.slice(1)}${local}`, `${canonical}-801`]) {
          expect(parsePhone(raw)).toMatchObject({ kind: "landline", canonical });
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test("parsing is total, and the canonical text of a number is the same number", () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const phone = parsePhone(raw);
        expect(phone.raw).toBe(raw);
        expect(phone.canonical === "").toBe(phone.kind === "hidden");
        expect(phone.note !== undefined).toBe(phone.kind === "invalid");
        expect(phoneKey(raw)).toBe(phone.canonical);
        if (phone.kind !== "invalid" && phone.kind !== "hidden") {
          expect(parsePhone(phone.canonical)).toEqual({
            kind: phone.kind,
            canonical: phone.canonical,
            raw: phone.canonical,
          });
        }
      }),
      { seed, numRuns: 5000 },
    );
  });

  test("samePhone is an equivalence on numbers that are not hidden", () => {
    const few = fc.constantFrom(
      ...["13812345678", "+8613812345678", "138-1234-5678", "010-62345678", "62345678", "+861062345678", "95588"],
      ...[
        "02195588",
        "0095588",
        "138****1234",
        "CMB",
        "1069012345",
        "+85223456789",
        "0085223456789",
        "13812345678;95588",
      ],
    );
    const some = fc.oneof(few, anyRaw).filter((raw) => parsePhone(raw).kind !== "hidden");
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(samePhone(a, a)).toBe(true);
        expect(samePhone(a, b)).toBe(samePhone(b, a));
        if (samePhone(a, b) && samePhone(b, c)) expect(samePhone(a, c)).toBe(true);
        expect(samePhone(parsePhone(a), b)).toBe(samePhone(a, b));
      }),
      { seed, numRuns: 3000 },
    );
  });

  test("a mask shows at most seven digits of a personal number", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mobile,
          landline.map(({ area, local }) => area + local),
          digits(12, 22),
        ),
        (raw) => {
          const shown = maskPhone(raw).replace(/\D/g, "").length;
          const { kind } = parsePhone(raw);
          if (kind !== "106") expect(shown).toBeLessThanOrEqual(kind === "landline" ? 8 : 7);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });

  test("a very long text is handled at once", () => {
    const raw = `${"13812345678,x-".repeat(50_000)}1`;
    expect(parsePhone(raw)).toMatchObject({ kind: "invalid" });
  });
});
