import { fail, hex, type Outcome, ok, sameBytes } from "@ringfence/kernel";
import { type CheckpointRefusal, verifyCheckpoint } from "./checkpoint.ts";
import type { StoredEntry } from "./entry.ts";
import { leafOf } from "./leaf.ts";
import { emptyTree, grow, rootOf } from "./tree.ts";
import type { LogHead } from "./vault.ts";

export type LogRefusal = CheckpointRefusal | "out-of-order" | "size-differs" | "root-differs";

/** Does a whole log stand as its checkpoint says? Anything altered, left out, repeated or put elsewhere changes the root. */
export function verifyLog(
  entries: readonly StoredEntry[],
  checkpoint: string,
  publicKey: Uint8Array,
): Outcome<LogHead, LogRefusal> {
  const signed = verifyCheckpoint(checkpoint, publicKey);
  if (!signed.ok) return signed;
  let tree = emptyTree;
  for (const stored of entries) {
    if (stored.entry.seq !== tree.size) return fail("out-of-order", `${tree.size}`);
    tree = grow(tree, leafOf(stored));
  }
  if (tree.size !== signed.value.size) return fail("size-differs", `${tree.size}`);
  const root = rootOf(tree);
  return sameBytes(root, signed.value.root) ? ok({ size: tree.size, root }) : fail("root-differs", hex(root));
}
