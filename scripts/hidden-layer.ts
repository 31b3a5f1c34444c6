/**
 * A layer of units between traits and answers, for what words mean only together. It is learned beside straight weights (by stochastic gradient with
 * steps that shrink where much was learned already, Duchi et al. 2011), with traits and units left out by turns so that none relies on another.
 * Only sums, products and square roots, and a fixed order: the same weights on every machine.
 */
import { UNITS } from "../packages/law/signals/weighing/learned.ts";
import type { Row } from "./linear-machine.ts";
import { randomShares, shuffle } from "./random-shares.ts";

const ROUNDS = 24;
const STEP = 0.1;
const TRAITS_LEFT_OUT = 0.45;
const UNITS_LEFT_OUT = 0.15;
/** The starts take smaller steps: every sample moves them. */
const START_SHARE = 0.1;

/** The straight weights that may be other than zero: the questions of trait t from `at[t]` to `at[t + 1]`. */
export interface Straight {
  readonly at: Int32Array;
  readonly questions: Uint8Array;
}

export interface HiddenLayer {
  /** By trait, {@link UNITS} side by side. */
  readonly traits: Float64Array;
  readonly unitStart: Float64Array;
  /** By unit, the questions side by side. */
  readonly answers: Float64Array;
  /** In the order of {@link Straight}. */
  readonly straight: Float64Array;
  readonly start: Float64Array;
}

interface Learning extends HiddenLayer {
  readonly traitPast: Float64Array;
  readonly straightPast: Float64Array;
  readonly answerPast: Float64Array;
}

/** `sides[q]` by sample: 1 where the answer to question q is yes, -1 where it is no. Traits for which `hasUnits` is 0 have straight weights alone. */
export function learnHidden(
  rows: readonly Row[],
  sides: readonly Int8Array[],
  values: Float64Array,
  straight: Straight,
  hasUnits: Uint8Array,
): HiddenLayer {
  const random = randomShares();
  const layer = firstGuess(values.length, sides.length, straight.questions.length, random);
  const order = Int32Array.from(rows.keys());
  const sample = createSample(sides.length);
  for (let round = 0; round < ROUNDS; round++) {
    const step = STEP * (1 - round / ROUNDS);
    shuffle(order, random);
    for (const at of order) {
      leaveOut(sample, rows[at] as Row, values, random);
      answer(layer, sample, straight, hasUnits);
      if (slopesOf(layer, sample, sides, at)) improve(layer, sample, straight, hasUnits, step);
    }
  }
  return layer;
}

interface Sample {
  readonly traits: Int32Array;
  /** By trait: its value over the size of the sample. */
  readonly shares: Float64Array;
  count: number;
  /** By unit: 0 if it is left out, else what makes up for those that are. */
  readonly kept: Float64Array;
  readonly units: Float64Array;
  readonly scores: Float64Array;
  readonly scoreSlopes: Float64Array;
  readonly unitSlopes: Float64Array;
}

function createSample(questions: number): Sample {
  const most = 4096;
  return {
    traits: new Int32Array(most),
    shares: new Float64Array(most),
    count: 0,
    kept: new Float64Array(UNITS),
    units: new Float64Array(UNITS),
    scores: new Float64Array(questions),
    scoreSlopes: new Float64Array(questions),
    unitSlopes: new Float64Array(UNITS),
  };
}

function firstGuess(traits: number, questions: number, straight: number, random: () => number): Learning {
  const around = (length: number, width: number) => Float64Array.from({ length }, () => (random() - 0.5) * width);
  return {
    traits: around(traits * UNITS, 0.2),
    unitStart: new Float64Array(UNITS).fill(0.05),
    answers: around(UNITS * questions, 0.6),
    straight: new Float64Array(straight),
    start: new Float64Array(questions).fill(-1),
    traitPast: new Float64Array(traits).fill(0.01),
    straightPast: new Float64Array(traits).fill(0.01),
    answerPast: new Float64Array(UNITS * questions).fill(0.01),
  };
}

function leaveOut(sample: Sample, { traits }: Row, values: Float64Array, random: () => number): void {
  let count = 0;
  let sum = 0.1;
  for (const trait of traits) {
    if (random() < TRAITS_LEFT_OUT) continue;
    const value = values[trait] as number;
    sample.traits[count] = trait;
    sample.shares[count++] = value;
    sum += value * value;
  }
  const size = Math.sqrt(sum);
  for (let at = 0; at < count; at++) sample.shares[at] = (sample.shares[at] as number) / size;
  sample.count = count;
  for (let unit = 0; unit < UNITS; unit++) sample.kept[unit] = random() < UNITS_LEFT_OUT ? 0 : 1 / (1 - UNITS_LEFT_OUT);
}

function answer(layer: HiddenLayer, sample: Sample, straight: Straight, hasUnits: Uint8Array): void {
  const { units, scores, kept } = sample;
  units.set(layer.unitStart);
  scores.set(layer.start);
  for (let at = 0; at < sample.count; at++) {
    const trait = sample.traits[at] as number;
    const share = sample.shares[at] as number;
    const stop = straight.at[trait + 1] as number;
    for (let pair = straight.at[trait] as number; pair < stop; pair++) {
      const question = straight.questions[pair] as number;
      scores[question] = (scores[question] as number) + (layer.straight[pair] as number) * share;
    }
    if (hasUnits[trait] === 0) continue;
    for (let unit = 0; unit < UNITS; unit++) {
      units[unit] = (units[unit] as number) + (layer.traits[trait * UNITS + unit] as number) * share;
    }
  }
  for (let unit = 0; unit < UNITS; unit++) {
    if ((units[unit] as number) <= 0) kept[unit] = 0;
    const value = (units[unit] as number) * (kept[unit] as number);
    units[unit] = value;
    if (value === 0) continue;
    for (let question = 0; question < scores.length; question++) {
      const weight = layer.answers[unit * scores.length + question] as number;
      scores[question] = (scores[question] as number) + weight * value;
    }
  }
}

/** Of the squared distance to one on the right side. Says whether any score is nearer than that. */
function slopesOf({ answers }: HiddenLayer, sample: Sample, sides: readonly Int8Array[], at: number): boolean {
  const { scores, scoreSlopes, unitSlopes, kept } = sample;
  let any = false;
  for (let question = 0; question < scores.length; question++) {
    const side = (sides[question] as Int8Array)[at] as number;
    const missing = 1 - side * (scores[question] as number);
    scoreSlopes[question] = missing > 0 ? -side * missing : 0;
    if (missing > 0) any = true;
  }
  for (let unit = 0; unit < UNITS; unit++) {
    let slope = 0;
    if (kept[unit] !== 0) {
      for (let question = 0; question < scores.length; question++) {
        slope += (answers[unit * scores.length + question] as number) * (scoreSlopes[question] as number);
      }
    }
    unitSlopes[unit] = slope * (kept[unit] as number);
  }
  return any;
}

function improve(layer: Learning, sample: Sample, straight: Straight, hasUnits: Uint8Array, step: number): void {
  const { scoreSlopes, unitSlopes } = sample;
  improveAnswers(layer, sample, step);
  for (let question = 0; question < scoreSlopes.length; question++) {
    layer.start[question] = (layer.start[question] as number) - (scoreSlopes[question] as number) * step * START_SHARE;
  }
  for (let unit = 0; unit < UNITS; unit++) {
    layer.unitStart[unit] = (layer.unitStart[unit] as number) - (unitSlopes[unit] as number) * step * START_SHARE;
  }
  const scoreSteepness = meanSquare(scoreSlopes);
  const unitSteepness = meanSquare(unitSlopes);
  for (let at = 0; at < sample.count; at++) {
    const trait = sample.traits[at] as number;
    const share = sample.shares[at] as number;
    const straightPast = (layer.straightPast[trait] as number) + scoreSteepness * share * share;
    layer.straightPast[trait] = straightPast;
    const straightStep = (step * share) / Math.sqrt(straightPast);
    const stop = straight.at[trait + 1] as number;
    for (let pair = straight.at[trait] as number; pair < stop; pair++) {
      const slope = scoreSlopes[straight.questions[pair] as number] as number;
      layer.straight[pair] = (layer.straight[pair] as number) - slope * straightStep;
    }
    if (hasUnits[trait] === 0) continue;
    const traitPast = (layer.traitPast[trait] as number) + unitSteepness * share * share;
    layer.traitPast[trait] = traitPast;
    const traitStep = (step * share) / Math.sqrt(traitPast);
    for (let unit = 0; unit < UNITS; unit++) {
      const place = trait * UNITS + unit;
      layer.traits[place] = (layer.traits[place] as number) - (unitSlopes[unit] as number) * traitStep;
    }
  }
}

function improveAnswers({ answers, answerPast }: Learning, { units, scoreSlopes }: Sample, step: number): void {
  for (let unit = 0; unit < UNITS; unit++) {
    const value = units[unit] as number;
    if (value === 0) continue;
    for (let question = 0; question < scoreSlopes.length; question++) {
      const place = unit * scoreSlopes.length + question;
      const slope = (scoreSlopes[question] as number) * value;
      if (slope === 0) continue;
      const past = (answerPast[place] as number) + slope * slope;
      answerPast[place] = past;
      answers[place] = (answers[place] as number) - (step * slope) / Math.sqrt(past);
    }
  }
}

function meanSquare(numbers: Float64Array): number {
  let sum = 0;
  for (const one of numbers) sum += one * one;
  return sum / numbers.length;
}
