/**
 * `node testing/corpora/measure-clauses.ts [tune|test|sealed|sealed-2] [--errors] [batch …]`: precision and recall of each clause pattern, with 95 % Wilson
 * intervals; of the batches named, else of all. Errors are shown of the tuning half only.
 */
import { fileURLToPath } from "node:url";
import { civilDate } from "@ringfence/kernel";
import { reviewText } from "@ringfence/journey/prevent/review/review-text.ts";
import { clauses } from "@ringfence/journey/prevent/review/clauses.gen.ts";
import { type Half, type LabelledClause, readClauses } from "./read-clauses.ts";

/** No line names a day, and no pattern depends on one. */
const day = civilDate("2026-03-05");

export interface Counts {
  readonly id: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The patterns whose goal is higher. */
export const givesPeopleAway = [
  "collects-address-book",
  "reads-other-records",
  "emergency-contact-collection",
  "third-person-consent-presumed",
  "shares-with-unnamed",
  "debt-transfer-with-data",
];

export function countClauses(lines: readonly LabelledClause[]): readonly Counts[] {
  const found = lines.map(({ text }) => new Set(reviewText(text, day).hits.map(({ pattern }) => pattern.id)));
  return clauses.map(({ id }) => ({
    id,
    right: lines.filter(({ labels }, at) => labels.includes(id) && found[at]?.has(id)).length,
    wrong: lines.filter(({ labels }, at) => !labels.includes(id) && found[at]?.has(id)).length,
    missed: lines.filter(({ labels }, at) => labels.includes(id) && !found[at]?.has(id)).length,
  }));
}

export const sumOf = (counts: readonly Counts[]): Omit<Counts, "id"> => ({
  right: counts.reduce((sum, one) => sum + one.right, 0),
  wrong: counts.reduce((sum, one) => sum + one.wrong, 0),
  missed: counts.reduce((sum, one) => sum + one.missed, 0),
});

export const countsOfPeople = (counts: readonly Counts[]): readonly Counts[] =>
  counts.filter(({ id }) => givesPeopleAway.includes(id));

/** 95 % interval of a share. */
function wilson(right: number, of: number): string {
  if (of === 0) return "–";
  const [z, p] = [1.96, right / of];
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return `${(p * 100).toFixed(1)} % [${((middle - half) * 100).toFixed(0)}, ${((middle + half) * 100).toFixed(0)}]`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [half = "test", ...rest] = process.argv.slice(2);
  const batches = rest.filter((one) => !one.startsWith("--"));
  const lines = readClauses(half as Half).filter(({ batch }) => batches.length === 0 || batches.includes(batch));
  const counts = countClauses(lines);
  const row = (name: string, { right, wrong, missed }: Omit<Counts, "id">) =>
    console.log(`${name.padEnd(32)} precision ${wilson(right, right + wrong).padEnd(20)} recall ${wilson(right, right + missed)}`);
  for (const one of counts) row(one.id, one);
  row("address book and sharing", sumOf(countsOfPeople(counts)));
  row("all", sumOf(counts));
  const withF1 = counts.filter(({ right, missed }) => right + missed > 0);
  const macro = withF1.reduce((sum, { right, wrong, missed }) => sum + (2 * right) / (2 * right + wrong + missed), 0) / withF1.length;
  console.log(`macro F1 ${macro.toFixed(3)} over ${withF1.length} patterns, ${lines.length} clauses`);
  if (rest.includes("--errors") && half === "tune")
    for (const { labels, text } of lines) {
      const { hits } = reviewText(text, day);
      const wrong = hits.filter(({ pattern }) => !labels.includes(pattern.id));
      const missed = labels.filter((id) => !hits.some(({ pattern }) => pattern.id === id));
      if (wrong.length + missed.length > 0)
        console.log(
          `+${wrong.map(({ pattern, words }) => `${pattern.id}(${text.slice(words.from, words.to)})`).join(" ")} -${missed.join(" ")}  ${text}`,
        );
    }
}
