import { addFen, type Fen, fen } from "@ringfence/kernel";
import { type Aim, byAims, usualAims } from "./aims.ts";
import type { LinearSolver } from "./linear-solver.ts";
import { inMonth, type PlanInput } from "./plan-input.ts";
import { type Proof, provePlan } from "./prove-plan.ts";
import { type Outcome, runPlan } from "./run-plan.ts";
import { otherWays, usualWays } from "./ways.ts";

export interface Chosen {
  readonly plan: Outcome;
  /** The usual advice through the same months, by its name. */
  readonly beside: Readonly<Record<string, Outcome>>;
  /** Only with a solver, where it got far enough. */
  readonly proof?: Proof;
  /** Absent when every month holds. */
  readonly trouble?: Trouble;
}

/** Why the plan does not hold, and the smallest change that would do. */
export interface Trouble {
  /** The first month in which something is late, living is not covered, or the debts do not end. */
  readonly month: number;
  /** What is missing in that month. */
  readonly missing: Fen;
  /** The least sum that, each month, makes it hold. */
  readonly missingEachMonth: Fen;
  /** Spread over this many months more, every debt is paid without being late; undefined where that does not do within ten years. */
  readonly longer?: number;
}

export interface Choosing {
  /** What is to be kept small, the most important first. */
  readonly aims?: readonly Aim[];
  /** Proves the plan or improves on it, as far as it gets in that many seconds. */
  readonly solve?: { readonly solver: LinearSolver; readonly seconds: number };
}

/**
 * The best of the ways known, by the aims; with a solver, the best there is, or how far from it the plan can be at most. It is never
 * worse than the usual advice, which is among the ways.
 */
export function choosePlan(input: PlanInput, { aims = usualAims, solve }: Choosing = {}): Chosen {
  const beside = Object.fromEntries(usualWays.map(({ id, pay }) => [id, runPlan(input, pay(input))]));
  const all = [...Object.values(beside), ...otherWays.map(({ pay }) => runPlan(input, pay(input)))];
  const found = all.toSorted(byAims(aims))[0] as Outcome;
  const { plan, proof } =
    solve === undefined ? { plan: found, proof: undefined } : provePlan(input, found, aims, solve);
  return {
    plan,
    beside,
    ...(proof === undefined ? {} : { proof }),
    ...(holds(plan) ? {} : { trouble: troubleOf(input, plan) }),
  };
}

/** Nothing late, living covered, everything paid. */
const holds = ({ lateMonths, owedAtEnd, months }: Outcome): boolean =>
  lateMonths === 0 && owedAtEnd === 0 && months.every(({ belowFloor }) => belowFloor === 0);

const bestHolds = (input: PlanInput): boolean =>
  [...usualWays, ...otherWays].some(({ pay }) => holds(runPlan(input, pay(input))));

function troubleOf(input: PlanInput, plan: Outcome): Trouble {
  const broken =
    plan.months.find(({ payments, belowFloor }) => belowFloor > 0 || payments.some(({ late }) => late > 0)) ??
    plan.months.at(-1);
  const late = addFen(...(broken?.payments ?? []).map((one) => one.late));
  const longer = smallest(1, 120, (months) => bestHolds(spreadLonger(input, months)));
  return {
    month: broken?.month ?? 0,
    missing: addFen(late, broken?.belowFloor ?? fen(0)),
    missingEachMonth: missingEachMonth(input),
    ...(longer === undefined ? {} : { longer }),
  };
}

/** More income each month never makes a way worse, so halving finds the least; to the yuan, rounded up. */
function missingEachMonth(input: PlanInput): Fen {
  const most = addFen(...input.debts.map(({ owed }) => owed), ...input.floor) / 100 + 1;
  const yuan = smallest(0, Math.ceil(most), (more) => bestHolds({ ...input, income: moreIncome(input, more * 100) }));
  return fen((yuan ?? Math.ceil(most)) * 100);
}

const moreIncome = ({ income, months }: PlanInput, more: number): readonly Fen[] =>
  Array.from({ length: months }, (_, month) => fen(inMonth(income, month) + more));

/** Every debt in equal parts over so many months more than its contract has, interest as before. */
export function spreadLonger(input: PlanInput, more: number): PlanInput {
  const debts = input.debts.map((debt) => {
    const months = debt.due.length + more;
    const rate = debt.monthlyBillionths / 1_000_000_000;
    const payment = rate === 0 ? debt.owed / months : (debt.owed * rate) / (1 - (1 + rate) ** -months);
    return { ...debt, due: Array<Fen>(months).fill(fen(Math.ceil(payment))) };
  });
  return { ...input, debts, months: Math.max(input.months, ...debts.map(({ due }) => due.length)) };
}

/** The least whole number from `low` to `high` for which it holds, where it holds for all above the least that does. */
function smallest(low: number, high: number, does: (value: number) => boolean): number | undefined {
  if (!does(high)) return undefined;
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (does(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
