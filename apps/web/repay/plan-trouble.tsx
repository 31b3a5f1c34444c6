import { lateBrings, remedyWords } from "@ringfence/journey/repay/plan/plan-words.ts";
import type { Remedy } from "@ringfence/journey/repay/plan/remedies.ts";
import type { PlanResult } from "@ringfence/journey/repay/plan/work-out-plan.ts";
import { addMonths, type CivilDate, fen, formatYuan } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { usePlanWords } from "./plan-words.ts";

interface TroubleProps {
  readonly result: PlanResult;
  readonly start: CivilDate;
  readonly onTry: (remedy: Remedy) => void;
}

/** Which month breaks and what is missing; what being late brings; and each change that would do, to be looked at and asked for. */
export function PlanTrouble({ result: { trouble, remedies, input }, start, onTry }: TroubleProps) {
  const words = usePlanWords();
  const { language } = useSettings();
  if (trouble === undefined) return null;
  const { month, missing, missingEachMonth, late } = trouble;
  const spare = fen(Math.max(0, Math.min(...input.income) - Math.max(...input.floor)));
  const name = (id: string) => input.debts.find((debt) => debt.id === id)?.name ?? id;
  return (
    <>
      <section className="ui-card ui-stack">
        <p>
          <strong>{words.breaks(addMonths(start, month).slice(0, 7), formatYuan(missing))}</strong>
        </p>
        {missingEachMonth === undefined ? null : <p>{words.missingEach(formatYuan(missingEachMonth))}</p>}
        <p>{words.canOffer(formatYuan(spare))}</p>
        <Disclosure summary={words.lateHead}>
          {late.map(({ debt, months, cost }) => (
            <p key={debt}>
              {cost > 0 ? words.lateCosts(name(debt), months, formatYuan(cost)) : words.lateUnknown(name(debt), months)}
            </p>
          ))}
          {lateBrings.map((line) => (
            <p key={line.zh}>{say(line, language)}</p>
          ))}
        </Disclosure>
      </section>
      <section className="ui-stack" aria-labelledby="plan-remedies">
        <h3 id="plan-remedies">{remedies.length === 0 ? words.noRemedy : words.remedies}</h3>
        {remedies.length === 0 ? null : <p className="ui-soft">{words.remediesHint}</p>}
        {remedies.map((remedy) => (
          <div key={remedy.kind} className="ui-card ui-stack">
            <p>{say(remedyWords(remedy, name, formatYuan), language)}</p>
            {remedy.asks.length < 2 ? null : (
              <ul>
                {remedy.asks.map(({ debt, monthly, months }) => (
                  <li key={debt}>{words.ask(name(debt), formatYuan(monthly), months)}</li>
                ))}
              </ul>
            )}
            <p className="ui-soft">{words.remedyCost(formatYuan(remedy.cost))}</p>
            <Button onClick={() => onTry(remedy)}>{words.tryIt}</Button>
          </div>
        ))}
      </section>
    </>
  );
}
