import { base64, canonicalJson, type Outcome } from "@ringfence/kernel";
import { readCheckpoint } from "../checkpoint.ts";
import { consistencyProof, inclusionProof, provingTree } from "../proof.ts";
import type { StoredTimestamp } from "../vault.ts";
import type { Proofs } from "./format.ts";

/** The text of proofs.json: inclusion of the entries chosen, consistency of every stamped checkpoint with the newest. */
export function proofsJson(
  leaves: readonly Uint8Array[],
  chosen: readonly number[],
  timestamps: readonly StoredTimestamp[],
): string {
  const tree = provingTree(leaves);
  const inclusion = Object.fromEntries(chosen.map((seq) => [`${seq}`, inclusionProof(tree, seq).map(base64)]));
  const stamped = timestamps
    .map(({ checkpoint }): Outcome<{ readonly size: number }> => readCheckpoint(checkpoint))
    .flatMap((read) => (read.ok ? [read.value.size] : []));
  const consistency = Object.fromEntries(stamped.map((size) => [`${size}`, consistencyProof(tree, size).map(base64)]));
  const proofs: Proofs = { v: 1, size: leaves.length, inclusion, consistency };
  return canonicalJson(proofs);
}
