import { joinBytes, type Sha256, sha256 } from "@ringfence/kernel";

const nodePrefix = Uint8Array.of(1);

/** Hash of an inner node, 32 bytes (RFC 6962 section 2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  return hash(joinBytes(nodePrefix, left, right));
}

/** MTH({}): the head of a log without entries (RFC 6962 section 2.1). */
const emptyRoot = sha256(new Uint8Array(0));

/** A Merkle tree that can grow: of each full subtree from left to right only its hash, at most 53 of them. */
export interface Tree {
  readonly size: number;
  /** One per bit set in `size`, the largest subtree first. */
  readonly peaks: readonly Uint8Array[];
}

export const emptyTree: Tree = { size: 0, peaks: [] };

/** The tree with one leaf more. */
export function grow({ size, peaks }: Tree, leaf: Uint8Array, hash: Sha256 = sha256): Tree {
  const kept = [...peaks];
  let node = leaf;
  // As many full subtrees close as the size ends in ones.
  for (let left = size; left % 2 === 1; left = Math.floor(left / 2))
    node = nodeHash(kept.pop() as Uint8Array, node, hash);
  return { size: size + 1, peaks: [...kept, node] };
}

/** The tree head, 32 bytes. */
export function rootOf({ peaks }: Tree): Uint8Array {
  const [last, ...others] = peaks.toReversed();
  return last === undefined ? emptyRoot : others.reduce((right, left) => nodeHash(left, right), last);
}

export function treeOf(leaves: Iterable<Uint8Array>): Tree {
  let tree = emptyTree;
  for (const leaf of leaves) tree = grow(tree, leaf);
  return tree;
}
