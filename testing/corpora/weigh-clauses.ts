/**
 * `node testing/corpora/weigh-clauses.ts`: learns from the tuning half how strongly each sign speaks for each clause pattern (least squares with
 * decay; the same each time) and writes it beside the patterns. Before, each fifth of the files is weighed by what the others teach: what comes
 * out is printed and decides from where on a pattern is said to hold.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { clauses } from "@ringfence/journey/prevent/review/clauses.gen.ts";
import { conceptNames } from "@ringfence/journey/prevent/review/said/concepts.ts";
import { hear } from "@ringfence/journey/prevent/review/said/said.ts";
import { eachSign, kinds, type Sign } from "@ringfence/journey/prevent/review/weighed/signs.ts";
import { givesPeopleAway } from "./measure-clauses.ts";
import { type LabelledClause, readClauses } from "./read-clauses.ts";
import { solve } from "./least-squares.ts";

/** A sign seen less often says nothing about sentences not seen. */
const leastOften = { piece: 4, pair: 10 };
const decay = 0.5;
const folds = 5;
/** Weights are written as whole steps, at most so many to either side, and a step is this share of how far they usually go. */
const mostSteps = 4;
const stepShare = 1.6;
/** So many of the marks are to be right, held out: where people are given away as the goal says, of the rest nine of ten; then as many as can be found. */
const surely = { people: 0.93, others: 0.9 };

interface Heard {
  readonly pieces: readonly Sign[];
  readonly named: readonly Sign[];
}

interface Learned {
  readonly pieces: readonly Sign[];
  readonly named: readonly Sign[];
  readonly bias: Float64Array;
  /** By sign, pieces first, and within by pattern. */
  readonly weights: Float64Array;
}

const patterns = clauses.map(({ id }) => id);
const width = patterns.length;
const lines = readClauses("tune");
const heard: readonly Heard[] = lines.map(({ text }) => {
  const signs = new Set<Sign>();
  eachSign(hear(text), (sign) => signs.add(sign));
  return {
    pieces: [...signs].filter((sign) => typeof sign === "string"),
    named: [...signs].filter((sign) => typeof sign === "number"),
  };
});

function knownSigns(all: readonly (readonly Sign[])[], least: (sign: Sign) => number): Sign[] {
  const often = new Map<Sign, number>();
  for (const signs of all) for (const sign of signs) often.set(sign, (often.get(sign) ?? 0) + 1);
  return [...often].filter(([sign, times]) => times >= least(sign)).map(([sign]) => sign);
}

/** Rows of both kinds, each kind as long as the other however many signs there are. */
function rowsIn(rowOf: ReadonlyMap<Sign, number>, { pieces, named }: Heard): { rows: number[]; values: number[] } {
  const known = [pieces, named].map((signs) => signs.flatMap((sign) => rowOf.get(sign) ?? []));
  return {
    rows: known.flat(),
    values: known.flatMap((rows) => rows.map(() => Math.SQRT1_2 / Math.sqrt(rows.length))),
  };
}

function learn(chosen: readonly number[]): Learned {
  const seen = chosen.map((at) => heard[at] as Heard);
  const pieces = knownSigns(seen.map((one) => one.pieces), () => leastOften.piece);
  const named = knownSigns(
    seen.map((one) => one.named),
    (sign) => (Number(sign) < kinds ? leastOften.piece : leastOften.pair),
  ).toSorted((a, b) => Number(a) - Number(b));
  const rowOf = new Map([...pieces, ...named].map((sign, row) => [sign, row]));
  const bias = new Float64Array(width);
  for (const at of chosen)
    patterns.forEach((id, column) => {
      bias[column] = (bias[column] as number) + (sideOf(lines[at] as LabelledClause, id) / chosen.length);
    });
  const targets = chosen.map((at) => patterns.map((id, column) => sideOf(lines[at] as LabelledClause, id) - (bias[column] as number)));
  const weights = solve(seen.map((one) => rowsIn(rowOf, one)), targets, rowOf.size, decay);
  return { pieces, named, bias, weights };
}

const sideOf = ({ labels }: LabelledClause, id: string): number => (labels.includes(id) ? 1 : -1);

/** The weights as they are written. */
function inSteps(weights: Float64Array): { readonly steps: readonly number[]; readonly counts: Int8Array } {
  const steps = patterns.map((_, column) => {
    let squares = 0;
    for (let at = column; at < weights.length; at += width) squares += (weights[at] as number) ** 2;
    return stepShare * Math.sqrt(squares / (weights.length / width));
  });
  const counts = Int8Array.from(weights, (value, at) =>
    Math.max(-mostSteps, Math.min(mostSteps, Math.round(value / (steps[at % width] as number)))),
  );
  return { steps, counts };
}

function scoresOf({ pieces, named, bias, weights }: Learned, chosen: readonly number[]): ReadonlyMap<number, Float64Array> {
  const rowOf = new Map([...pieces, ...named].map((sign, row) => [sign, row]));
  const { steps, counts } = inSteps(weights);
  return new Map(
    chosen.map((at) => {
      const { rows, values } = rowsIn(rowOf, heard[at] as Heard);
      const scores = Float64Array.from(bias);
      rows.forEach((row, no) => {
        for (let column = 0; column < width; column++)
          scores[column] = (scores[column] as number) + (values[no] as number) * (steps[column] as number) * (counts[row * width + column] as number);
      });
      return [at, scores];
    }),
  );
}

/** Whole files are held out: lines of one file are too much alike. */
function heldOutScores(): readonly Float64Array[] {
  const files = [...new Set(lines.map(({ batch }) => batch))];
  const foldOf = new Map(files.map((file, no) => [file, no % folds]));
  const all = lines.map((_, at) => at);
  const scores: Float64Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (at: number) => foldOf.get((lines[at] as LabelledClause).batch) === fold;
    const learned = learn(all.filter((at) => !isOut(at)));
    for (const [at, one] of scoresOf(learned, all.filter(isOut))) scores[at] = one;
  }
  return scores;
}

interface Held {
  readonly score: number;
  readonly holds: boolean;
}

interface Reached {
  readonly above: number;
  readonly precision: number;
  readonly recall: number;
}

/** What is reached where everything above a score is said to hold, from the highest score down. */
function reachedDown(all: readonly Held[]): readonly Reached[] {
  const ordered = all.toSorted((a, b) => b.score - a.score);
  const holding = ordered.filter(({ holds }) => holds).length;
  let right = 0;
  return ordered.map(({ score, holds }, at) => {
    if (holds) right += 1;
    return { above: score, precision: right / (at + 1), recall: right / holding };
  });
}

function thresholdOf(scores: readonly Float64Array[], ids: readonly string[], surely: number): number {
  const held = ids.flatMap((id) =>
    scores.map((line, at): Held => ({ score: line[patterns.indexOf(id)] as number, holds: (lines[at] as LabelledClause).labels.includes(id) })),
  );
  const all = reachedDown(held);
  const { above, precision, recall } = all.findLast((one) => one.precision >= surely) ?? (all[0] as Reached);
  console.log(`${ids.length} patterns above ${above.toFixed(3)}: held-out precision ${(precision * 100).toFixed(1)} %, recall ${(recall * 100).toFixed(1)} %`);
  return above;
}

const scores = heldOutScores();
const people = thresholdOf(scores, givesPeopleAway, surely.people);
const others = thresholdOf(scores, patterns.filter((id) => !givesPeopleAway.includes(id)), surely.others);
const { pieces, named, bias, weights } = learn(lines.map((_, at) => at));
const { steps, counts } = inSteps(weights);

/** Two steps in one letter. */
const letters = Array.from({ length: counts.length / width }, (_, row) =>
  Array.from({ length: Math.ceil(width / 2) }, (_, pair) => {
    const [one = 0, other = 0] = [0, 1].map((no) => (pair * 2 + no < width ? counts[row * width + pair * 2 + no] : 0));
    const letter = "#".charCodeAt(0) + (one + mostSteps) * (mostSteps * 2 + 1) + other + mostSteps;
    return String.fromCharCode(letter >= "\\".charCodeAt(0) ? letter + 1 : letter);
  }).join(""),
).join("");
const gaps = named.map((sign, at) => Number(sign) - Number(named[at - 1] ?? 0));
const rounded = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(5)));
writeFileSync(
  join(import.meta.dirname, "../../packages/journey/prevent/review/weighed/weights.gen.ts"),
  `// Generated by testing/corpora/weigh-clauses.ts. Do not edit.
export const patterns: readonly string[] = ${JSON.stringify(patterns)};
export const bias: readonly number[] = ${JSON.stringify(rounded(patterns.map((id, at) => (bias[at] as number) - (givesPeopleAway.includes(id) ? people : others))))};
export const steps: readonly number[] = ${JSON.stringify(rounded(steps))};
export const pieces: string = ${JSON.stringify(pieces.join("\n"))};
export const names: string = ${JSON.stringify(conceptNames.join(" "))};
export const named: string = ${JSON.stringify(gaps.map((gap) => gap.toString(36)).join(" "))};
export const weights: string = ${JSON.stringify(letters)};
`,
);
console.log(`${lines.length} clauses, ${pieces.length} pieces, ${named.length} names and pairs of names`);
