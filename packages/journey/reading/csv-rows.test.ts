import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvReader, type Delimiter, findDelimiter } from "./csv-rows.ts";
import { lineSplitter } from "./text-lines.ts";

const seed = 20260101;

function rows(
  text: string,
  delimiter: Delimiter = ",",
): { readonly line: number; readonly cells: readonly unknown[] }[] {
  const reader = csvReader(delimiter);
  const splitter = lineSplitter();
  const lines = [...splitter.push(text), ...splitter.end()];
  return [...lines.flatMap(reader.push), ...reader.end()];
}

describe("separated values", () => {
  it("reads back what RFC 4180 writes", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", " ", '"', ",", "\n", "中"), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    const written = (cells: readonly string[]) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",");
    fc.assert(
      fc.property(table, (cells) => {
        expect(rows(`${cells.map(written).join("\r\n")}\r\n`).map((row) => row.cells)).toEqual(cells);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it("knows on which line a row begins", () => {
    expect(rows('a,"x\ny"\nb,c\n')).toEqual([
      { line: 1, cells: ["a", "x\ny"] },
      { line: 3, cells: ["b", "c"] },
    ]);
  });

  it("a quote that is never closed spoils its own row only", () => {
    const text = `a,"b\n${Array.from({ length: 40 }, (_, at) => `${at},x`).join("\n")}`;
    const read = rows(text);
    expect(read).toHaveLength(41);
    expect(read[0]).toEqual({ line: 1, cells: ["a", '"b'] });
    expect(read[40]).toEqual({ line: 41, cells: ["39", "x"] });
  });

  it("a quote inside a cell is a character, as in the trick that keeps long numbers", () => {
    expect(rows('="13900001111",5" tall,a')[0]?.cells).toEqual(['="13900001111"', '5" tall', "a"]);
  });

  it("finds the separator", () => {
    expect(findDelimiter(["标题", "a,b,c", "1,2,3"])).toBe(",");
    expect(findDelimiter(["标题，没有", "a\tb\tc", "1\t2,5\t3"])).toBe("\t");
    expect(findDelimiter(["a;b;c", "1,5;2,5;3,5"])).toBe(";");
    expect(findDelimiter([])).toBe(",");
  });

  it("any text gives rows that hold all its lines, fast", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n"), maxLength: 400 }), (text) => {
        const lines = text.split("\n").length - (text.endsWith("\n") || text === "" ? 1 : 0);
        const read = rows(text);
        expect(read.length).toBeLessThanOrEqual(lines);
        expect(read.map(({ line }) => line)).toEqual(read.map(({ line }) => line).toSorted((a, b) => a - b));
      }),
      { seed, numRuns: 500 },
    );
    const start = performance.now();
    rows('"a,b\n'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
