import { readFileSync } from "node:fs";
import { readInContext } from "@ringfence/journey/prevent/review/said/in-context.ts";
import { readTerms } from "@ringfence/journey/prevent/review/structure/terms.ts";
import { describe, expect, it } from "vitest";
import { clauseKinds, clauseLabels, type LabelledClause, readClauses } from "./corpora/read-clauses.ts";
import { marksOf, readDocuments } from "./corpora/read-documents.ts";
import { halfOf } from "./corpora/split-corpus.ts";

const tune = readClauses("tune");
const test = readClauses("test");
const all = [...tune, ...test];

/** Pieces of eight characters, punctuation left out. */
function piecesOf({ text }: LabelledClause): ReadonlySet<string> {
  const plain = text.replace(/[\p{P}\s]/gu, "");
  return new Set(Array.from({ length: Math.max(1, plain.length - 7) }, (_, at) => plain.slice(at, at + 8)));
}

function nearDuplicates(clauses: readonly LabelledClause[]): string[] {
  const holders = new Map<string, number[]>();
  const pieces = clauses.map(piecesOf);
  const found: string[] = [];
  pieces.forEach((mine, at) => {
    const overlap = new Map<number, number>();
    for (const piece of mine) {
      const earlier = holders.get(piece) ?? [];
      for (const other of earlier) overlap.set(other, (overlap.get(other) ?? 0) + 1);
      holders.set(piece, [...earlier, at]);
    }
    for (const [other, both] of overlap) {
      const either = mine.size + (pieces[other]?.size ?? 0) - both;
      if (both / either >= 0.6) found.push(`${clauses[other]?.text} ~ ${clauses[at]?.text}`);
    }
  });
  return found;
}

describe("the documents to tune on", () => {
  it("have known patterns only, each mark on a sentence that the review reads", () => {
    for (const { name, path, marks, doubtful } of readDocuments("tune-documents")) {
      const text = readFileSync(path, "utf8");
      const read = readInContext(text, readTerms(text)).map(({ sentence }) => sentence.text);
      const unknown = [...marks, ...doubtful].filter(({ pattern }) => !clauseLabels.includes(pattern));
      expect([name, unknown]).toEqual([name, []]);
      const unplaced = marks.filter((mark) => !read.some((sentence) => marksOf([mark], sentence).length > 0));
      expect([name, unplaced]).toEqual([name, []]);
    }
  });
});

describe("the corpus of clauses", () => {
  it("has known kinds and labels, and says of no pattern that it both holds and nearly holds", () => {
    const known = new Set(clauseLabels);
    for (const { text, kind, labels, near } of all) {
      expect([text, clauseKinds.includes(kind)]).toEqual([text, true]);
      expect([text, [...labels, ...near].filter((id) => !known.has(id))]).toEqual([text, []]);
      expect([text, labels.filter((id) => near.includes(id))]).toEqual([text, []]);
      expect([text, new Set(labels).size]).toEqual([text, labels.length]);
    }
  });

  it("has no line twice, not even nearly", () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(nearDuplicates(all)).toEqual([]);
  });

  it("lets the digest choose the half, save for the lines written earlier, which are for tuning", () => {
    expect(test.filter(({ batch }) => batch.startsWith("x-"))).toEqual([]);
    for (const clause of tune.filter(({ batch }) => !batch.startsWith("x-")))
      expect([clause.text, halfOf(clause.text)]).toEqual([clause.text, "tune"]);
    for (const clause of test) expect([clause.text, halfOf(clause.text)]).toEqual([clause.text, "test"]);
  });

  it("has more than 1,200 clauses written without sight of the patterns, 200 of them plain, and per pattern 40 that hold, 15 in each half", () => {
    const unseen = all.filter(({ batch }) => !batch.startsWith("x-"));
    expect(unseen.length).toBeGreaterThanOrEqual(1200);
    expect(unseen.filter(({ labels, near }) => labels.length + near.length === 0).length).toBeGreaterThanOrEqual(200);
    for (const id of clauseLabels) {
      const [inTune, inTest] = (["tune", "test"] as const).map(
        (half) => unseen.filter(({ labels, text }) => labels.includes(id) && halfOf(text) === half).length,
      );
      expect([id, Math.min(inTune ?? 0, inTest ?? 0) >= 15]).toEqual([id, true]);
      expect([id, (inTune ?? 0) + (inTest ?? 0) >= 40]).toEqual([id, true]);
    }
  });

  it("is a third or more protective, negated or neutral in both halves", () => {
    for (const half of [tune, test]) {
      const calm = half.filter(({ labels }) => labels.every((id) => id.startsWith("good-")));
      expect(calm.length / half.length).toBeGreaterThan(0.3);
    }
  });
});
