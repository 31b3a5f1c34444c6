import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { expect, it } from "vitest";
import { fontCoverage, uncovered } from "./font-coverage.ts";

const file = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
);
const font = new Uint8Array(readFileSync(file));

it("knows what the font of documents can draw, and which names it cannot", () => {
  const covers = fontCoverage(font);
  expect(uncovered("借款人：张喆、李堃（138****1234）①\n\t", covers)).toEqual([]);
  expect(uncovered("王𠮷，王𠮷，😀", covers)).toEqual(["𠮷", "😀"]);
});

it("says of a subset exactly what is in it", async () => {
  const subset = new Uint8Array(await subsetFont(Buffer.from(font), "张三，2026", { targetFormat: "truetype" }));
  const covers = fontCoverage(subset);
  expect(uncovered("张三，2026", covers)).toEqual([]);
  expect(uncovered("张三丰", covers)).toEqual(["丰"]);
});
