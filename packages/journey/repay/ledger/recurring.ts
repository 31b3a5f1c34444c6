import { addDays, addMonths, type CivilDate, dateOf, daysBetween, type Fen } from "@ringfence/kernel";
import type { Booked } from "./booked.ts";
import { middle } from "./budget.ts";
import { type CategoryId, groupOf } from "./categories.ts";

/** A payment that comes again and again. */
export interface Recurring {
  readonly name: string;
  readonly category: CategoryId;
  readonly every: "week" | "month" | "year";
  readonly typicalFen: Fen;
  readonly times: number;
  readonly last: CivilDate;
  /** When it is to be expected again. */
  readonly next: CivilDate;
  /** Taken without asking each time, as far as the words say. */
  readonly autoDebit: boolean;
}

const autoDebit = /自动续费|连续包月|包年|代扣|自动扣款|免密|委托扣款|自动还款/;
/** Bought again and again without any promise to: that is no standing payment. */
const everyday: ReadonlySet<CategoryId> = new Set([
  "food",
  "takeaway",
  "daily",
  "transport",
  "shopping",
  "cash",
  "people",
]);
const rhythms = [
  { every: "week", least: 6, most: 8, times: 4 },
  { every: "month", least: 25, most: 36, times: 3 },
  { every: "year", least: 355, most: 375, times: 2 },
] as const;

/** Payments to the same side at a steady distance and of like amounts, the dearest a year first. */
export function recurringOf(booked: readonly Booked[]): readonly Recurring[] {
  const byName = new Map<string, Booked[]>();
  for (const one of booked) {
    const { entry, category, counts } = one;
    const name = entry.counterparty ?? entry.what;
    const out = groupOf(category) === "necessary" || groupOf(category) === "optional" || groupOf(category) === "debt";
    if (name === undefined || counts <= 0 || entry.flow === "in" || !out || category === "loan-received") continue;
    const before = byName.get(name);
    if (before === undefined) byName.set(name, [one]);
    else before.push(one);
  }
  return [...byName].flatMap(([name, list]) => rhythmOf(name, list)).sort((a, b) => yearly(b) - yearly(a));
}

const timesAYear = { week: 52, month: 12, year: 1 } as const;
const yearly = ({ typicalFen, every }: Recurring): number => typicalFen * timesAYear[every];

function rhythmOf(name: string, list: readonly Booked[]): readonly Recurring[] {
  const typicalFen = middle(list.map(({ counts }) => counts));
  const like = list.filter(({ counts }) => Math.abs(counts - typicalFen) * 5 <= typicalFen);
  const days = [...new Set(like.map(({ entry }) => dateOf(entry.at)))].sort();
  const [last, newest] = [days.at(-1), like.at(-1)];
  if (last === undefined || newest === undefined) return [];
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  const asked = like.some(({ entry }) => autoDebit.test(entry.words));
  if (everyday.has(newest.category) && !asked) return [];
  const rhythm = rhythms.find(
    ({ least, most, times }) =>
      // What says itself that it comes again needs one time less to be believed.
      gaps.length >= times - (asked && times > 2 ? 2 : 1) &&
      gaps.length > 0 &&
      gaps.every((gap) => gap >= least && gap <= most),
  );
  if (rhythm === undefined) return [];
  const { every } = rhythm;
  const next = every === "week" ? addDays(last, 7) : addMonths(last, every === "month" ? 1 : 12);
  return [{ name, category: newest.category, every, typicalFen, times: days.length, last, next, autoDebit: asked }];
}
