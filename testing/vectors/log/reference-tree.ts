/** The Merkle tree of RFC 6962 section 2.1 and RFC 9162 sections 2.1.3 and 2.1.4, word for word and slow. For tests only. */
import { createHash } from "node:crypto";

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(createHash("sha256").update(Buffer.concat(parts)).digest());

export const leaf = (data: Uint8Array) => sha256(Uint8Array.of(0), data);

function largestPowerBelow(n: number): number {
  let k = 1;
  while (k << 1 < n) k <<= 1;
  return k;
}

/** MTH(D[n]) over leaf hashes. */
export function head(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  const k = largestPowerBelow(leaves.length);
  return sha256(Uint8Array.of(1), head(leaves.slice(0, k)), head(leaves.slice(k)));
}

/** PATH(m, D[n]). */
export function path(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const k = largestPowerBelow(leaves.length);
  return m < k
    ? [...path(m, leaves.slice(0, k)), head(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), head(leaves.slice(0, k))];
}

function subproof(m: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === leaves.length) return whole ? [] : [head(leaves)];
  const k = largestPowerBelow(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), head(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), head(leaves.slice(0, k))];
}

/** PROOF(m, D[n]), 0 < m <= n. */
export const proof = (m: number, leaves: readonly Uint8Array[]) => subproof(m, leaves, true);
