import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { COLUMNS, readLine, UNITS } from "@ringfence/law/signals/weighing/learned.ts";
import { weights } from "@ringfence/law/signals/weighing/weights.gen.ts";
import { afterAll, describe, expect, it } from "vitest";
import { learnHidden } from "../scripts/hidden-layer.ts";
import { digestOf, isFresh, withDigests } from "../scripts/learned-file.ts";
import { renderWeights } from "../scripts/render-weights.ts";
import { clauseWeights, networkWeights, signalWeights, weightInputs } from "../scripts/weight-inputs.ts";

const root = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "weights-"));
afterAll(() => rmSync(copy, { recursive: true }));

describe("the digest of what the weights are learned from", () => {
  const inputs = weightInputs(root, signalWeights);
  for (const path of inputs) cpSync(join(root, path), join(copy, path));
  const digest = digestOf(root, inputs);

  it("is the same in another place", () => {
    expect(weightInputs(copy, signalWeights)).toEqual(inputs);
    expect(digestOf(copy, weightInputs(copy, signalWeights))).toBe(digest);
  });

  it("covers every line, the learner, the engine and the word lists", () => {
    const tune = "testing/corpora/utterances/tune";
    for (const file of readdirSync(join(root, tune))) expect(inputs).toContain(`${tune}/${file}`);
    for (const folder of ["catalogue", "evidence", "lexicon", "dodges"]) {
      const path = `packages/law/signals/${folder}`;
      for (const file of readdirSync(join(root, path))) {
        if (!file.endsWith(".test.ts")) expect(inputs).toContain(`${path}/${file}`);
      }
    }
    for (const path of [
      "scripts/generate-weights.ts",
      "scripts/linear-machine.ts",
      "testing/corpora/read-utterances.ts",
      "packages/law/signals/engine/read.ts",
      "packages/law/signals/engine/undodge.ts",
      "packages/law/signals/weighing/pieces.ts",
      "packages/kernel/fold-table.ts",
    ]) {
      expect(inputs).toContain(path);
    }
  });

  it("changes with each of them", () => {
    const some = inputs.filter((path, at) => at % 9 === 0 || path.startsWith("scripts/"));
    const digests = new Set([digestOf(copy, some)]);
    for (const path of some) {
      const before = readFileSync(join(copy, path), "utf8");
      writeFileSync(join(copy, path), `${before}\n`);
      digests.add(digestOf(copy, some));
      writeFileSync(join(copy, path), before);
    }
    expect(digests.size).toBe(some.length + 1);
  });

  it("changes when lines are added", () => {
    writeFileSync(join(copy, "testing/corpora/utterances/tune/zz.tsv"), "");
    expect(digestOf(copy, weightInputs(copy, signalWeights))).not.toBe(digest);
  });
});

it("the network's digest covers every line, the learner and what makes plain text of a line, and no weights", () => {
  const inputs = weightInputs(root, networkWeights);
  for (const file of readdirSync(join(root, "testing/corpora/utterances/tune")))
    expect(inputs).toContain(`testing/corpora/utterances/tune/${file}`);
  for (const path of [
    "scripts/generate-character-network.ts",
    "scripts/network/learn_network.py",
    "scripts/network/word_vectors.py",
    "packages/law/signals/engine/undodge.ts",
    "packages/law/signals/weighing/network-shape.ts",
    "packages/law/signals/weighing/words.ts",
    "packages/kernel/fold-table.ts",
  ])
    expect(inputs).toContain(path);
  expect(inputs).not.toContain("packages/law/signals/weighing/reading/convolution.ts");
  for (const { weights } of [networkWeights, signalWeights]) {
    expect(inputs).not.toContain(weights);
    expect(weightInputs(root, signalWeights)).not.toContain(weights);
  }
});

it("the clauses' digest covers lines, documents, the learner and the words, not the law", () => {
  const inputs = weightInputs(root, clauseWeights);
  for (const folder of clauseWeights.examples)
    for (const file of readdirSync(join(root, folder))) expect(inputs).toContain(`${folder}/${file}`);
  for (const path of [
    "testing/corpora/learn-clauses.ts",
    "testing/corpora/largest-margin.ts",
    "packages/journey/prevent/review/clauses/waiver.ts",
    "packages/journey/prevent/review/said/in-context.ts",
    "packages/journey/prevent/review/structure/roles.ts",
    "packages/journey/prevent/review/weighed/acting.ts",
    "packages/kernel/fold-table.ts",
  ])
    expect(inputs).toContain(path);
  expect(inputs.filter((path) => path.startsWith("packages/law/"))).toEqual([]);
  expect(inputs).not.toContain(clauseWeights.weights);
});

describe("a learned file", () => {
  const path = join(copy, "learned.ts");

  it("is fresh as long as neither its inputs nor it were changed", () => {
    const text = withDigests("// Who wrote it.", "abc", "export const one = 1;\n");
    writeFileSync(path, text);
    expect(isFresh(path, "abc")).toBe(true);
    expect(isFresh(path, "abd")).toBe(false);
    writeFileSync(path, text.replace("= 1", "= 2"));
    expect(isFresh(path, "abc")).toBe(false);
    expect(isFresh(join(dirname(path), "none.ts"), "abc")).toBe(false);
  });
});

/** Several traits each for two things that may be said, so that the learner can leave some out. */
const [here, there] = [
  Array.from({ length: 8 }, (_, trait) => trait),
  Array.from({ length: 8 }, (_, trait) => 8 + trait),
];
const rows = Array.from({ length: 400 }, (_, at) => {
  const traits = Int32Array.from([...(at % 2 === 0 ? here : []), ...(at % 4 < 2 ? there : []), 16]);
  return { traits, size: Math.sqrt(traits.length + 0.1) };
});
/** One of them alone. */
const either = Int8Array.from(rows, (_, at) => ((at % 2 === 0) === at % 4 < 2 ? -1 : 1));
const values = new Float64Array(17).fill(1);
const straight = { at: Int32Array.from({ length: 18 }, (_, trait) => trait), questions: new Uint8Array(17) };
const hidden = learnHidden(rows, [either], values, straight, new Uint8Array(17).fill(1));

function scoreOf({ traits, size }: (typeof rows)[number]): number {
  let score = hidden.start[0] as number;
  for (const trait of traits) score += (hidden.straight[trait] as number) / size;
  for (let unit = 0; unit < UNITS; unit++) {
    let value = hidden.unitStart[unit] as number;
    for (const trait of traits) value += (hidden.traits[trait * UNITS + unit] as number) / size;
    score += Math.max(0, value) * (hidden.answers[unit] as number);
  }
  return score;
}

describe("the hidden layer", () => {
  it("learns what no sum of single traits says", () => {
    expect(rows.map((row) => Math.sign(scoreOf(row)))).toEqual([...either]);
  });
});

describe("the notation of the weights", () => {
  it("gives back what was written, to the steps it has", () => {
    const learned = {
      names: ["欠", "还钱"],
      rarities: [40, 86],
      values: Float64Array.from([4, 8.6]),
      straight: { at: Int32Array.from([0, 2, 3]), questions: Uint8Array.from([3, 27, 29]) },
      linear: Array.from({ length: COLUMNS }, (_, column) => Float64Array.from([column / 30, -column / 30, 0.5])),
      hidden: {
        traits: Float64Array.from({ length: 2 * UNITS }, (_, unit) => ((unit % 9) - 4) / 8),
        unitStart: new Float64Array(UNITS).fill(0.25),
        answers: new Float64Array(UNITS * COLUMNS).fill(0.3),
        straight: Float64Array.from([0.2, 0.2, 0.2]),
        start: new Float64Array(COLUMNS).fill(0.1),
      },
      questions: COLUMNS,
      alone: [27],
    };
    const text = renderWeights(learned);
    const [first, second] = text
      .slice(text.indexOf("`") + 1, text.lastIndexOf("`"))
      .split("\n")
      .map(readLine);
    expect(first).toMatchObject({ piece: "欠", rarity: 40 });
    first?.units.forEach((weight, unit) => {
      expect(Math.abs(weight - ((unit % 9) - 4) * 50)).toBeLessThan(28);
    });
    expect(first?.weights.filter((_, at) => at % 2 === 0)).toEqual([3, 27]);
    // Of 0.6 times whole squares: 10², 24² and 23².
    expect(first?.weights[1]).toBe(60);
    expect(first?.weights[3]).toBe(346);
    expect(second).toMatchObject({ piece: "还钱", rarity: 86, units: [] });
    expect(second?.weights[0]).toBe(29);
    expect(second?.weights[1]).toBe(-317);
  });

  it("holds for every line there is", () => {
    const lines = weights.pieces.split("\n").map(readLine);
    expect(new Set(lines.map(({ piece }) => piece)).size).toBe(lines.length);
    expect(new Set(lines.map(({ units }) => units.length))).toEqual(new Set([0, UNITS]));
    const columns = lines.flatMap(({ weights: pairs }) => pairs.filter((_, at) => at % 2 === 0));
    expect([...new Set(columns)].sort((a, b) => a - b)).toEqual(Array.from({ length: COLUMNS }, (_, column) => column));
    expect(weights.start).toHaveLength(COLUMNS);
    expect(weights.answers.map((row) => row.length)).toEqual(Array(UNITS).fill(COLUMNS));
  });
});
