import { erasedBefore } from "@ringfence/platform/gate/retention.ts";
import type { OpenedGate } from "./open-gate.ts";

/** Erases what need not be kept any longer: entries of the log but for their leaves, and the books of debtors long silent. */
export async function sweep(
  gate: OpenedGate,
  years: number,
): Promise<{ readonly entries: number; readonly debtors: number }> {
  const now = gate.now();
  const before = erasedBefore(years, now);
  if (!before.ok) throw new Error(`the records must be kept at least ${before.detail} years`);
  const debtors = gate.log.debtors();
  for (const debtor of debtors) await gate.engine.run(debtor, { kind: "forget", before: before.value }, now);
  return { entries: gate.log.eraseBefore(before.value, now), debtors: debtors.length };
}
