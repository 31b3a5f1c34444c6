import { worthOf } from "./aims.ts";
import type { LinearModel, Row } from "./linear-solver.ts";
import { livingUncovered } from "./living.ts";
import { inMonth, type PlanDebt, type PlanInput } from "./plan-input.ts";
import type { Outcome } from "./run-plan.ts";

/** Columns of one debt in one month. Sums are in yuan: a solver is at its best with numbers of moderate size. */
interface Cell {
  readonly paid: number;
  /** After the payment, with what being late adds. */
  readonly owed: number;
  readonly late: number;
  readonly isLate: number;
  /** 1: less is left than the contract asks for, so that only this is due. */
  readonly isRest: number;
}

export interface PlanModel {
  readonly model: LinearModel;
  /** By debt and month. */
  readonly cells: readonly (readonly Cell[])[];
}

/** What the model can make small, and keep within a limit. Which debts may be late at all is chosen before. */
export type Measure = "first" | "months" | "left" | "cost";
export type Limits = Partial<Readonly<Record<Measure, number>>>;

const yuan = (fen: number): number => fen / 100;
const part = (billionths: number): number => billionths / 1_000_000_000;

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

/** Interest stands on what is owed after the month before. */
const costTerms = ({ monthlyBillionths, penaltyBillionths, lateFee }: PlanDebt, cells: readonly Cell[]): Term[] =>
  cells.flatMap(({ owed, late, isLate }, month): Term[] => [
    ...(month === cells.length - 1 ? [] : [[owed, part(monthlyBillionths)] as const]),
    [late, part(penaltyBillionths)],
    [isLate, yuan(lateFee)],
  ]);

type Term = readonly [column: number, factor: number];

class Columns implements LinearModel {
  readonly cost: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly whole: boolean[] = [];
  readonly rows: Row[] = [];

  column(to: number, whole = false): number {
    this.from.push(0);
    this.to.push(to);
    this.whole.push(whole);
    return this.cost.push(0) - 1;
  }

  row(terms: readonly Term[], from: number, to: number): void {
    this.rows.push({ columns: terms.map(([column]) => column), factors: terms.map(([, factor]) => factor), from, to });
  }
}

const upwards = Number.POSITIVE_INFINITY;

function addDebt(columns: Columns, debt: PlanDebt, months: number, never: boolean): readonly Cell[] {
  const growth = 1 + part(debt.monthlyBillionths);
  const [penalty, fee] = [part(debt.penaltyBillionths), yuan(debt.lateFee)];
  const last = debt.due.length - 1;
  const cells: Cell[] = [];
  let most = yuan(debt.owed);
  for (let month = 0; month < months; month += 1) {
    const asked = yuan(month < last ? inMonth(debt.due, month) : 0);
    const before = cells[month - 1];
    // Most that can be left after the month's payment: by the contract, where nothing may be late; else where nothing is ever paid.
    const mostBefore = most;
    const rest = never ? (month < last ? Math.max(0, most * growth - asked) : 0) : most * growth;
    most = never ? rest : rest * (1 + penalty) + fee;
    const open = month < last;
    const cell: Cell = {
      paid: columns.column(mostBefore * growth),
      owed: columns.column(most),
      late: columns.column(never ? 0 : rest),
      isLate: columns.column(never ? 0 : 1, true),
      isRest: columns.column(open ? 1 : 0, true),
    };
    cells.push(cell);
    const owedBefore: Term[] = before === undefined ? [] : [[before.owed, growth]];
    const atStart = before === undefined ? yuan(debt.owed) * growth : 0;
    const minus = (terms: readonly Term[]): Term[] => terms.map(([column, factor]) => [column, -factor]);
    columns.row([...owedBefore, [cell.paid, -1]], -atStart, upwards);
    columns.row(
      [[cell.owed, 1], ...minus(owedBefore), [cell.paid, 1], [cell.late, -penalty], [cell.isLate, -fee]],
      atStart,
      atStart,
    );
    columns.row(
      [
        [cell.late, 1],
        [cell.isLate, -rest],
      ],
      Number.NEGATIVE_INFINITY,
      0,
    );
    const restIsLate: Term[] = [[cell.late, 1], ...minus(owedBefore), [cell.paid, 1]];
    if (!open) {
      columns.row(restIsLate, atStart, upwards);
      continue;
    }
    columns.row([...restIsLate, [cell.isRest, -rest]], atStart - rest, upwards);
    const carried: Term[] =
      before === undefined
        ? []
        : [
            [before.late, -(1 + penalty)],
            [before.isLate, -fee],
          ];
    const mostAsked = never ? asked : asked + mostBefore;
    columns.row([[cell.late, 1], [cell.paid, 1], ...carried, [cell.isRest, mostAsked]], asked, upwards);
    if (never && before !== undefined)
      columns.row(
        [
          [before.isRest, 1],
          [cell.isRest, -1],
        ],
        Number.NEGATIVE_INFINITY,
        0,
      );
  }
  return cells;
}

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
