import { readFileSync } from "node:fs";
import { join } from "node:path";
import { signalIds } from "@ringfence/law";
import { describe, expect, it } from "vitest";
import { measure, precisionOf, readUtterances, recallOf } from "./corpora/measure-signals.ts";

/** Shares reached on the untouched half. They may only be raised: `measure-signals.ts test` prints what stands now. */
interface Floors {
  readonly ordinaryFlagged: number;
  readonly signals: Readonly<Record<string, { readonly precision: number; readonly recall: number }>>;
}
const floors: Floors = JSON.parse(readFileSync(join(import.meta.dirname, "corpora/floors.json"), "utf8"));

describe("the corpus is what the figures say it is", () => {
  const all = [...readUtterances("tune"), ...readUtterances("test")];

  it("has at least 1,500 utterances, 500 of them ordinary, and per signal 60 that hold and 40 that nearly do", () => {
    expect(all.length).toBeGreaterThanOrEqual(1500);
    expect(all.filter(({ kind, labels }) => kind === "ordinary" && labels.length === 0).length).toBeGreaterThanOrEqual(500);
    for (const id of signalIds) {
      expect([id, all.filter(({ labels }) => labels.includes(id)).length >= 60]).toEqual([id, true]);
      expect([id, all.filter(({ near }) => near.includes(id)).length >= 40]).toEqual([id, true]);
    }
  });

  it("keeps the halves apart and the labels within the guideline", () => {
    const tune = new Set(readUtterances("tune").map(({ text }) => text));
    expect(readUtterances("test").filter(({ text }) => tune.has(text))).toEqual([]);
    const known = new Set<string>(signalIds);
    for (const { labels, near } of all) for (const id of [...labels, ...near]) expect(known).toContain(id);
  });
});

describe("signals on the untouched half", () => {
  const { bySignal, ordinary, ordinaryFlagged } = measure(readUtterances("test"));

  it.each(signalIds.map((id) => [id]))("%s stays at or above its floors", (id) => {
    const counts = bySignal.get(id);
    const floor = floors.signals[id];
    if (counts === undefined || floor === undefined) throw new Error(`no floors for ${id}`);
    expect(precisionOf(counts)).toBeGreaterThanOrEqual(floor.precision);
    expect(recallOf(counts)).toBeGreaterThanOrEqual(floor.recall);
  });

  it("ordinary messages are flagged no more often than the floor says", () => {
    expect(ordinaryFlagged / ordinary).toBeLessThanOrEqual(floors.ordinaryFlagged);
  });
});
