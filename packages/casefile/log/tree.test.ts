import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromHex, hex } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as slow from "../../../testing/vectors/log/reference-tree.ts";
import { leafHash } from "./leaf.ts";
import {
  consistencyProof,
  inclusionProof,
  inclusionVerifier,
  provingTree,
  verifyConsistency,
  verifyInclusion,
} from "./proof.ts";
import { rootOf, treeOf } from "./tree.ts";

const vectors = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../testing/vectors/log", name), "utf8"));
const bytes = (text: string) => fromHex(text) as Uint8Array;
const leaves = Array.from({ length: 300 }, (_, at) => slow.leaf(Uint8Array.of(at & 255, at >> 8)));
const hexes = (list: readonly Uint8Array[]) => list.map(hex);

describe("heads", () => {
  it("are those of the published test data", () => {
    const heads: { leaves: string[]; head: string }[] = vectors("heads.json");
    for (const { leaves, head } of heads)
      expect(hex(rootOf(treeOf(leaves.map((one) => leafHash(bytes(one))))))).toBe(head);
    // Known beforehand, not made by us: heads of the empty log and of the eight leaves.
    expect(hex(rootOf(treeOf([])))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(heads[7]?.head).toBe("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  });

  it("are those of the slow tree for every size to 300", () => {
    for (let size = 0; size <= leaves.length; size++)
      expect(hex(rootOf(treeOf(leaves.slice(0, size))))).toBe(hex(slow.head(leaves.slice(0, size))));
  });
});

interface Vector {
  readonly name: string;
  readonly holds: boolean;
  readonly claim: Record<string, number | string | string[]>;
}
const claimOf = ({ claim }: Vector) =>
  Object.fromEntries(
    Object.entries(claim).map(([key, value]) => [
      key,
      typeof value === "number" ? value : typeof value === "string" ? bytes(value) : value.map(bytes),
    ]),
  ) as never;

describe("vectors", () => {
  it.each(vectors("inclusion.json") as Vector[])("inclusion, $name", (vector) =>
    expect(verifyInclusion(claimOf(vector))).toBe(vector.holds),
  );
  it.each(vectors("consistency.json") as Vector[])("consistency, $name", (vector) =>
    expect(verifyConsistency(claimOf(vector))).toBe(vector.holds),
  );
});

describe("proofs", () => {
  const sizes = fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.nat(size - 1), fc.constant(size)));

  it("are those of the slow tree, and hold", () => {
    fc.assert(
      fc.property(sizes, ([index, size]) => {
        const part = leaves.slice(0, size);
        const root = rootOf(treeOf(part));
        const [tree, leaf] = [provingTree(part), part[index] as Uint8Array];
        const inclusion = inclusionProof(tree, index);
        expect(hexes(inclusion)).toEqual(hexes(slow.path(index, part)));
        expect(verifyInclusion({ leaf, index, size, proof: inclusion, root })).toBe(true);
        const [oldSize, oldRoot] = [index + 1, rootOf(treeOf(part.slice(0, index + 1)))];
        const consistency = consistencyProof(tree, oldSize);
        expect(hexes(consistency)).toEqual(hexes(slow.proof(oldSize, part)));
        expect(verifyConsistency({ oldSize, oldRoot, size, root, proof: consistency })).toBe(true);
      }),
      { seed: 20260102, numRuns: 400 },
    );
  });

  it("do not hold for another leaf, nor with any hash changed", () => {
    fc.assert(
      fc.property(sizes, fc.nat(31), fc.nat(), ([index, size], at, which) => {
        const part = leaves.slice(0, size);
        const root = rootOf(treeOf(part));
        const proof = inclusionProof(provingTree(part), index);
        const leaf = (part[index] as Uint8Array).slice();
        leaf[at] = (leaf[at] as number) ^ 1;
        expect(verifyInclusion({ leaf, index, size, proof, root })).toBe(false);
        if (proof.length === 0) return;
        const changed = proof.map((one) => one.slice());
        const hash = changed[which % changed.length] as Uint8Array;
        hash[at] = (hash[at] as number) ^ 1;
        expect(verifyInclusion({ leaf: part[index] as Uint8Array, index, size, proof: changed, root })).toBe(false);
      }),
      { seed: 20260103, numRuns: 300 },
    );
  });

  it("many proofs of one tree are judged as one by one, also when some are wrong", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 70 }),
        fc.array(fc.tuple(fc.nat(69), fc.nat(9), fc.boolean()), { minLength: 1, maxLength: 60 }),
        (size, claims) => {
          const part = leaves.slice(0, size);
          const tree = provingTree(part);
          const root = rootOf(treeOf(part));
          const together = inclusionVerifier(size, root);
          for (const [place, step, damaged] of claims) {
            const index = place % size;
            const proof = inclusionProof(tree, index).map((one, at) =>
              damaged && at === step ? one.map((byte) => byte ^ 1) : one,
            );
            const leaf = part[damaged && step === 9 ? (index + 1) % size : index] as Uint8Array;
            expect(together({ leaf, index, proof })).toBe(verifyInclusion({ leaf, index, size, proof, root }));
          }
        },
      ),
      { seed: 20260117, numRuns: 300 },
    );
  });

  it("verifying never throws on nonsense numbers", () => {
    const hash = leaves[0] as Uint8Array;
    for (const odd of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(verifyInclusion({ leaf: hash, index: odd, size: 8, proof: [hash], root: hash })).toBe(false);
      expect(verifyInclusion({ leaf: hash, index: 0, size: odd, proof: [hash], root: hash })).toBe(false);
      expect(verifyConsistency({ oldSize: odd, oldRoot: hash, size: 8, proof: [hash], root: hash })).toBe(false);
      expect(verifyConsistency({ oldSize: 1, oldRoot: hash, size: odd, proof: [hash], root: hash })).toBe(false);
    }
  });
});
