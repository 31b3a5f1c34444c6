import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sourcesReachedFrom } from "./learned-file.ts";

export const WEIGHTS = "packages/law/signals/weighing/weights.gen.ts";
const LEARNER = "scripts/generate-weights.ts";
const TUNE = "testing/corpora/utterances/tune";

/** All that the weights of the signals are learned from: the learner with all it reaches, and the tuning half. */
export function weightInputs(root: string): string[] {
  const lines = readdirSync(join(root, TUNE)).filter((file) => file.endsWith(".tsv"));
  return [...sourcesReachedFrom(root, LEARNER, WEIGHTS), ...lines.sort().map((file) => `${TUNE}/${file}`)];
}
