import { openSolver } from "@ringfence/adapters/linear-solver.ts";
import type { Aim } from "@ringfence/journey/repay/plan/aims.ts";
import type { PlanInput } from "@ringfence/journey/repay/plan/plan-input.ts";
import { type PlanResult, provenPlan, type Working, workOutPlan } from "@ringfence/journey/repay/plan/work-out-plan.ts";

export interface PlanRequest {
  readonly id: number;
  readonly input: PlanInput;
  readonly aims: readonly Aim[];
  readonly low: Working["low"];
}

/** First without, then with the solver; `done` is the last word. */
export interface PlanAnswer {
  readonly id: number;
  readonly result: PlanResult;
  readonly done: boolean;
}

/** How long a phone may take to prove a plan; it stands on the screen meanwhile. */
const seconds = 4;

self.addEventListener("message", async ({ data: { id, input, aims, low } }: MessageEvent<PlanRequest>) => {
  const working = { aims, ...(low === undefined ? {} : { low }) };
  const tell = (result: PlanResult, done: boolean) => postMessage({ id, result, done } satisfies PlanAnswer);
  // Fetched and compiled beside the first work. Without a network at the first time there is none: the plan then stays unproven.
  const opening = openSolver().catch(() => undefined);
  const found = workOutPlan(input, working);
  tell(found, false);
  const solver = await opening;
  tell(solver === undefined ? found : provenPlan(found, { ...working, solve: { solver, seconds } }), true);
});
