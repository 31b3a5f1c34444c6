import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { digestOf, isFresh, withDigests } from "../scripts/learned-file.ts";
import { weightInputs } from "../scripts/weight-inputs.ts";

const root = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "weights-"));
afterAll(() => rmSync(copy, { recursive: true }));

describe("the digest of what the weights are learned from", () => {
  const inputs = weightInputs(root);
  for (const path of inputs) cpSync(join(root, path), join(copy, path));
  const digest = digestOf(root, inputs);

  it("is the same in another place", () => {
    expect(weightInputs(copy)).toEqual(inputs);
    expect(digestOf(copy, weightInputs(copy))).toBe(digest);
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
    const digests = new Set([digest]);
    const some = inputs.filter((path, at) => at % 9 === 0 || path.startsWith("scripts/"));
    for (const path of some) {
      const before = readFileSync(join(copy, path), "utf8");
      writeFileSync(join(copy, path), `${before}\n`);
      digests.add(digestOf(copy, inputs));
      writeFileSync(join(copy, path), before);
    }
    expect(digests.size).toBe(some.length + 1);
  });

  it("changes when lines are added", () => {
    writeFileSync(join(copy, "testing/corpora/utterances/tune/zz.tsv"), "");
    expect(digestOf(copy, weightInputs(copy))).not.toBe(digest);
  });
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
