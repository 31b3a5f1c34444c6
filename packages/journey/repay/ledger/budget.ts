import { addFen, dateOf, type Fen, fen } from "@ringfence/kernel";
import type { Booked } from "./booked.ts";
import { type CategoryId, categories, groupOf } from "./categories.ts";
import type { MonthSum } from "./month-sums.ts";
import { monthsBetween } from "./months-between.ts";

/** What comes in and what living takes, as the plan needs it. */
export interface Budget {
  readonly months: readonly BudgetMonth[];
  /** What living must keep every month: the person's own number, else what was necessary in a usual month. */
  readonly floorFen: Fen;
  readonly floorIs: "said" | "from-bills";
  readonly income: IncomeLevel;
}

interface BudgetMonth {
  /** "2026-03" */
  readonly month: string;
  /** Wages, business and benefits; gifts and what persons sent are not counted on. */
  readonly incomeFen: Fen;
  readonly necessaryFen: Fen;
  readonly otherFen: Fen;
  /** Every bill that income came in by covers this month: without it a month would look poorer than it was. */
  readonly whole: boolean;
}

interface IncomeLevel {
  /** The middle of the whole months. */
  readonly typicalFen: Fen;
  readonly lowestFen: Fen;
  readonly lowestMonth: string | undefined;
  /** Standard deviation. */
  readonly deviationFen: Fen;
}

/**
 * The budget that bills tell. `current` is a month not yet over ("2026-03"), which is no measure. Undefined without any line.
 */
export function budgetOf(
  booked: readonly Booked[],
  sums: readonly MonthSum[],
  current: string,
  saidFloor?: Fen,
): Budget | undefined {
  if (sums.length === 0) return undefined;
  const whole = wholeMonths(booked, current);
  const months = sums.map(
    ({ month, groups }): BudgetMonth => ({
      month,
      incomeFen: groups["regular-income"],
      necessaryFen: groups.necessary,
      otherFen: groups.optional,
      whole: whole.has(month),
    }),
  );
  const measured = months.filter((one) => one.whole);
  return {
    months,
    floorFen: saidFloor ?? middle(measured.map(({ necessaryFen }) => necessaryFen)),
    floorIs: saidFloor === undefined ? "from-bills" : "said",
    income: incomeLevel(measured),
  };
}

function incomeLevel(months: readonly BudgetMonth[]): IncomeLevel {
  const all = months.map(({ incomeFen }) => incomeFen);
  const lowest = months.reduce<BudgetMonth | undefined>(
    (least, one) => (least === undefined || one.incomeFen < least.incomeFen ? one : least),
    undefined,
  );
  const mean = all.length === 0 ? 0 : addFen(...all) / all.length;
  const variance = all.length === 0 ? 0 : all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
  return {
    typicalFen: middle(all),
    lowestFen: lowest?.incomeFen ?? fen(0),
    lowestMonth: lowest?.month,
    deviationFen: fen(Math.round(Math.sqrt(variance))),
  };
}

/** The middle one; of two middle ones the lower, so that nobody counts on more. Zero for none. */
export function middle(amounts: readonly Fen[]): Fen {
  const sorted = amounts.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? fen(0);
}

/** Months that the bills of every account with regular income cover. */
function wholeMonths(booked: readonly Booked[], current: string): ReadonlySet<string> {
  const covered = new Map<string, Set<string>>();
  const earning = new Set<string>();
  for (const { entry, category, counts } of booked) {
    const account = entry.source ?? entry.bill;
    const month = dateOf(entry.at).slice(0, 7);
    covered.set(account, (covered.get(account) ?? new Set()).add(month));
    if (groupOf(category) === "regular-income" && counts > 0) earning.add(account);
  }
  const sets = [...(earning.size === 0 ? covered.keys() : earning)].map(
    (one) => new Set(monthsBetween([...(covered.get(one) ?? [])])),
  );
  const [first, ...others] = sets;
  return new Set([...(first ?? [])].filter((month) => month < current && others.every((one) => one.has(month))));
}

/** What could be spent less on, and how much a month. */
export interface Cut {
  readonly category: CategoryId;
  /** Spent a month, on average of the whole months. */
  readonly monthlyFen: Fen;
  /** Of that, what can go without living falling below the floor. */
  readonly cutFen: Fen;
  /** What living takes after this cut and those before it. */
  readonly leavesFen: Fen;
}

/** What can be cut, first what hurts least, of equal ones the larger; living never falls below the floor. */
export function cutsOf({ months, floorFen }: Budget, sums: readonly MonthSum[]): readonly Cut[] {
  const measured = new Set(months.filter(({ whole }) => whole).map(({ month }) => month));
  const usual = sums.filter(({ month }) => measured.has(month));
  // What is bought now and then is in few months: its middle would be nothing.
  const average = (amounts: readonly Fen[]): Fen =>
    fen(Math.floor(addFen(fen(0), ...amounts) / Math.max(1, amounts.length)));
  const monthly = (category: CategoryId): Fen => average(usual.map(({ byCategory }) => byCategory[category] ?? fen(0)));
  const optional = (Object.keys(categories) as CategoryId[])
    .flatMap((category) => {
      const one = categories[category];
      const amount = monthly(category);
      return one.group === "optional" && amount > 0 ? [{ category, monthlyFen: amount, hurts: one.hurts }] : [];
    })
    .sort((a, b) => a.hurts - b.hurts || b.monthlyFen - a.monthlyFen);
  const necessary = average(usual.map(({ groups }) => groups.necessary));
  let living = addFen(necessary, ...optional.map(({ monthlyFen }) => monthlyFen));
  return optional.map(({ category, monthlyFen }) => {
    const cutFen = fen(Math.max(0, Math.min(monthlyFen, living - floorFen)));
    living = fen(living - cutFen);
    return { category, monthlyFen, cutFen, leavesFen: living };
  });
}
