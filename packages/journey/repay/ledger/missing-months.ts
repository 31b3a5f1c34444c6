import type { CaseFile } from "@ringfence/casefile";
import { monthsBetween } from "./months-between.ts";

/** Months without a bill of a source that has bills before and after them. */
export function missingMonths({
  ledger,
}: CaseFile): readonly { readonly source: string; readonly months: readonly string[] }[] {
  const bySource = new Map<string, Set<string>>();
  for (const { source, months } of ledger.bills) {
    if (source === null) continue;
    const all = bySource.get(source) ?? new Set<string>();
    bySource.set(source, all);
    for (const month of months) all.add(month);
  }
  return [...bySource].flatMap(([source, have]) => {
    const months = monthsBetween([...have]).filter((month) => !have.has(month));
    return months.length === 0 ? [] : [{ source, months }];
  });
}
