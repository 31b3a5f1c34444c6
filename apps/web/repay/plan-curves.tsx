import type { Chosen } from "@ringfence/journey/repay/plan/choose-plan.ts";
import { balances } from "@ringfence/journey/repay/plan/plan-table.ts";
import { wayNames } from "@ringfence/journey/repay/plan/plan-words.ts";
import { addMonths, type CivilDate, fen, formatYuan } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { FigureTable } from "../ui/figure-table.tsx";
import { usePlanWords } from "./plan-words.ts";

/** Drawing units. */
const [width, height] = [320, 120];
/** Strokes in turn; the legend and the table say the same without colour. */
const strokes = ["curve-plan", "curve-b", "curve-c", "curve-d"] as const;

/** What is still owed, month by month: the plan against the contracts and the two best known pieces of advice. */
export function PlanCurves({ plan, beside, start }: Chosen & { readonly start: CivilDate }) {
  const words = usePlanWords();
  const { language } = useSettings();
  const others = ["as-contracted", "avalanche", "snowball"].flatMap((id) => {
    const [way, called] = [beside[id], wayNames[id]];
    return way === undefined || called === undefined ? [] : [{ name: say(called, language), owed: balances(way) }];
  });
  const curves = [{ name: words.thePlan, owed: balances(plan) }, ...others];
  const most = Math.max(1, ...curves.flatMap(({ owed }) => owed));
  const points = (owed: readonly number[]) =>
    owed
      .map((one, at) => `${(at / Math.max(1, owed.length - 1)) * width},${height - (one / most) * (height - 4)}`)
      .join(" ");
  return (
    <section className="ui-stack">
      <h3>{words.curvesTitle}</h3>
      <svg className="plan-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.curves}>
        {curves.toReversed().map(({ name, owed }, at) => (
          <polyline key={name} className={`curve ${strokes[curves.length - 1 - at]}`} points={points(owed)} />
        ))}
      </svg>
      <ul className="plan-legend">
        {curves.map(({ name }, at) => (
          <li key={name}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <line className={`curve ${strokes[at]}`} x1="0" x2="12" y1="6" y2="6" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <Disclosure summary={words.curvesTable}>
        <FigureTable
          label={words.curvesTable}
          head={[words.month, ...curves.map(({ name }) => name)]}
          rows={plan.months.map(({ month }) => [
            addMonths(start, month).slice(0, 7),
            ...curves.map(({ owed }) => formatYuan(owed[month] ?? fen(0))),
          ])}
        />
      </Disclosure>
    </section>
  );
}
