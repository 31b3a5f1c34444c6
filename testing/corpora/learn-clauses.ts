/**
 * Learns from the tuning half and from whole documents how strongly each sign speaks for each clause pattern (`largest-margin.ts`; the same each
 * time). Before, each quarter of the files and the documents of each hand are weighed by what the others teach: what comes out is printed and
 * decides from where on a pattern is said to hold.
 */
import { readFileSync } from "node:fs";
import { clauses } from "@ringfence/journey/prevent/review/clauses.gen.ts";
import { conceptNames } from "@ringfence/journey/prevent/review/said/concepts.ts";
import { hearAlone, type InContext, readInContext } from "@ringfence/journey/prevent/review/said/in-context.ts";
import { readTerms } from "@ringfence/journey/prevent/review/structure/terms.ts";
import { eachSign } from "@ringfence/journey/prevent/review/weighed/each-sign.ts";
import { levels } from "@ringfence/journey/prevent/review/weighed/packed-rows.ts";
import { kinds, type Sign } from "@ringfence/journey/prevent/review/weighed/signs.ts";
import type { Within } from "@ringfence/journey/prevent/review/weighed/weigh.ts";
import { givesPeopleAway } from "./measure-clauses.ts";
import { separate } from "./largest-margin.ts";
import { readClauses } from "./read-clauses.ts";
import { marksOf, readDocuments } from "./read-documents.ts";

/** A sign seen less often says nothing about sentences not seen. */
const leastOften = { piece: 10, pair: 45 };
/** Of two signs that would serve as well the rarer says more: one seen a hundred times counts as it is. */
const rarity = 0.2;
const usual = 100;
const decay = 0.25;
const folds = 4;
/** Weights are written as one of few levels (`packed-rows.ts`), and a step of them is this share of how far weights usually go. */
const stepShare = 1.2;
/** So many of the marks are to be right, held out, in passages (lines written one by one) and in whole documents; then as many are to be found as can be. */
const surely = { passage: 0.94, document: 0.91 };
const bars = Array.from({ length: 61 }, (_, no) => (no - 32) / 40);

interface Heard {
  /** 1 for what holds, −1 for what does not, 0 where careful readers could differ; of each pattern. */
  readonly sides: Int8Array;
  /** Which quarter is not learned from when this is weighed; lists made to teach what an item has of its introduction are always learned from. */
  readonly heldOut: number | undefined;
  readonly ofDocument: boolean;
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

function heardAs({ said }: InContext, about: Pick<Heard, "sides" | "heldOut" | "ofDocument">): Heard {
  const signs = new Set<Sign>();
  eachSign(said, (sign) => signs.add(sign));
  return {
    ...about,
    pieces: [...signs].filter((sign) => typeof sign === "string"),
    named: [...signs].filter((sign) => typeof sign === "number"),
  };
}

function heardLines(): readonly Heard[] {
  const lines = readClauses("tune");
  const files = [...new Set(lines.map(({ batch }) => batch))];
  return lines.map(({ batch, labels, text }) =>
    heardAs(hearAlone(text), {
      sides: Int8Array.from(patterns, (id) => (labels.includes(id) ? 1 : -1)),
      heldOut: files.indexOf(batch) % folds,
      ofDocument: false,
    }),
  );
}

/** Named by the hand that wrote it and a number: 3-12. */
function heardDocuments(): readonly Heard[] {
  return readDocuments("tune-documents").flatMap(({ name, path, marks, doubtful }) => {
    const text = readFileSync(path, "utf8");
    const hand = Number.parseInt(name, 10);
    return readInContext(text, readTerms(text)).map((read) => {
      const [holds, mayHold] = [marks, doubtful].map((all) => marksOf(all, read.sentence.text)) as [readonly string[], readonly string[]];
      return heardAs(read, {
        sides: Int8Array.from(patterns, (id) => (holds.includes(id) ? 1 : mayHold.includes(id) ? 0 : -1)),
        heldOut: Number.isNaN(hand) ? undefined : hand % folds,
        ofDocument: true,
      });
    });
  });
}

const heard: readonly Heard[] = [...heardLines(), ...heardDocuments()];

function knownSigns(all: readonly (readonly Sign[])[], least: (sign: Sign) => number): ReadonlyMap<Sign, number> {
  const often = new Map<Sign, number>();
  for (const signs of all) for (const sign of signs) often.set(sign, (often.get(sign) ?? 0) + 1);
  return new Map([...often].filter(([sign, times]) => times >= least(sign)));
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
  );
  const ordered = [...pieces.keys(), ...[...named.keys()].toSorted((a, b) => Number(a) - Number(b))];
  const rowOf = new Map(ordered.map((sign, row) => [sign, row]));
  const strength = Float64Array.from(ordered, (sign) => (((pieces.get(sign) ?? named.get(sign)) as number) / usual) ** -rarity);
  const rows = seen.map((one) => {
    const { rows, values } = rowsIn(rowOf, one);
    return { rows: Int32Array.from(rows), values: Float64Array.from(rows, (row, no) => (values[no] as number) * (strength[row] as number)) };
  });
  const sides = patterns.map((_, column) => Int8Array.from(seen, (one) => one.sides[column] as number));
  const separated = separate(rows, sides, rowOf.size, decay);
  const weights = new Float64Array(rowOf.size * width);
  separated.forEach((one, column) =>
    one.weights.forEach((weight, row) => { weights[row * width + column] = weight * (strength[row] as number); }),
  );
  return {
    pieces: ordered.slice(0, pieces.size),
    named: ordered.slice(pieces.size),
    bias: Float64Array.from(separated, ({ bias }) => bias),
    weights,
  };
}

/** The weights as they are written. */
function inSteps(weights: Float64Array): { readonly steps: readonly number[]; readonly counts: Int8Array } {
  const steps = patterns.map((_, column) => {
    let squares = 0;
    for (let at = column; at < weights.length; at += width) squares += (weights[at] as number) ** 2;
    return stepShare * Math.sqrt(squares / (weights.length / width));
  });
  const counts = Int8Array.from(weights, (value, at) => nearestLevel(value / (steps[at % width] as number)));
  return { steps, counts };
}

const nearestLevel = (value: number): number =>
  levels.reduce((nearest, level) => (Math.abs(value - level) < Math.abs(value - nearest) ? level : nearest));

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

function heldOutScores(): readonly (Float64Array | undefined)[] {
  const all = heard.map((_, at) => at);
  const scores: Float64Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (at: number) => heard[at]?.heldOut === fold;
    const learned = learn(all.filter((at) => !isOut(at)));
    for (const [at, one] of scoresOf(learned, all.filter(isOut))) scores[at] = one;
  }
  return scores;
}

interface Reached {
  readonly precision: number;
  readonly recall: number;
}

function reached(scores: readonly (Float64Array | undefined)[], ids: readonly string[], bar: number, within: Within): Reached {
  let [right, marked, holding] = [0, 0, 0];
  for (const [at, one] of heard.entries()) {
    const score = scores[at];
    if (score === undefined || one.ofDocument !== (within === "document")) continue;
    for (const id of ids) {
      const column = patterns.indexOf(id);
      if (one.sides[column] === 0) continue;
      const marks = (score[column] as number) > bar;
      const holds = one.sides[column] === 1;
      if (holds) holding += 1;
      if (marks) marked += 1;
      if (marks && holds) right += 1;
    }
  }
  return { precision: right / marked, recall: right / holding };
}

/** The lowest bar above which so many are right. */
function barFor(scores: readonly (Float64Array | undefined)[], ids: readonly string[], within: Within): number {
  const bar = bars.find((one) => reached(scores, ids, one, within).precision >= surely[within]);
  if (bar === undefined) throw new Error("no bar is high enough");
  console.log(`${within}, ${ids.length} patterns above ${bar}, held out: ${inPercent(reached(scores, ids, bar, within))}`);
  return bar;
}

const inPercent = ({ precision, recall }: Reached): string => `${(precision * 100).toFixed(1)} / ${(recall * 100).toFixed(1)} %`;

/** The weights as a module, after what they reach on what they were not learned from is printed. */
export function render(): string {
  const scores = heldOutScores();
  const barsWithin = (within: Within): readonly number[] => {
    const people = barFor(scores, givesPeopleAway, within);
    const others = barFor(scores, patterns.filter((id) => !givesPeopleAway.includes(id)), within);
    return patterns.map((id) => (givesPeopleAway.includes(id) ? people : others));
  };
  const { pieces, named, bias, weights } = learn(heard.map((_, at) => at));
  const { steps, counts } = inSteps(weights);

  /** Two steps in one letter. */
  const letters = Array.from({ length: counts.length / width }, (_, row) =>
    Array.from({ length: Math.ceil(width / 2) }, (_, pair) => {
      const [one = 0, other = 0] = [0, 1].map((no) => levels.indexOf(pair * 2 + no < width ? (counts[row * width + pair * 2 + no] as number) : 0));
      const letter = "#".charCodeAt(0) + one * levels.length + other;
      return String.fromCharCode(letter >= "\\".charCodeAt(0) ? letter + 1 : letter);
    }).join(""),
  ).join("");
  const gaps = named.map((sign, at) => Number(sign) - Number(named[at - 1] ?? 0));
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(5)));
  console.log(`${heard.length} clauses and sentences, ${pieces.length} pieces, ${named.length} names and pairs of names`);
  return `export const patterns: readonly string[] = ${JSON.stringify(patterns)};
export const bias: readonly number[] = ${JSON.stringify(rounded([...bias]))};
/** From where on a pattern holds. */
export const bars: Readonly<Record<"passage" | "document", readonly number[]>> = ${JSON.stringify({ passage: barsWithin("passage"), document: barsWithin("document") })};
export const steps: readonly number[] = ${JSON.stringify(rounded(steps))};
export const pieces: string = ${JSON.stringify(pieces.join("\n"))};
export const names: string = ${JSON.stringify(conceptNames.join(" "))};
export const named: string = ${JSON.stringify(gaps.map((gap) => gap.toString(36)).join(" "))};
export const weights: string = ${JSON.stringify(letters)};
`;
}
