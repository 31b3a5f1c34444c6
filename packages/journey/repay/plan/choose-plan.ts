import { type Aim, byAims, usualAims } from "./aims.ts";
import type { PlanInput } from "./plan-input.ts";
import { type Proof, provePlan, type Solve } from "./prove-plan.ts";
import { type Outcome, runPlan } from "./run-plan.ts";
import { keepingWays, otherWays, usualWays } from "./ways.ts";

export interface Chosen {
  readonly plan: Outcome;
  /** The usual advice through the same months, by its name. */
  readonly beside: Readonly<Record<string, Outcome>>;
  /** Only with a solver, where it got far enough. */
  readonly proof?: Proof;
}

export interface Choosing {
  /** What is to be kept small, the most important first. */
  readonly aims?: readonly Aim[];
  /** Proves the plan or improves on it, as far as it gets in that many seconds. */
  readonly solve?: Solve;
}

/**
 * The best of the ways known, by the aims; with a solver, the best there is, or how far from it the plan can be at most. It is never
 * worse than the usual advice, which is among the ways.
 */
export function choosePlan(input: PlanInput, { aims = usualAims, solve }: Choosing = {}): Chosen {
  const beside = Object.fromEntries(usualWays.map(({ id, pay }) => [id, runPlan(input, pay(input))]));
  const all = [...Object.values(beside), ...otherWays.map(({ pay }) => runPlan(input, pay(input)))];
  const found = all.toSorted(byAims(aims))[0] as Outcome;
  return { beside, ...(solve === undefined ? { plan: found } : provePlan(input, found, aims, solve)) };
}

/** Nothing late, living covered, everything paid. */
export const holds = ({ lateMonths, owedAtEnd, months }: Outcome): boolean =>
  lateMonths === 0 && owedAtEnd === 0 && months.every(({ belowFloor }) => belowFloor === 0);

/** Is there a way in which nothing is late? The ways that keep money for short months settle that in nearly all cases. */
export const canHold = (input: PlanInput): boolean => keepingWays.some(({ pay }) => holds(runPlan(input, pay(input))));
