/**
 * Writes packages/law/signals/weighing/weights.gen.ts: what word pieces, word classes and figures weigh for and against each signal,
 * learned from the tuning half of the labelled utterances alone. One linear machine a signal. `--check` as in the others.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileSignals, figureGroups } from "../packages/law/signals/engine/compile.ts";
import { readFigures } from "../packages/law/signals/engine/figures.ts";
import { findHomophones, findPhrases, foldPiece } from "../packages/law/signals/engine/read.ts";
import { SPELLED } from "../packages/law/signals/engine/syllables.ts";
import { undodge } from "../packages/law/signals/engine/undodge.ts";
import { clearFound, createUtterance, PIECE } from "../packages/law/signals/engine/utterance.ts";
import { signals } from "../packages/law/signals/signals.gen.ts";
import { DIGITS, FIRST_COLUMN, NO_WEIGHT, RARITY_STEP, WEIGHT_STEP } from "../packages/law/signals/weighing/digits.ts";
import { createPlainText, LONGEST_PIECE, readPlainText } from "../packages/law/signals/weighing/pieces.ts";
import { readUtterances, type Utterance } from "../testing/corpora/read-utterances.ts";
import { digestOf, isFresh, withDigests } from "./learned-file.ts";
import { learn, type Row } from "./linear-machine.ts";
import { WEIGHTS, weightInputs } from "./weight-inputs.ts";

/** Pieces of one utterance alone are chance. */
const LEAST = 2;
/** Traits of smaller weights, in hundredths, are left out, and the others learned once more without them. */
const SLIGHT = 65;

/** One joined pair for so many utterances. */
const EVERY = 4;

interface Sample {
  readonly labels: readonly string[];
  readonly traits: ReadonlySet<string>;
}

const compiled = compileSignals(signals);
const utterance = createUtterance(compiled.groupCount, compiled.evidence.length);
const plain = createPlainText(PIECE);

function sampleOf({ text, labels }: Utterance): Sample {
  utterance.text = text;
  foldPiece(utterance, 0);
  undodge(utterance);
  findPhrases(compiled, utterance);
  findHomophones(compiled, utterance, compiled.homophones);
  if (utterance.spelled) findHomophones(compiled, utterance, compiled.spelledPairs);
  readFigures(utterance);
  readPlainText(utterance, plain);
  const traits = new Set<string>();
  for (let from = 0; from < plain.count; from++) {
    for (let length = 1; length <= LONGEST_PIECE && from + length <= plain.count; length++) {
      const units = plain.units.subarray(from, from + length);
      if (units.every((unit) => unit < SPELLED)) traits.add(String.fromCharCode(...units));
    }
  }
  const { groupAt, groups } = compiled.phrases;
  for (const phrase of utterance.foundPhrase.subarray(0, utterance.found)) {
    for (const group of groups.subarray(groupAt[phrase], groupAt[phrase + 1])) {
      const name = compiled.classOfGroup.get(group);
      if (name !== undefined) traits.add(name);
    }
  }
  for (const [figure, group] of Object.entries(figureGroups)) {
    if (utterance.lastHit[group] !== -1) traits.add(`<${figure}>`);
  }
  clearFound(utterance);
  return { labels, traits };
}

/** Word classes are broad: one counts less than a piece that is as rare. */
const CLASS_SHARE = 0.6;

/** Traits of more than a few utterances, and how rare they are. */
function commonTraits(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { traits } of samples) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(common.map(([trait, count]) => [trait, rarityOf(trait, count, samples.length)]));
}

/** The logarithm that search engines use, in steps, at most what a digit can write. */
function rarityOf(trait: string, count: number, samples: number): number {
  const share = trait.startsWith("<") ? CLASS_SHARE : 1;
  return Math.min(DIGITS.length - 1, Math.max(1, Math.round((Math.log(samples / count) * share) / RARITY_STEP)));
}

/** People say several things in one breath: pairs of the collector's utterances, taken in a fixed order. */
function joined(utterances: readonly Utterance[]): Utterance[] {
  const said = utterances.filter(({ kind, labels }) => kind === "collection" && !labels.includes("lawful-reminder"));
  return said.flatMap((one, at) => {
    const other = said[(at * 7919 + 13) % said.length];
    if (other === undefined || at % EVERY !== 0) return [];
    return [{ ...one, labels: [...one.labels, ...other.labels], text: `${one.text}，${other.text}` }];
  });
}

/** Of a weight in hundredths, cut off where the digits end. */
function digitOf(weight: number): string {
  const steps = Math.min(NO_WEIGHT, Math.round(Math.sqrt(Math.abs(weight) / WEIGHT_STEP)));
  return DIGITS[NO_WEIGHT + Math.sign(weight) * steps] ?? "";
}

/** Learns twice: first which traits matter, then what they weigh. */
function learnFew(rows: readonly Row[], sides: readonly number[], values: Float64Array): Float64Array {
  const all = learn(rows, sides, values);
  const matters = all.map((weight, trait) => (Math.abs(weight * (values[trait] ?? 0)) * 100 < SLIGHT ? 0 : 1));
  const few = rows.map(({ traits, size }) => ({ traits: traits.filter((trait) => matters[trait] === 1), size }));
  return learn(few, sides, values);
}

function render(): string {
  const utterances = readUtterances("tune");
  const said = utterances.map(sampleOf);
  const traits = commonTraits(said);
  const samples = [...said, ...joined(utterances).map(sampleOf)];
  const names = [...traits.keys()];
  const rarities = [...traits.values()];
  const values = Float64Array.from(rarities, (rarity) => rarity * RARITY_STEP);
  const numberOf = new Map(names.map((trait, index) => [trait, index]));
  const rows = samples.map((sample): Row => {
    const known = Int32Array.from([...sample.traits].flatMap((trait) => numberOf.get(trait) ?? []));
    return { traits: known, size: Math.sqrt(known.reduce((sum, trait) => sum + (values[trait] ?? 0) ** 2, 0.1)) };
  });
  const conduct = new Set<string>(
    signals.filter(({ holdsFor }) => !holdsFor.includes("recipient")).map(({ id }) => id),
  );
  const questions = [
    ...signals.map(
      ({ id }) =>
        ({ labels }: Sample) =>
          labels.includes(id),
    ),
    ({ labels }: Sample) => labels.some((label) => conduct.has(label)),
  ];
  const answers = questions.map((holds) =>
    learnFew(
      rows,
      samples.map((sample) => (holds(sample) ? 1 : -1)),
      values,
    ),
  );
  const hundredths = (weight: number | undefined) => Math.round((weight ?? 0) * 100);
  const lines = names.map((trait, index) => {
    const pairs = answers.flatMap((answer, column) => {
      const weight = hundredths((answer[index] ?? 0) * (values[index] ?? 0));
      const digit = digitOf(weight);
      return digit === DIGITS[NO_WEIGHT] ? [] : [String.fromCharCode(FIRST_COLUMN + column) + digit];
    });
    return `${trait} ${DIGITS[rarities[index] ?? 0]}${pairs.join("")}`;
  });
  return [
    'import type { LearnedWeights } from "./scale.ts";',
    "",
    "/** In the notation of LearnedWeights. The columns @, A, B … are the signals in alphabetical order, and last whether it is any conduct at all. */",
    "export const weights: LearnedWeights = {",
    `  start: ${JSON.stringify(answers.map((answer) => hundredths(answer[names.length])))},`,
    `  pieces: \`${lines.join("\n")}\`,`,
    "};",
    "",
  ].join("\n");
}

const root = join(import.meta.dirname, "..");
const out = join(root, WEIGHTS);
const inputs = digestOf(root, weightInputs(root));
if (!isFresh(out, inputs)) {
  if (process.argv.includes("--check")) {
    console.error(`Stale ${WEIGHTS}: run "npm run generate"`);
    process.exit(1);
  }
  const first = "// Generated by scripts/generate-weights.ts from testing/corpora/utterances/tune. Do not edit.";
  writeFileSync(out, withDigests(first, inputs, render()));
}
