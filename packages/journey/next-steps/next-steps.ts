import type { StepDue, StepInput } from "./step.ts";
import { steps } from "./steps.gen.ts";

export interface NextStep extends StepDue {
  readonly id: string;
}

/** What to do next, the first thing first, each with its reason. Pure: the same case on the same day gives the same list. */
export function nextSteps(input: StepInput): readonly NextStep[] {
  return steps
    .toSorted((a, b) => a.order - b.order)
    .flatMap((step) => {
      const due = step.due(input);
      return due === undefined ? [] : [{ id: step.id, ...due }];
    });
}
