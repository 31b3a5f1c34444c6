import type { Fen } from "@ringfence/kernel";
import { type Choosing, type Chosen, choosePlan } from "./choose-plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { type Remedy, remediesOf } from "./remedies.ts";
import { type Sensitivity, sensitivityOf } from "./sensitivity.ts";
import { type Trouble, troubleOf, withIncome } from "./trouble.ts";

/** Everything one wants to know of a plan before deciding. */
export interface PlanResult extends Chosen {
  readonly input: PlanInput;
  /** Undefined: it holds. */
  readonly trouble?: Trouble;
  /** What to ask for, where it does not hold; empty where nothing does. */
  readonly remedies: readonly Remedy[];
  /** What it bears, where it holds. */
  readonly sensitivity?: Sensitivity;
  /** What breaks where every month brings the lowest income only; "holds": nothing. */
  readonly atLowest?: Trouble | "holds";
}

export interface Working extends Choosing {
  /** The lowest income of a month, where it differs. */
  readonly low?: Fen;
}

export function workOutPlan(input: PlanInput, { low, ...choosing }: Working): PlanResult {
  const chosen = choosePlan(input, choosing);
  const trouble = troubleOf(input, chosen.plan);
  return {
    input,
    ...chosen,
    ...(trouble === undefined
      ? { remedies: [], sensitivity: sensitivityOf(input) }
      : { trouble, remedies: remediesOf(input) }),
    ...(low === undefined ? {} : { atLowest: holdsAt(input, low) }),
  };
}

/**
 * The plan improved and proven by a solver. What it bears and what to ask for do not hang on how the money is divided: they are taken over
 * where the answer to whether it holds is the same.
 */
export function provenPlan(found: PlanResult, { low, ...choosing }: Working): PlanResult {
  const { input } = found;
  const chosen = choosePlan(input, choosing);
  const trouble = troubleOf(input, chosen.plan);
  if ((trouble === undefined) !== (found.trouble === undefined))
    return workOutPlan(input, { ...choosing, ...(low === undefined ? {} : { low }) });
  return { ...found, ...chosen, ...(trouble === undefined ? {} : { trouble }) };
}

function holdsAt(input: PlanInput, low: Fen): Trouble | "holds" {
  const poorest = withIncome(input, () => low);
  return troubleOf(poorest, choosePlan(poorest).plan) ?? "holds";
}

/** How finely a plan can be proven: interest is rounded to the fen for each debt and month. */
export const roundingOf = ({ months, debts }: PlanInput): number => months * debts.length;
