import { type Bilingual, formatInstant } from "@ringfence/kernel";
import { sourceWords } from "./bill-words.ts";
import type { Booked } from "./booked.ts";
import { categories } from "./categories.ts";
import { flowWords, yuanText } from "./lines-sheet.ts";
import { reasonWords } from "./match-words.ts";

const head: readonly Bilingual[] = [
  { zh: "时间", en: "time" },
  { zh: "来源", en: "source" },
  { zh: "收支", en: "way" },
  { zh: "金额（元）", en: "yuan" },
  { zh: "归类", en: "category" },
  { zh: "计入（元）", en: "counts (yuan)" },
  { zh: "怎么归的", en: "by" },
  { zh: "为什么不再计", en: "why it does not count again" },
  { zh: "对方", en: "other side" },
  { zh: "说明", en: "what" },
];

/** Every line with its category and what counts of it, for a spreadsheet. */
export function bookedSheet(
  booked: readonly Booked[],
  pick: (text: Bilingual) => string,
): readonly (readonly string[])[] {
  const rows = booked.map(({ entry, category, counts, rule, match }) => [
    formatInstant(entry.at)
      .slice(0, entry.precision === "day" ? 10 : 16)
      .replace("T", " "),
    pick(sourceWords(entry)),
    pick(flowWords[entry.flow]),
    yuanText(entry.fen),
    pick(categories[category].title),
    yuanText(counts),
    rule === undefined ? "" : rule.contains,
    match === undefined ? "" : pick(reasonWords[match.reason]),
    entry.counterparty ?? "",
    entry.what ?? "",
  ]);
  return [head.map(pick), ...rows];
}
