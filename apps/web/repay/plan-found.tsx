import type { CaseFile } from "@ringfence/casefile";
import type { Remedy } from "@ringfence/journey/repay/plan/remedies.ts";
import { type PlanResult, roundingOf } from "@ringfence/journey/repay/plan/work-out-plan.ts";
import { addMonths, type CivilDate, fen, formatYuan } from "@ringfence/kernel";
import type { ReactNode } from "react";
import { PlanBeside } from "./plan-beside.tsx";
import { PlanCurves } from "./plan-curves.tsx";
import { PlanKeep } from "./plan-keep.tsx";
import { PlanMonths } from "./plan-months.tsx";
import { usePlanWords } from "./plan-words.ts";
import type { PlanAnswer } from "./plan-worker.ts";

interface FoundProps {
  readonly answer: PlanAnswer;
  /** What lenders are taken to have agreed to; undefined: the contracts as they are. */
  readonly agreed: Remedy | undefined;
  readonly file: CaseFile;
  readonly start: CivilDate;
  readonly today: CivilDate;
  /** What to do where it does not hold. */
  readonly children: ReactNode;
}

/** Whether it holds and how sure that is; then the months, what it gains, what it bears, and keeping it. */
export function PlanFound({ answer: { result, done }, agreed, file, start, today, children }: FoundProps) {
  const words = usePlanWords();
  const { plan, trouble, input, beside } = result;
  const title = trouble !== undefined ? words.doesNotHold : agreed === undefined ? words.holds : words.agreed;
  return (
    <section className="ui-stack" aria-labelledby="plan-result">
      <h2 id="plan-result">{title}</h2>
      <p role="status">{done ? <Proven result={result} /> : words.proving}</p>
      {children}
      <PlanMonths plan={plan} names={input.debts} start={start} />
      <PlanCurves plan={plan} beside={beside} start={start} />
      <PlanBeside plan={plan} beside={beside} />
      <Bears result={result} start={start} />
      <PlanKeep {...{ result, agreed, file, start, today }} />
    </section>
  );
}

function Proven({ result: { plan, proof, input } }: { result: PlanResult }) {
  const words = usePlanWords();
  if (proof === undefined) return words.unproven;
  const gap = fen(plan.cost - proof.leastCost);
  const least = plan.lendersLate > 0 ? words.provenSame : words.proven;
  const cheapest = gap <= roundingOf(input) ? least : words.gap(formatYuan(gap));
  return proof.fewestLate > 0 && proof.fewestLate === plan.lendersLate ? words.fewestProven : cheapest;
}

function Bears({ result: { sensitivity, atLowest }, start }: { result: PlanResult; start: CivilDate }) {
  const words = usePlanWords();
  const month = (no: number) => addMonths(start, no).slice(0, 7);
  if (sensitivity === undefined) return null;
  const { less, moreSaves, billBorne } = sensitivity;
  return (
    <section className="ui-card ui-stack">
      <h3>{words.bears}</h3>
      {atLowest === undefined ? null : (
        <p>
          {atLowest === "holds" ? words.lowHolds : words.atLowest(month(atLowest.month), formatYuan(atLowest.missing))}
        </p>
      )}
      <p>{less === undefined ? words.lessHolds : words.lessIncome(month(less.month), formatYuan(less.missing))}</p>
      {moreSaves > 0 ? <p>{words.more(formatYuan(moreSaves))}</p> : null}
      <p>{billBorne === 0 ? words.billNone : words.bill(formatYuan(billBorne))}</p>
    </section>
  );
}
