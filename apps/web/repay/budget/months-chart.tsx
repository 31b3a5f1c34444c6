import type { Budget } from "@ringfence/journey/repay/ledger/budget.ts";
import type { MonthSum } from "@ringfence/journey/repay/ledger/month-sums.ts";
import { formatYuan } from "@ringfence/kernel";
import { FigureTable } from "../../ui/figure-table.tsx";
import { useBudgetWords } from "./budget-words.ts";

/** Drawing units. */
const [width, height] = [320, 120];
const parts = [
  ["necessary", "plan-a"],
  ["optional", "plan-b"],
  ["debt", "plan-c"],
] as const;
/** More months than this are no longer told apart on a phone; the table has all. */
const drawn = 24;

/** Spending of each month as stacked bars, a line for what came in, and the figures in a table below. */
export function MonthsChart({ sums, budget }: { sums: readonly MonthSum[]; budget: Budget }) {
  const words = useBudgetWords();
  const shown = sums.slice(-drawn);
  const heights = shown.map(({ groups }) => [
    groups.necessary + groups.optional + groups.debt,
    groups["regular-income"],
  ]);
  const most = Math.max(1, ...heights.flat());
  const step = width / Math.max(1, shown.length);
  const whole = new Set(budget.months.filter((one) => one.whole).map(({ month }) => month));
  const tall = (fen: number) => (Math.max(0, fen) / most) * height;
  return (
    <>
      <svg className="plan-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.chart}>
        {shown.map(({ month, groups }, at) => {
          let top = height;
          return (
            <g key={month}>
              {parts.map(([group, fill]) => {
                top -= tall(groups[group]);
                return (
                  <rect
                    key={group}
                    className={fill}
                    x={at * step + step * 0.15}
                    width={step * 0.7}
                    y={top}
                    height={tall(groups[group])}
                  />
                );
              })}
              <line
                className="cost-line"
                x1={at * step + step * 0.05}
                x2={at * step + step * 0.95}
                y1={height - tall(groups["regular-income"])}
                y2={height - tall(groups["regular-income"])}
              />
            </g>
          );
        })}
      </svg>
      <ul className="plan-legend">
        {parts.map(([group, fill]) => (
          <li key={group}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect className={fill} width="12" height="12" rx="2" />
            </svg>
            {words.groups[group]}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <line className="cost-line" x1="0" x2="12" y1="6" y2="6" />
          </svg>
          {words.income}
        </li>
      </ul>
      <FigureTable
        label={words.figures}
        head={words.head}
        rows={sums.map(({ month, groups }) => [
          `${month}${whole.has(month) ? "" : words.notWhole}`,
          formatYuan(groups["regular-income"]),
          formatYuan(groups["other-income"]),
          formatYuan(groups.necessary),
          formatYuan(groups.optional),
          formatYuan(groups.debt),
        ])}
      />
      {sums.every(({ month }) => whole.has(month)) ? null : <p className="ui-soft">{words.notWholeHint}</p>}
    </>
  );
}
