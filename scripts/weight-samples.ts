/** What the weights of the signals are learned from: the labelled utterances as the traits that they have. */
import { compileSignals, figureGroups } from "../packages/law/signals/engine/compile.ts";
import { readFigures } from "../packages/law/signals/engine/figures.ts";
import { findHomophones, findPhrases, foldPiece } from "../packages/law/signals/engine/read.ts";
import { SPELLED } from "../packages/law/signals/engine/syllables.ts";
import { undodge } from "../packages/law/signals/engine/undodge.ts";
import { clearFound, createUtterance, PIECE } from "../packages/law/signals/engine/utterance.ts";
import { signals } from "../packages/law/signals/signals.gen.ts";
import { DIGITS, RARITY_STEP } from "../packages/law/signals/weighing/digits.ts";
import { createPlainText, LONGEST_PIECE, readPlainText } from "../packages/law/signals/weighing/pieces.ts";
import { readUtterances, type Utterance } from "../testing/corpora/read-utterances.ts";
import { joinedPairs } from "./joined-pairs.ts";

/** Pieces of one utterance alone are chance. */
const LEAST = 2;

export interface Sample {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly traits: ReadonlySet<string>;
}

const compiled = compileSignals(signals);
const utterance = createUtterance(compiled.groupCount, compiled.evidence.length);
const plain = createPlainText(PIECE);

function sampleOf({ text, kind, labels }: Utterance): Sample {
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
  return { kind, labels, traits };
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

export interface Samples {
  readonly samples: readonly Sample[];
  /** Traits by name, with their rarity in steps. */
  readonly rarities: ReadonlyMap<string, number>;
}

export function readSamples(): Samples {
  const utterances = readUtterances("tune");
  const said = utterances.map(sampleOf);
  return { samples: [...said, ...joinedPairs(utterances).map(sampleOf)], rarities: commonTraits(said) };
}
