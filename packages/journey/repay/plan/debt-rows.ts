import { type Columns, part, scaled, type Term, term, upwards, yuan } from "./columns.ts";
import { inMonth, type PlanDebt } from "./plan-input.ts";

/** Columns of one debt in one month. Sums are in yuan: a solver is at its best with numbers of moderate size. */
export interface Cell {
  readonly paid: number;
  /** After the payment, with what being late adds. */
  readonly owed: number;
  readonly late: number;
  readonly isLate: number;
  /** 1: less is left than the contract asks for, so that only this is due. */
  readonly isRest: number;
  /** Of what is late: principal. Without it that decides nothing: it bears no interest, and penalty only with all that is late. */
  readonly latePrincipal?: number;
  /** 1: all principal that is due stays late, and charges besides. */
  readonly isAllLate?: number;
  /** Waits into the next month and is in time all the same. */
  readonly waiting?: number;
}

/** Interest stands on what is owed after the month before, but for late charges. */
export const costTerms = (debt: PlanDebt, cells: readonly Cell[]): Term[] =>
  cells.flatMap((cell, month): Term[] => [
    ...(month === cells.length - 1 ? [] : scaled(part(debt.monthlyBillionths), bearingTerms(debt, cell))),
    ...penaltyTerms(debt, cell),
  ]);

/** What a month of being late adds. */
const penaltyTerms = (
  { penaltyBillionths, penaltyOnAll, lateFee }: PlanDebt,
  { late, latePrincipal, isLate }: Cell,
): Term[] => [...term(penaltyOnAll ? late : latePrincipal, part(penaltyBillionths)), [isLate, yuan(lateFee)]];

/** After a month: late charges, the new penalty among them. */
const lateChargesTerms = (debt: PlanDebt, cell: Cell): Term[] => [
  [cell.late, 1],
  ...term(cell.latePrincipal, -1),
  ...penaltyTerms(debt, cell),
];

/** After a month: what interest runs on. */
const bearingTerms = (debt: PlanDebt, cell: Cell): Term[] => [
  [cell.owed, 1],
  ...scaled(-1, lateChargesTerms(debt, cell)),
];

/** The months of one debt as columns and rows. @param never nothing of it may be late. */
export function addDebt(columns: Columns, debt: PlanDebt, months: number, never: boolean): readonly Cell[] {
  const rate = part(debt.monthlyBillionths);
  const [penalty, fee] = [part(debt.penaltyBillionths), yuan(debt.lateFee)];
  const last = debt.due.length - 1;
  const cells: Cell[] = [];
  let most: Most = { owed: yuan(debt.owed), late: 0, charges: 0, waiting: 0 };
  for (let month = 0; month < months; month += 1) {
    const open = month < last;
    const asked = yuan(open ? inMonth(debt.due, month) : 0);
    const waiting = month > last ? 0 : yuan(debt.canWait[month] ?? 0);
    const before = most;
    const grown = before.owed * (1 + rate);
    // By the contract, where nothing may be late; else where nothing is ever paid.
    const rest = never ? Math.min(grown, (open ? Math.max(0, grown - asked) : 0) + waiting) : grown;
    const late = never ? 0 : open ? Math.min(rest, asked + (before.late + before.waiting) * (1 + rate)) : rest;
    const chargesDue = Math.min(late, before.charges + rate * before.owed + yuan(debt.charges[month] ?? 0));
    const adds = never ? 0 : late * penalty + fee;
    most = { owed: rest + adds, late: late + adds, charges: chargesDue + adds, waiting };
    const parts = !never && (rate > 0 || (penalty > 0 && !debt.penaltyOnAll));
    const cell: Cell = {
      paid: columns.column(grown),
      owed: columns.column(most.owed),
      late: columns.column(late),
      isLate: columns.column(never ? 0 : 1, true),
      isRest: columns.column(open ? 1 : 0, true),
      ...(parts ? { latePrincipal: columns.column(late) } : {}),
      ...(parts && !debt.principalFirst ? { isAllLate: columns.column(1, true) } : {}),
      ...(waiting > 0 ? { waiting: columns.column(waiting) } : {}),
    };
    const at = {
      debt,
      month,
      cell,
      before: cells.at(-1),
      asked,
      open,
      never,
      bounds: { grown, rest, late, chargesDue, before },
    };
    cells.push(cell);
    addMonth(columns, at);
    addLatePrincipal(columns, at);
  }
  return cells;
}

/** The most that can be owed, late, of that charges, and waiting after a month. */
interface Most {
  readonly owed: number;
  readonly late: number;
  readonly charges: number;
  readonly waiting: number;
}

interface Month {
  readonly debt: PlanDebt;
  readonly month: number;
  readonly cell: Cell;
  readonly before: Cell | undefined;
  /** By the contract, in yuan. */
  readonly asked: number;
  /** The contract asks for an instalment, not for all that is left. */
  readonly open: boolean;
  readonly never: boolean;
  /** The most that can be owed with the month's interest, be left after the payment, be late, and be late charges, before what being late adds; for switching rows off. */
  readonly bounds: {
    readonly grown: number;
    readonly rest: number;
    readonly late: number;
    readonly chargesDue: number;
    readonly before: Most;
  };
}

/** What `askedIn` and `afterPaying` count, as rows. */
function addMonth(columns: Columns, { debt, cell, before, asked, open, never, bounds }: Month): void {
  const rate = part(debt.monthlyBillionths);
  const { rest, late } = bounds;
  const startOwed = before === undefined ? yuan(debt.owed) : 0;
  const bearing = before === undefined ? [] : bearingTerms(debt, before);
  const owedBefore: Term[] = before === undefined ? [] : [[before.owed, 1], ...scaled(rate, bearing)];
  const atStart = startOwed * (1 + rate);
  const minus = (terms: readonly Term[]): Term[] => scaled(-1, terms);
  columns.row([...owedBefore, [cell.paid, -1]], -atStart, upwards);
  columns.row(
    [[cell.owed, 1], ...minus(owedBefore), [cell.paid, 1], ...minus(penaltyTerms(debt, cell))],
    atStart,
    atStart,
  );
  columns.row(
    [
      [cell.late, 1],
      [cell.isLate, -late],
    ],
    Number.NEGATIVE_INFINITY,
    0,
  );
  const notPaid: Term[] = [[cell.late, 1], ...term(cell.waiting, 1), [cell.paid, 1]];
  const restIsLate: Term[] = [...notPaid, ...minus(owedBefore)];
  const mostAsked = asked + (bounds.before.late + bounds.before.waiting) * (1 + rate);
  // What is late may not be said to be more than it is, for late charges bear no interest.
  const upper = (due: readonly Term[], constant: number) =>
    debt.principalFirst && cell.latePrincipal !== undefined
      ? columns.row(
          [...notPaid, ...minus(due), [cell.isLate, bounds.grown]],
          Number.NEGATIVE_INFINITY,
          constant + bounds.grown,
        )
      : undefined;
  if (open) {
    columns.row([...restIsLate, [cell.isRest, -rest]], atStart - rest, upwards);
    const carried: Term[] =
      before === undefined
        ? []
        : [
            ...term(before.waiting, 1 + rate),
            ...term(before.latePrincipal, 1 + rate),
            ...lateChargesTerms(debt, before),
          ];
    columns.row([...notPaid, ...minus(carried), [cell.isRest, mostAsked]], asked, upwards);
    upper(carried, asked);
    if (!never)
      columns.row(
        [...owedBefore, ...minus(carried), [cell.isRest, bounds.grown]],
        Number.NEGATIVE_INFINITY,
        asked - atStart + bounds.grown,
      );
    if (before !== undefined && bounds.before.waiting === 0)
      columns.row(
        [
          [before.isRest, 1],
          [cell.isRest, -1],
        ],
        Number.NEGATIVE_INFINITY,
        0,
      );
  } else {
    columns.row(restIsLate, atStart, upwards);
    upper(owedBefore, atStart);
  }
}

/**
 * Which part of what is late is principal. Where charges are settled first, all of it is, until no principal that is due is left; where
 * principal is, what the payment does not reach.
 */
function addLatePrincipal(columns: Columns, { debt, month, cell, before, asked, open, bounds }: Month): void {
  const { latePrincipal, isAllLate } = cell;
  if (latePrincipal === undefined) return;
  const rate = part(debt.monthlyBillionths);
  const { grown, chargesDue, before: most } = bounds;
  const charges = yuan(debt.charges[month] ?? 0);
  const [bearing, startBearing] = before === undefined ? [[], yuan(debt.owed)] : [bearingTerms(debt, before), 0];
  const back: Term[] = before === undefined ? [] : [...term(before.latePrincipal, 1), ...term(before.waiting, 1)];
  const lateCharges: Term[] = [
    [cell.late, 1],
    [latePrincipal, -1],
  ];
  // No more charges can be late than are due; where charges are settled first, none that the payment reaches.
  const chargesBefore = before === undefined ? [] : lateChargesTerms(debt, before);
  const overCharges: Term[] = [...lateCharges, ...scaled(-1, chargesBefore), ...scaled(-rate, bearing)];
  columns.row(overCharges, Number.NEGATIVE_INFINITY, charges + rate * startBearing);
  if (isAllLate !== undefined) {
    columns.row([...lateCharges, [isAllLate, -chargesDue]], Number.NEGATIVE_INFINITY, 0);
    columns.row(
      [...overCharges, [cell.paid, 1], [isAllLate, grown]],
      Number.NEGATIVE_INFINITY,
      charges + rate * startBearing + grown,
    );
  }
  // Of the principal due at least what the payment does not reach is late; with charges first all of it, as soon as any charges are.
  const mostDue = open ? Math.min(most.owed, asked + (most.late + most.waiting) * (1 + rate)) : most.owed;
  const [reached, offs]: readonly [Term, number] =
    isAllLate === undefined ? [[cell.paid, 1], 0] : [[isAllLate, -mostDue], mostDue];
  const atLeast = (due: readonly Term[], constant: number, off: readonly Term[], more: number) =>
    columns.row(
      [[latePrincipal, 1], ...term(cell.waiting, 1), ...scaled(-1, due), reached, ...off],
      constant - offs - more,
      upwards,
    );
  // By the contract principal due is its amount without charges and interest, and what should be back already; at the end, all of it.
  if (open) {
    const contracted = [...scaled(1 + rate, back), ...scaled(-rate, bearing)];
    atLeast(contracted, asked - charges - rate * startBearing, [[cell.isRest, mostDue]], 0);
    atLeast(bearing, startBearing - charges, [[cell.isRest, -most.owed]], most.owed);
  } else atLeast(bearing, startBearing - charges, [], 0);
}
