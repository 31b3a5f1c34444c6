import { type CheckpointRefusal, verifyCheckpoint } from "@ringfence/casefile/log/checkpoint.ts";
import { leafOf } from "@ringfence/casefile/log/leaf.ts";
import { emptyTree, grow, rootOf } from "@ringfence/casefile/log/tree.ts";
import { fail, hex, type Outcome, ok, sameBytes } from "@ringfence/kernel";
import type { LogRow } from "./audit-log.ts";

type GateLogRefusal = CheckpointRefusal | "out-of-order" | "leaf-differs" | "root-differs" | "size-differs";

/**
 * Does the log stand as all its checkpoints say? Every entry that is still kept must give its leaf; of erased ones the leaf stands.
 * Checkpoints may be of any earlier size: the log must contain each.
 */
export function verifyGateLog(
  rows: Iterable<LogRow>,
  checkpoints: readonly string[],
  publicKey: Uint8Array,
): Outcome<{ readonly size: number; readonly erased: number }, GateLogRefusal> {
  const roots = new Map<number, Uint8Array>();
  for (const note of checkpoints) {
    const signed = verifyCheckpoint(note, publicKey);
    if (!signed.ok) return signed;
    const { size, root } = signed.value;
    const other = roots.get(size);
    if (other !== undefined && !sameBytes(other, root)) return fail("root-differs", `${size}`);
    roots.set(size, root);
  }
  let tree = emptyTree;
  let erased = 0;
  const differs = () => {
    const signed = roots.get(tree.size);
    return signed !== undefined && !sameBytes(signed, rootOf(tree));
  };
  if (differs()) return fail("root-differs", "0");
  for (const { seq, leaf, kept } of rows) {
    if (seq !== tree.size || (kept !== undefined && kept.entry.seq !== seq))
      return fail("out-of-order", `${tree.size}`);
    if (kept === undefined) erased += 1;
    else if (!sameBytes(leafOf(kept), leaf)) return fail("leaf-differs", `${seq} ${hex(leaf)}`);
    tree = grow(tree, leaf);
    if (differs()) return fail("root-differs", `${tree.size}`);
  }
  const largest = Math.max(0, ...roots.keys());
  return largest > tree.size ? fail("size-differs", `${tree.size} < ${largest}`) : ok({ size: tree.size, erased });
}
