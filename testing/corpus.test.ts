import { signalIds } from "@ringfence/law";
import { describe, expect, it } from "vitest";
import { halves, readUtterances } from "./corpora/read-utterances.ts";

describe("the corpus is what the figures say it is", () => {
  const tune = readUtterances("tune");
  const test = readUtterances("test");
  const all = [...tune, ...test];
  const sealed = halves.slice(halves.indexOf("sealed-3")).flatMap(readUtterances);

  it("has at least 1,500 utterances, 500 of them ordinary, and per signal 60 that hold and 40 that nearly do", () => {
    expect(all.length).toBeGreaterThanOrEqual(1500);
    expect(all.filter(({ kind, labels }) => kind === "ordinary" && labels.length === 0).length).toBeGreaterThanOrEqual(
      500,
    );
    for (const id of signalIds) {
      expect([id, all.filter(({ labels }) => labels.includes(id)).length >= 60]).toEqual([id, true]);
      expect([id, all.filter(({ near }) => near.includes(id)).length >= 40]).toEqual([id, true]);
    }
  });

  it("keeps the halves apart and the labels within the guideline", () => {
    const seen = new Set(tune.map(({ text }) => text));
    expect([...test, ...sealed].filter(({ text }) => seen.has(text))).toEqual([]);
    const named = new Set([...all, ...sealed].flatMap(({ labels, near }) => [...labels, ...near]));
    expect(named.symmetricDifference(new Set<string>(signalIds))).toEqual(new Set());
  });

  it("never says that a signal both holds and nearly holds", () => {
    const lines = [...all, ...sealed];
    expect(lines.filter(({ labels, near }) => labels.some((id) => near.includes(id)))).toEqual([]);
  });
});
