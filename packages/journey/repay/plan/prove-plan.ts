import { type Fen, fen } from "@ringfence/kernel";
import { type Aim, byAims } from "./aims.ts";
import type { LinearSolver, Start } from "./linear-solver.ts";
import type { PlanDebt, PlanInput } from "./plan-input.ts";
import { costBefore, limitsOf, type Measure, type PlanModel, planModel } from "./plan-model.ts";
import { type Outcome, runPlan } from "./run-plan.ts";
import { solvedWay } from "./solved-way.ts";

/** How good a plan is, proven. Sums are exact but for the rounding of each month's interest to the fen. */
export interface Proof {
  /** No plan has fewer lenders in arrears than this. */
  readonly fewestLate: number;
  /** No plan costs less that has the same lenders late, no more late months and no more left owing. */
  readonly leastCost: Fen;
}

export interface Solve {
  readonly solver: LinearSolver;
  readonly seconds: number;
}

/** Parts of the time: for whether nobody need be late, for each aim before the cost, and for the cost, which has all of it where it stands alone. */
const shares = { nobody: 0.3, aim: 0.1, cost: 0.4, costAlone: 0.95 } as const;

/**
 * Improves on a plan, aim by aim, and says what cannot be bettered. Whatever the solver finds is run through the months again: only what
 * `runPlan` counts, to the fen, replaces the plan.
 */
export function provePlan(
  input: PlanInput,
  found: Outcome,
  aims: readonly Aim[],
  { solver, seconds }: Solve,
): { readonly plan: Outcome; readonly proof?: Proof } {
  const better = byAims(aims);
  let plan = found;
  const attempt = (aim: Measure, kept: readonly Measure[], mayBeLate: (debt: PlanDebt) => boolean, share: number) => {
    const built = planModel(input, aim, limitsOf(plan, kept), mayBeLate);
    const start = input.debts.every((debt) => mayBeLate(debt) || !isLate(plan, debt)) ? startOf(built, plan) : [];
    const solved = solver(built.model, seconds * share, start);
    if (solved.kind !== "found") return solved;
    const run = runPlan(input, solvedWay(built, solved.columns));
    if (better(run, plan) < 0) plan = run;
    return solved;
  };

  const nobody = plan.lendersLate === 0 ? undefined : attempt("cost", ["first"], () => false, shares.nobody);
  const late = new Set(input.debts.filter((debt) => isLate(plan, debt)));
  // Where the fewest lenders are not what counts most, any of them may be late.
  const mayBeLate = (debt: PlanDebt) => aims[0] !== "lenders" || late.has(debt);
  const measures: readonly Measure[] = ["first", ...aims.filter((aim) => aim !== "lenders")];
  const before = measures.slice(0, measures.indexOf("cost"));
  for (const [at, aim] of before.entries())
    if (limitsOf(plan, [aim])[aim] !== 0) attempt(aim, measures.slice(0, at), mayBeLate, shares.aim);
  const alone = late.size === 0 && aims[0] === "lenders";
  const cost = attempt("cost", before, mayBeLate, alone && nobody === undefined ? shares.costAlone : shares.cost);
  if (cost.kind !== "found") return { plan };
  const leastCost = fen(Math.max(0, Math.min(plan.cost, Math.floor((cost.bound + costBefore(input)) * 100))));
  return { plan, proof: { fewestLate: plan.lendersLate > 0 && nobody?.kind === "impossible" ? 1 : 0, leastCost } };
}

const isLate = ({ months }: Outcome, { id }: PlanDebt): boolean =>
  months.some(({ payments }) => payments.some(({ debt, late }) => debt === id && late > 0));

/** The yes-or-no columns as a plan already found has them. */
const startOf = ({ cells, model }: PlanModel, { months }: Outcome): Start =>
  cells.flatMap((ofDebt, at) =>
    ofDebt.flatMap(({ isLate, isRest, isAllLate }, month): Start => {
      const payment = months[month]?.payments[at];
      if (payment === undefined) return [];
      const late = payment.late > 0;
      return [
        [isLate, late ? 1 : 0],
        [isRest, !late && payment.owed === 0 ? (model.to[isRest] ?? 0) : 0],
        ...(isAllLate === undefined ? [] : [[isAllLate, payment.latePrincipal < payment.late ? 1 : 0] as const]),
      ];
    }),
  );
