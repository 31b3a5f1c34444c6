import { worthOf } from "./aims.ts";
import { Columns, part, type Term, upwards, yuan } from "./columns.ts";
import { addDebt, type Cell, costTerms } from "./debt-rows.ts";
import type { LinearModel } from "./linear-solver.ts";
import { livingUncovered } from "./living.ts";
import { inMonth, type PlanDebt, type PlanInput } from "./plan-input.ts";
import type { Outcome } from "./run-plan.ts";

export interface PlanModel {
  readonly model: LinearModel;
  /** By debt and month. */
  readonly cells: readonly (readonly Cell[])[];
}

/** What the model can make small, and keep within a limit. Which debts may be late at all is chosen before. */
export type Measure = "first" | "months" | "left" | "cost";
export type Limits = Partial<Readonly<Record<Measure, number>>>;

/**
 * The same months as `runPlan` counts, as a linear model with yes-or-no columns, without its rounding to fen.
 * @param aim what is made least; @param limits what must not get worse meanwhile; @param mayBeLate debts that may be late.
 */
export function planModel(
  input: PlanInput,
  aim: Measure,
  limits: Limits,
  mayBeLate: (debt: PlanDebt) => boolean,
): PlanModel {
  const columns = new Columns();
  const cells = input.debts.map((debt) => addDebt(columns, debt, input.months, !mayBeLate(debt)));
  addMoney(columns, input, cells);
  const lateIn = (ofDebt: readonly Cell[]) => ofDebt.map(({ isLate }): Term => [isLate, 1]);
  const sums: Readonly<Record<Measure, readonly Term[]>> = {
    months: cells.flatMap(lateIn),
    first: cells.flatMap((ofDebt, at) => (input.debts[at]?.first ? lateIn(ofDebt) : [])),
    left: cells.map((ofDebt) => [(ofDebt.at(-1) as Cell).owed, 1]),
    cost: cells.flatMap((ofDebt, at) => costTerms(input.debts[at] as PlanDebt, ofDebt)),
  };
  for (const [name, most] of Object.entries(limits) as [Measure, number][])
    columns.row(sums[name], Number.NEGATIVE_INFINITY, most);
  for (const [column, factor] of sums[aim]) columns.cost[column] = (columns.cost[column] ?? 0) + factor;
  return { model: columns, cells };
}

/** Interest of the first month: it comes whatever is paid, so the model leaves it out. In yuan. */
export const costBefore = ({ debts }: PlanInput): number =>
  debts.reduce((sum, { owed, monthlyBillionths }) => sum + yuan(owed) * part(monthlyBillionths), 0);

function addMoney(columns: Columns, input: PlanInput, cells: readonly (readonly Cell[])[]): void {
  const uncovered = livingUncovered(input);
  let before: number | undefined;
  for (let month = 0; month < input.months; month += 1) {
    const kept = columns.column(upwards);
    const comes = yuan(
      inMonth(input.income, month) -
        inMonth(input.floor, month) +
        (uncovered[month] ?? 0) +
        (month === 0 ? input.savings : 0),
    );
    const paid = cells.map((ofDebt): Term => [(ofDebt[month] as Cell).paid, 1]);
    columns.row([[kept, 1], ...(before === undefined ? [] : [[before, -1] as const]), ...paid], comes, comes);
    before = kept;
  }
}

/** What an outcome already found came to in some measures: the limits of the measures after them, sums with a yuan of room for rounding. */
export const limitsOf = (outcome: Outcome, measures: readonly Measure[]): Limits =>
  Object.fromEntries(
    measures.map((one) => [
      one,
      one === "first" ? outcome.firstLate : one === "months" ? outcome.lateMonths : withRoom(worthOf(outcome, one)),
    ]),
  );

/** Nothing stays nothing. */
const withRoom = (fen: number): number => (fen === 0 ? 0 : yuan(fen) + 1);
