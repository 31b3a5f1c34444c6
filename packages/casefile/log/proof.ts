import { type Sha256, sameBytes, sha256 } from "@ringfence/kernel";
import { emptyTree, nodeHash, rootOf } from "./tree.ts";

/** A log's leaves with the hashes of all full subtrees, so that each proof costs a handful of hashes, not all of them. */
export interface ProvingTree {
  readonly size: number;
  /** `levels[h][i]` is the hash of leaves `i * 2^h` to `(i + 1) * 2^h`. */
  readonly levels: readonly (readonly Uint8Array[])[];
}

export function provingTree(leaves: readonly Uint8Array[]): ProvingTree {
  const levels = [leaves];
  for (let below = leaves; below.length > 1; ) {
    const level: Uint8Array[] = [];
    for (let at = 0; at + 1 < below.length; at += 2)
      level.push(nodeHash(below[at] as Uint8Array, below[at + 1] as Uint8Array));
    levels.push(level);
    below = level;
  }
  return { size: leaves.length, levels };
}

/** Hash of leaves `from` to `until`; `from` is a multiple of the largest power of two that fits, as in all ranges of the RFC. */
function rangeRoot({ levels }: ProvingTree, from: number, until: number): Uint8Array {
  const peaks: Uint8Array[] = [];
  for (let at = from; at < until; ) {
    let level = Math.floor(Math.log2(until - at));
    while (2 ** level > until - at) level -= 1;
    peaks.push(levels[level]?.[at / 2 ** level] as Uint8Array);
    at += 2 ** level;
  }
  return rootOf({ size: until - from, peaks });
}

/** The largest power of two smaller than `n` (RFC 6962 section 2.1.1). */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/**
 * PATH(m, D[n]) (RFC 9162 section 2.1.3.1): the hashes, from the leaf up, that lead from leaf `index` to the root.
 *
 * @throws RangeError when there is no such leaf.
 */
export function inclusionProof(tree: ProvingTree, index: number): Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= tree.size) throw new RangeError(`no leaf ${index}`);
  const proof: Uint8Array[] = [];
  let [from, until] = [0, tree.size];
  while (until - from > 1) {
    const middle = from + split(until - from);
    if (index < middle) {
      proof.push(rangeRoot(tree, middle, until));
      until = middle;
    } else {
      proof.push(rangeRoot(tree, from, middle));
      from = middle;
    }
  }
  return proof.reverse();
}

/**
 * PROOF(m, D[n]) (RFC 9162 section 2.1.4.1): shows that the log of `oldSize` leaves is the beginning of this one. Empty for
 * size 0 and for the same size.
 *
 * @throws RangeError when the old log was larger.
 */
export function consistencyProof(tree: ProvingTree, oldSize: number): Uint8Array[] {
  if (!Number.isInteger(oldSize) || oldSize < 0 || oldSize > tree.size) throw new RangeError(`no size ${oldSize}`);
  if (oldSize === 0) return [];
  const proof: Uint8Array[] = [];
  let [from, until] = [0, tree.size];
  // The old log ends inside the range; ranges that lie wholly in it need no proof if they are its whole.
  while (oldSize !== until) {
    const middle = from + split(until - from);
    if (oldSize <= middle) {
      proof.push(rangeRoot(tree, middle, until));
      until = middle;
    } else {
      proof.push(rangeRoot(tree, from, middle));
      from = middle;
    }
  }
  if (from > 0) proof.push(rangeRoot(tree, from, until));
  return proof.reverse();
}

const isSize = (n: number) => Number.isSafeInteger(n) && n >= 0;
const isHash = (bytes: Uint8Array) => bytes.length === 32;
const half = (n: number) => Math.floor(n / 2);

export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** RFC 9162 section 2.1.3.2. Never throws, whatever it is given. */
export function verifyInclusion({ leaf, index, size, proof, root }: InclusionClaim): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || ![leaf, ...proof].every(isHash)) return false;
  let [fn, sn, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(step, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else hash = nodeHash(hash, step);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && sameBytes(hash, root);
}

type LeafClaim = Pick<InclusionClaim, "leaf" | "index" | "proof">;

/** A node that a proof has led through to the root, with the steps that led on from it. */
interface Proven {
  readonly hash: Uint8Array;
  readonly steps: readonly Uint8Array[];
}

/**
 * {@link verifyInclusion} for many leaves of one tree: proofs share their upper steps, so a proof that comes to a node already
 * proven, with the same hash and the same steps from there, needs no more hashing. It says yes exactly where the other does.
 */
export function inclusionVerifier(size: number, root: Uint8Array, sha: Sha256 = sha256): (claim: LeafClaim) => boolean {
  const proven = new Map<number, Proven>();
  // Levels are below 54 and nodes of a level below 2^53 / 54 for any log that fits a disk.
  const keyOf = (level: number, node: number) => node * 54 + level;
  return ({ leaf, index, proof }) => {
    if (!isSize(index) || !isSize(size) || index >= size || ![leaf, ...proof].every(isHash)) return false;
    const path: (readonly [key: number, node: Proven])[] = [];
    let [fn, sn, level, hash] = [index, size - 1, 0, leaf];
    for (const [at, step] of proof.entries()) {
      if (sn === 0) return false;
      const known = proven.get(keyOf(level, fn));
      if (known !== undefined && sameBytes(known.hash, hash)) {
        if (!sameSteps(known.steps, proof, at)) return false;
        for (const [key, node] of path) proven.set(key, node);
        return true;
      }
      path.push([keyOf(level, fn), { hash, steps: proof.slice(at) }]);
      if (fn % 2 === 1 || fn === sn) {
        hash = nodeHash(step, hash, sha);
        while (fn % 2 === 0 && fn !== 0) [fn, sn, level] = [half(fn), half(sn), level + 1];
      } else hash = nodeHash(hash, step, sha);
      [fn, sn, level] = [half(fn), half(sn), level + 1];
    }
    if (sn !== 0 || !sameBytes(hash, root)) return false;
    for (const [key, node] of path) proven.set(key, node);
    return true;
  };
}

const sameSteps = (steps: readonly Uint8Array[], proof: readonly Uint8Array[], from: number) =>
  steps.length === proof.length - from && steps.every((step, at) => sameBytes(step, proof[from + at] as Uint8Array));

export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 section 2.1.4.2. Never throws, whatever it is given. */
export function verifyConsistency({ oldSize, oldRoot, size, root, proof }: ConsistencyClaim): boolean {
  if (!isSize(oldSize) || !isSize(size) || oldSize > size || !proof.every(isHash)) return false;
  if (oldSize === size) return proof.length === 0 && sameBytes(oldRoot, root);
  if (oldSize === 0) return proof.length === 0 && sameBytes(oldRoot, rootOf(emptyTree));
  let [fn, sn] = [oldSize - 1, size - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  // An old log that is a full subtree is itself the first hash of the path.
  const path = fn === 0 ? [oldRoot, ...proof] : proof;
  const [first, ...steps] = path;
  if (first === undefined) return false;
  let [old, now] = [first, first];
  for (const step of steps) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [old, now] = [nodeHash(step, old), nodeHash(step, now)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else now = nodeHash(now, step);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && sameBytes(old, oldRoot) && sameBytes(now, root);
}
