import { addFen, dateOf, type Fen, fen } from "@ringfence/kernel";
import type { Booked } from "./booked.ts";
import { type CategoryGroup, type CategoryId, categories, groupOf } from "./categories.ts";
import { monthsBetween } from "./months-between.ts";

/** What one month comes to. */
export interface MonthSum {
  /** "2026-03" */
  readonly month: string;
  readonly groups: Readonly<Record<CategoryGroup, Fen>>;
  readonly byCategory: Readonly<Partial<Record<CategoryId, Fen>>>;
}

const noGroups = (): Record<CategoryGroup, Fen> => ({
  necessary: fen(0),
  optional: fen(0),
  "regular-income": fen(0),
  "other-income": fen(0),
  debt: fen(0),
  moved: fen(0),
});

/** Month by month, without gaps from the first to the last. */
export function monthSums(booked: readonly Booked[]): readonly MonthSum[] {
  const months = new Map<
    string,
    { groups: Record<CategoryGroup, Fen>; byCategory: Partial<Record<CategoryId, Fen>> }
  >();
  for (const { entry, category, counts } of booked) {
    const month = dateOf(entry.at).slice(0, 7);
    const sums = months.get(month) ?? { groups: noGroups(), byCategory: {} };
    months.set(month, sums);
    if (counts === 0) continue;
    const group = groupOf(category);
    // What is borrowed is in the group of debts too, but is no payment.
    if (category !== "loan-received") sums.groups[group] = addFen(sums.groups[group], counts);
    sums.byCategory[category] = addFen(sums.byCategory[category] ?? fen(0), counts);
  }
  return monthsBetween([...months.keys()]).map((month) => ({
    month,
    ...(months.get(month) ?? { groups: noGroups(), byCategory: {} }),
  }));
}

/** Sums of each category through all months, the largest first. */
export function categorySums(
  months: readonly MonthSum[],
): readonly { readonly category: CategoryId; readonly fen: Fen }[] {
  return (Object.keys(categories) as CategoryId[])
    .map((category) => ({ category, fen: addFen(...months.map(({ byCategory }) => byCategory[category] ?? fen(0))) }))
    .filter((one) => one.fen !== 0)
    .sort((a, b) => b.fen - a.fen);
}
