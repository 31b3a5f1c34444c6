import { describe, expect, it } from "vitest";
import { quotePieces, shortenAround } from "./quote.ts";

const quote = (start: number, end: number) => ({ start, end, signal: "insult" as const });

describe("quotePieces", () => {
  it("cuts at the quotes and loses nothing", () => {
    const text = "甲乙丙丁戊己";
    const pieces = quotePieces({ text, quotes: [quote(4, 5), quote(1, 3)] });
    expect(pieces.map((one) => one.text).join("")).toBe(text);
    expect(pieces.filter((one) => one.marked).map((one) => one.text)).toEqual(["乙丙", "戊"]);
  });

  it("joins quotes that overlap or touch", () => {
    const pieces = quotePieces({ text: "abcdef", quotes: [quote(0, 3), quote(2, 4), quote(4, 5)] });
    expect(pieces.map((one) => one.text)).toEqual(["abcde", "f"]);
  });
});

describe("shortenAround", () => {
  const text = `${"前".repeat(60)}老赖${"后".repeat(60)}`;

  it("keeps the decisive words and says where it was cut", () => {
    const short = shortenAround({ text, quotes: [quote(60, 62)] }, "…");
    expect(short.text).toBe(`…${"前".repeat(24)}老赖${"后".repeat(24)}…`);
    expect(quotePieces(short).find((one) => one.marked)?.text).toBe("老赖");
  });

  it("leaves a short text as it is and never cuts a character in two", () => {
    expect(shortenAround({ text: "老赖", quotes: [quote(0, 2)] }, "…").text).toBe("老赖");
    const emoji = `${"😀".repeat(40)}x${"😀".repeat(40)}`;
    const short = shortenAround({ text: emoji, quotes: [quote(80, 81)] }, "…");
    expect(short.text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
    expect(quotePieces(short).find((one) => one.marked)?.text).toBe("x");
  });
});
