import { paidInMonths, paidTo, waitingIn } from "@ringfence/journey/repay/plan/plan-from-case.ts";
import type { Outcome } from "@ringfence/journey/repay/plan/run-plan.ts";
import { addMonths, type CivilDate, fen, formatYuan } from "@ringfence/kernel";
import { Disclosure } from "../ui/disclosure.tsx";
import { FigureTable } from "../ui/figure-table.tsx";
import { usePlanWords } from "./plan-words.ts";

interface MonthsProps {
  readonly plan: Outcome;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly start: CivilDate;
}

/** Drawing units. */
const [width, height] = [320, 120];
/** Fills in turn; the legend and the table say the same without colour. */
const fills = ["plan-a", "plan-b", "plan-c", "plan-d", "plan-e"] as const;
const fillOf = (at: number) => fills[at % fills.length];

/** The months as stacked bars, a part for each debt, with the figures in a table below. */
export function PlanMonths({ plan, names, start }: MonthsProps) {
  const words = usePlanWords();
  const columns = names.map(({ id }) => paidTo(plan, id));
  const most = Math.max(1, ...paidInMonths(plan));
  const step = width / plan.months.length;
  return (
    <>
      <svg className="plan-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.chart}>
        {plan.months.map(({ month }) => {
          let top = height;
          return columns.map((one, at) => {
            const tall = ((one[month] ?? 0) / most) * height;
            top -= tall;
            return (
              <rect
                key={`${month}-${names[at]?.id}`}
                className={fillOf(at)}
                x={month * step + step * 0.1}
                width={step * 0.8}
                y={top}
                height={tall}
              />
            );
          });
        })}
      </svg>
      <ul className="plan-legend">
        {names.map(({ id, name }, at) => (
          <li key={id}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect className={fillOf(at)} width="12" height="12" rx="2" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      {waitingIn(plan).map(({ debt, month, waiting }) => (
        <p key={`${debt}-${month}`}>
          {words.waits(
            names.find(({ id }) => id === debt)?.name ?? debt,
            addMonths(start, month).slice(0, 7),
            formatYuan(waiting),
          )}
        </p>
      ))}
      <Disclosure summary={words.months}>
        <FigureTable
          label={words.months}
          head={[words.month, ...names.map(({ name }) => name), words.left]}
          rows={plan.months.map(({ month, kept }) => [
            addMonths(start, month).slice(0, 7),
            ...columns.map((one) => formatYuan(one[month] ?? fen(0))),
            formatYuan(kept),
          ])}
        />
      </Disclosure>
    </>
  );
}
