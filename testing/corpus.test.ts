import { signalIds } from "@ringfence/law";
import { describe, expect, it } from "vitest";
import { readUtterances } from "./corpora/read-utterances.ts";

describe("the corpus is what the figures say it is", () => {
  const tune = readUtterances("tune");
  const test = readUtterances("test");
  const all = [...tune, ...test];

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
    expect(test.filter(({ text }) => seen.has(text))).toEqual([]);
    const known = new Set<string>(signalIds);
    for (const { labels, near } of all) for (const id of [...labels, ...near]) expect(known).toContain(id);
  });

  it("never says that a signal both holds and nearly holds", () => {
    expect(all.filter(({ labels, near }) => labels.some((id) => near.includes(id)))).toEqual([]);
  });
});
