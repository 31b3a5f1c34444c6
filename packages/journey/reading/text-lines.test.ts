import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineSplitter, longestLine } from "./text-lines.ts";

const seed = 20260101;

function lines(pieces: readonly string[]): string[] {
  const splitter = lineSplitter();
  const all = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
  expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
  return all.map(({ text }) => text);
}

describe("lines", () => {
  it("are those of the whole text, however it comes", () => {
    const piece = fc.string({ unit: fc.constantFrom("a", "\r", "\n", "中"), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const wanted = pieces.join("").split(/\r\n|\r|\n/);
        if (wanted.at(-1) === "") wanted.pop();
        expect(lines(pieces)).toEqual(wanted);
      }),
      { seed, numRuns: 3000 },
    );
  });

  it("longer than the limit are cut, and said to be", () => {
    const splitter = lineSplitter();
    for (let times = 0; times < 20; times++) splitter.push("x".repeat(100_000));
    const [first, second] = [...splitter.push("\nnext\n")];
    expect(first).toMatchObject({ number: 1, cut: true });
    expect(first?.text.length).toBe(longestLine);
    expect(second).toEqual({ number: 2, text: "next", cut: false });
  });
});
