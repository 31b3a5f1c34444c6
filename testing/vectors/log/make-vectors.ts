/**
 * `node testing/vectors/log/make-vectors.ts`: writes the vectors beside it, out of the slow reference tree. Each has one mutation
 * and is named for it; kinds as in transparency-dev/merkle's test data, the data our own.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { head, leaf, path, proof } from "./reference-tree.ts";

/** The eight well-known leaves of the Certificate Transparency test data. */
const data = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const leaves = data.map((text) => leaf(Buffer.from(text, "hex")));
const more = Array.from({ length: 13 }, (_, at) => leaf(Uint8Array.of(at, at)));

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const flipped = (text: string) => `${(Number.parseInt(text.slice(0, 2), 16) ^ 1).toString(16).padStart(2, "0")}${text.slice(2)}`;

interface Inclusion {
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly string[];
  readonly root: string;
}
interface Consistency {
  readonly oldSize: number;
  readonly oldRoot: string;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}

const good = <T>(name: string, claim: T) => ({ name, holds: true, claim });
const bad = <T>(name: string, claim: T) => ({ name, holds: false, claim });

function inclusions() {
  const vectors = [];
  for (const [setName, set] of [["eight", leaves], ["thirteen", more]] as const) {
    for (const [index, size] of [[0, 1], [0, 8], [5, 8], [2, 3], [1, 5], [12, 13], [6, 13]] as const) {
      if (size > set.length) continue;
      const part = set.slice(0, size);
      const claim: Inclusion = {
        leaf: hex(part[index] as Uint8Array),
        index,
        size,
        proof: path(index, part).map(hex),
        root: hex(head(part)),
      };
      const at = `${setName} leaf ${index} of ${size}`;
      const [first, ...rest] = claim.proof;
      vectors.push(
        good(at, claim),
        bad(`${at}: index + 1`, { ...claim, index: index + 1 }),
        bad(`${at}: index - 1`, { ...claim, index: index - 1 }),
        bad(`${at}: index with a bit flipped`, { ...claim, index: index ^ 2 }),
        bad(`${at}: size / 2`, { ...claim, size: Math.floor(size / 2) }),
        bad(`${at}: size * 2`, { ...claim, size: size * 2 }),
        bad(`${at}: size 0`, { ...claim, size: 0 }),
        bad(`${at}: leaf is the root`, { ...claim, leaf: size === 1 ? flipped(claim.root) : claim.root }),
        bad(`${at}: root changed`, { ...claim, root: flipped(claim.root) }),
        bad(`${at}: root empty`, { ...claim, root: "" }),
        bad(`${at}: one hash too many`, { ...claim, proof: [...claim.proof, claim.root] }),
        bad(`${at}: one hash too many in front`, { ...claim, proof: [claim.root, ...claim.proof] }),
        bad(`${at}: an empty hash at the end`, { ...claim, proof: [...claim.proof, ""] }),
        ...(first === undefined
          ? []
          : [
              bad(`${at}: first hash changed`, { ...claim, proof: [flipped(first), ...rest] }),
              bad(`${at}: first hash gone`, { ...claim, proof: rest }),
              bad(`${at}: last hash gone`, { ...claim, proof: claim.proof.slice(0, -1) }),
              bad(`${at}: no proof`, { ...claim, proof: [] }),
              bad(`${at}: first hash cut`, { ...claim, proof: [first.slice(2), ...rest] }),
            ]),
        ...(rest.length > 0 ? [bad(`${at}: proof reversed`, { ...claim, proof: claim.proof.toReversed() })] : []),
      );
    }
  }
  return vectors;
}

function consistencies() {
  const vectors = [];
  for (const [oldSize, size] of [[1, 1], [1, 8], [6, 8], [2, 5], [4, 8], [8, 13], [7, 13], [12, 13]] as const) {
    const set = more.slice(0, size);
    const old = more.slice(0, oldSize);
    const claim: Consistency = {
      oldSize,
      oldRoot: hex(head(old)),
      size,
      root: hex(head(set)),
      proof: proof(oldSize, set).map(hex),
    };
    const at = `${oldSize} to ${size}`;
    const [first, ...rest] = claim.proof;
    vectors.push(
      good(at, claim),
      bad(`${at}: old size + 1`, { ...claim, oldSize: oldSize + 1 }),
      bad(`${at}: old size - 1`, { ...claim, oldSize: oldSize - 1 }),
      bad(`${at}: size * 2`, { ...claim, size: size * 2 }),
      bad(`${at}: size / 2`, { ...claim, size: Math.floor(size / 2) }),
      bad(`${at}: old root changed`, { ...claim, oldRoot: flipped(claim.oldRoot) }),
      bad(`${at}: new root changed`, { ...claim, root: flipped(claim.root) }),
      bad(`${at}: one hash too many`, { ...claim, proof: [...claim.proof, claim.root] }),
      bad(`${at}: one hash too many in front`, { ...claim, proof: [claim.root, ...claim.proof] }),
      ...(oldSize === size ? [] : [bad(`${at}: roots swapped`, { ...claim, oldRoot: claim.root, root: claim.oldRoot })]),
      ...(first === undefined
        ? []
        : [
            bad(`${at}: first hash changed`, { ...claim, proof: [flipped(first), ...rest] }),
            bad(`${at}: first hash gone`, { ...claim, proof: rest }),
            bad(`${at}: last hash gone`, { ...claim, proof: claim.proof.slice(0, -1) }),
            bad(`${at}: no proof`, { ...claim, proof: [] }),
            bad(`${at}: last hash changed`, {
              ...claim,
              proof: [...claim.proof.slice(0, -1), flipped(claim.proof.at(-1) as string)],
            }),
          ]),
    );
  }
  const empty = hex(head([]));
  vectors.push(
    good("0 to 5", { oldSize: 0, oldRoot: empty, size: 5, root: hex(head(more.slice(0, 5))), proof: [] }),
    good("0 to 0", { oldSize: 0, oldRoot: empty, size: 0, root: empty, proof: [] }),
    bad("0 to 5: with a proof", { oldSize: 0, oldRoot: empty, size: 5, root: hex(head(more.slice(0, 5))), proof: [empty] }),
    bad("0 to 5: old root not that of an empty log", { oldSize: 0, oldRoot: "00".repeat(32), size: 5, root: hex(head(more.slice(0, 5))), proof: [] }),
  );
  return vectors;
}

const write = (name: string, value: unknown) =>
  writeFileSync(join(import.meta.dirname, name), `${JSON.stringify(value, null, 1)}\n`);
write("inclusion.json", inclusions());
write("consistency.json", consistencies());
write("heads.json", leaves.map((_, at) => ({ leaves: data.slice(0, at + 1), head: hex(head(leaves.slice(0, at + 1))) })));
