import { type Fen, fen } from "@ringfence/kernel";
import { canHold, choosePlan } from "./choose-plan.ts";
import type { PlanDebt, PlanInput } from "./plan-input.ts";
import { smallest } from "./smallest.ts";

/** What to ask of one lender: so much a month, so many months from the first on. */
export interface Ask {
  readonly debt: string;
  readonly monthly: Fen;
  readonly months: number;
}

/** The smallest change of its kind with which nothing is late any more; each has been run through the months. */
export type Remedy = {
  readonly asks: readonly Ask[];
  /** Interest over the whole plan with it. */
  readonly cost: Fen;
} & (
  | { readonly kind: "longer-one" | "interest-free"; readonly debt: string; readonly longer: number }
  | { readonly kind: "longer-all"; readonly longer: number }
  /** All rates at most this, months as in the contract. */
  | { readonly kind: "rate"; readonly yearlyPercent: number }
  /** One debt settled at once with what is there in the first month, the rest of it given up. */
  | { readonly kind: "settlement"; readonly debt: string; readonly pays: Fen; readonly waives: Fen }
);

/** Beyond ten years nobody agrees. */
const mostMonths = 120;
/** Card instalments by agreement run five years at most (credit card rules, article 70). */
const mostFreeMonths = 60;

/** Kinds of change from what lenders give lightly to what they give least, each only where it does. */
export function remediesOf(input: PlanInput): readonly Remedy[] {
  const { debts } = input;
  return [
    shortest(debts.map((debt) => longerOne(input, debt))),
    ...(debts.length > 1 ? [longerAll(input)] : []),
    cheaper(input),
    shortest(debts.map((debt) => interestFree(input, debt))),
    mildest(debts.map((debt) => settlement(input, debt))),
  ].filter((one) => one !== undefined);
}

/** The household once the lenders have agreed to it. */
export function withRemedy(input: PlanInput, remedy: Remedy): PlanInput {
  const pays = remedy.kind === "settlement" ? remedy.pays : 0;
  const debts = input.debts.flatMap((debt) => {
    const ask = remedy.asks.find((one) => one.debt === debt.id);
    if (ask === undefined) return [debt];
    if (remedy.kind === "settlement") return [];
    const { monthlyBillionths: agreed } = debt;
    const most = remedy.kind === "rate" ? monthlyOf(remedy.yearlyPercent * 10) : agreed;
    const monthlyBillionths = remedy.kind === "interest-free" ? 0 : Math.min(agreed, most);
    return [{ ...equally(debt, ask.months, ask.monthly), monthlyBillionths }];
  });
  const months = Math.max(input.months, ...debts.map(({ due }) => due.length));
  return { ...input, debts, savings: fen(input.savings - pays), months };
}

/** @param tenths of a percent a year. */
const monthlyOf = (tenths: number): number => Math.round((tenths * 1_000_000) / 12);

type Longer = Extract<Remedy, { debt: string; longer: number }>;
type Settlement = Extract<Remedy, { kind: "settlement" }>;

const shortest = (found: readonly (Longer | undefined)[]): Longer | undefined =>
  found.filter((one) => one !== undefined).toSorted((a, b) => a.longer - b.longer || a.cost - b.cost)[0];
const mildest = (found: readonly (Settlement | undefined)[]): Settlement | undefined =>
  found.filter((one) => one !== undefined).toSorted((a, b) => a.waives - b.waives)[0];

function longerOne(input: PlanInput, debt: PlanDebt): Longer | undefined {
  const with_ = (longer: number) => replaced(input, debt, spread(debt, debt.due.length + longer));
  const longer = smallest(1, mostMonths, (months) => canHold(with_(months)));
  return longer === undefined
    ? undefined
    : { kind: "longer-one", debt: debt.id, longer, ...outcomeOf(input, with_(longer)) };
}

function longerAll(input: PlanInput): Remedy | undefined {
  const longer = smallest(1, mostMonths, (months) => canHold(spreadLonger(input, months)));
  return longer === undefined
    ? undefined
    : { kind: "longer-all", longer, ...outcomeOf(input, spreadLonger(input, longer)) };
}

/** Tenths of a percent a year: the highest that does. */
function cheaper(input: PlanInput): Remedy | undefined {
  const dearest = Math.ceil(Math.max(...input.debts.map((one) => one.monthlyBillionths)) * 12e-6);
  const with_ = (less: number) => {
    const monthlyBillionths = monthlyOf(dearest - less);
    const debts = input.debts.map((debt) =>
      debt.monthlyBillionths <= monthlyBillionths ? debt : spread({ ...debt, monthlyBillionths }, debt.due.length),
    );
    return { ...input, debts };
  };
  const less = dearest === 0 ? undefined : smallest(1, dearest, (one) => canHold(with_(one)));
  return less === undefined
    ? undefined
    : { kind: "rate", yearlyPercent: (dearest - less) / 10, ...outcomeOf(input, with_(less)) };
}

function interestFree(input: PlanInput, debt: PlanDebt): Longer | undefined {
  const free = { ...debt, monthlyBillionths: 0 };
  const with_ = (months: number) => replaced(input, debt, spread(free, months));
  const months = smallest(1, mostFreeMonths, (one) => canHold(with_(one)));
  return months === undefined
    ? undefined
    : {
        kind: "interest-free",
        debt: debt.id,
        longer: Math.max(0, months - debt.due.length),
        ...outcomeOf(input, with_(months)),
      };
}

function settlement(input: PlanInput, debt: PlanDebt): Settlement | undefined {
  const with_ = (pays: number) => ({
    ...replaced(input, debt, undefined),
    savings: fen(input.savings - pays),
  });
  const most = Math.min(input.savings, debt.owed);
  const less = smallest(0, most, (one) => canHold(with_(most - one)));
  if (less === undefined || most === less) return undefined;
  const pays = fen(most - less);
  return {
    kind: "settlement",
    debt: debt.id,
    pays,
    waives: fen(debt.owed - pays),
    ...outcomeOf(input, with_(pays)),
    asks: [{ debt: debt.id, monthly: pays, months: 1 }],
  };
}

/** What it costs in all, and what each lender whose contract changes would get. */
function outcomeOf(before: PlanInput, after: PlanInput): { readonly cost: Fen; readonly asks: readonly Ask[] } {
  const changed = after.debts.filter((debt) => before.debts.find(({ id }) => id === debt.id)?.due !== debt.due);
  return {
    cost: choosePlan(after).plan.cost,
    asks: changed.map(({ id, due }) => ({ debt: id, monthly: due[0] ?? fen(0), months: due.length })),
  };
}

function replaced(input: PlanInput, old: PlanDebt, by: PlanDebt | undefined): PlanInput {
  const debts = input.debts.flatMap((debt) => (debt === old ? (by === undefined ? [] : [by]) : [debt]));
  return { ...input, debts, months: Math.max(input.months, ...debts.map(({ due }) => due.length)) };
}

/** All that is owed in equal parts over that many months, interest at its rate. */
function spread(debt: PlanDebt, months: number): PlanDebt {
  const rate = debt.monthlyBillionths / 1_000_000_000;
  const payment = rate === 0 ? debt.owed / months : (debt.owed * rate) / (1 - (1 + rate) ** -months);
  return equally(debt, months, fen(Math.ceil(payment)));
}

/** Nothing is known of days of grace or of the parts of instalments that are still to be agreed. */
const equally = (debt: PlanDebt, months: number, payment: Fen): PlanDebt => ({
  ...debt,
  due: Array<Fen>(months).fill(payment),
  charges: [],
  canWait: [],
});

/** Every debt in equal parts over so many months more than its contract has, interest as before. */
export function spreadLonger(input: PlanInput, more: number): PlanInput {
  const debts = input.debts.map((debt) => spread(debt, debt.due.length + more));
  return { ...input, debts, months: Math.max(input.months, ...debts.map(({ due }) => due.length)) };
}
