/**
 * Writes packages/law/signals/weighing/weights.gen.ts: what word pieces, word classes and figures weigh for and against each signal,
 * learned from the tuning half of the labelled utterances alone. One linear machine a question, and a hidden layer for what they mean together;
 * the scores are the mean of both. `--check` as in the others.
 */
import { signals } from "../packages/law/signals/signals.gen.ts";
import { RARITY_STEP } from "../packages/law/signals/weighing/digits.ts";
import { COLUMNS, CONDUCT, RAREST_WITH_UNITS } from "../packages/law/signals/weighing/learned.ts";
import { learnHidden, type Straight } from "./hidden-layer.ts";
import { learnAnew } from "./learn-anew.ts";
import { learn, type Row } from "./linear-machine.ts";
import { conductIds, questionsAsked } from "./questions-asked.ts";
import { renderWeights } from "./render-weights.ts";
import { signalWeights } from "./weight-inputs.ts";
import { readSamples, type Sample } from "./weight-samples.ts";

/** Weights that are smaller than this, in hundredths, when first learned are left out, and the others learned once more without them. */
const SLIGHT = 165;

/** The traits that have a weight for a question, and the questions that they have one for. */
interface Kept {
  readonly names: readonly string[];
  readonly rarities: readonly number[];
  readonly values: Float64Array;
  readonly straight: Straight;
}

function valuesOf(rarities: readonly number[]): Float64Array {
  return Float64Array.from(rarities, (rarity) => rarity * RARITY_STEP);
}

function rowsOf(samples: readonly Sample[], names: readonly string[], values: Float64Array): Row[] {
  const numberOf = new Map(names.map((trait, index) => [trait, index]));
  return samples.map((sample) => {
    const traits = Int32Array.from([...sample.traits].flatMap((trait) => numberOf.get(trait) ?? []));
    return { traits, size: Math.sqrt(traits.reduce((sum, trait) => sum + (values[trait] as number) ** 2, 0.1)) };
  });
}

function keepThatMatter(
  samples: readonly Sample[],
  sides: readonly Int8Array[],
  known: ReadonlyMap<string, number>,
): Kept {
  const names = [...known.keys()];
  const rarities = [...known.values()];
  const values = valuesOf(rarities);
  const rows = rowsOf(samples, names, values);
  const first = sides.slice(0, COLUMNS).map((side) => learn(rows, side, values));
  const matters = names.map((_, trait) =>
    first.flatMap((weights, column) =>
      Math.abs((weights[trait] as number) * (values[trait] as number)) * 100 < SLIGHT ? [] : [column],
    ),
  );
  const kept = names.flatMap((_, trait) => ((matters[trait]?.length ?? 0) > 0 ? [trait] : []));
  const at = new Int32Array(kept.length + 1);
  kept.forEach((trait, index) => {
    at[index + 1] = (at[index] as number) + (matters[trait]?.length ?? 0);
  });
  const keptRarities = kept.map((trait) => rarities[trait] as number);
  return {
    names: kept.map((trait) => names[trait] as string),
    rarities: keptRarities,
    values: valuesOf(keptRarities),
    straight: { at, questions: Uint8Array.from(kept.flatMap((trait) => matters[trait] ?? [])) },
  };
}

/** The linear machine of one column, over the traits that matter to it. */
function learnColumn(rows: readonly Row[], side: Int8Array, { values, straight }: Kept, column: number): Float64Array {
  const matters = Uint8Array.from(values, (_, trait) =>
    Number(straight.questions.subarray(straight.at[trait], straight.at[trait + 1]).includes(column)),
  );
  const few = rows.map(({ traits, size }) => ({ traits: traits.filter((trait) => matters[trait] === 1), size }));
  return learn(few, side, values);
}

function render(): string {
  const { samples, rarities } = readSamples();
  const sides = questionsAsked.map((holds) => Int8Array.from(samples, (sample) => (holds(sample) ? 1 : -1)));
  const kept = keepThatMatter(samples, sides, rarities);
  const rows = rowsOf(samples, kept.names, kept.values);
  const linear = sides.slice(0, COLUMNS).map((side, column) => learnColumn(rows, side, kept, column));
  const hasUnits = Uint8Array.from(kept.rarities, (rarity) => Number(rarity <= RAREST_WITH_UNITS));
  const hidden = learnHidden(rows, sides, kept.values, kept.straight, hasUnits);
  const alone = [CONDUCT, ...signals.flatMap(({ id }, column) => (conductIds.has(id) ? [] : [column]))];
  return renderWeights({ ...kept, linear, hidden, questions: questionsAsked.length, alone });
}

await learnAnew(signalWeights, render);
