import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sourcesReachedFrom } from "./learned-file.ts";

/** A file of weights, and what it is learned from. */
export interface Learned {
  readonly weights: string;
  readonly learner: string;
  /** What learns them anew. */
  readonly command: string;
  readonly examples: readonly string[];
  /** What the learner runs without importing it. */
  readonly runs?: readonly string[];
  /** Reached by the learner and without influence on what it learns. */
  readonly without: readonly string[];
}

const piecesWeigh = "packages/law/signals/weighing/weights.gen.ts";
const networkReads = "packages/law/signals/weighing/character-network.gen.ts";
/** What reads by the networks once they are learned. */
const reading = "packages/law/signals/weighing/reading/";

export const signalWeights: Learned = {
  weights: piecesWeigh,
  learner: "scripts/generate-weights.ts",
  command: "npm run generate",
  examples: ["testing/corpora/utterances/tune"],
  without: [networkReads, reading],
};

export const networkWeights: Learned = {
  weights: networkReads,
  learner: "scripts/generate-character-network.ts",
  command: "npm run generate",
  examples: ["testing/corpora/utterances/tune"],
  runs: ["learn_network.py", "remember.c", "remember.py", "word_vectors.py"].map((file) => `scripts/network/${file}`),
  without: [piecesWeigh, reading],
};

export const clauseWeights: Learned = {
  weights: "packages/journey/prevent/review/weighed/weights.gen.ts",
  learner: "testing/corpora/learn-clauses.ts",
  command: "node testing/corpora/weigh-clauses.ts",
  examples: ["testing/corpora/clauses/tune", "testing/corpora/tune-documents"],
  // What a clause breaks says nothing of how it is recognised.
  without: ["packages/law/"],
};

/** All that the weights are learned from: the learner with all it reaches, and the examples. */
export function weightInputs(root: string, { weights, learner, examples, runs = [], without }: Learned): string[] {
  const files = examples.flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`));
  return [...sourcesReachedFrom(root, learner, [weights, ...without]), ...runs, ...files.sort()];
}
