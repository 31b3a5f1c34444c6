import type { CaseFile, Id, Loan } from "@ringfence/casefile";
import {
  addFen,
  addMonths,
  type CalendarDay,
  type CivilDate,
  civilDate,
  compareDates,
  type Fen,
  fen,
} from "@ringfence/kernel";
import type { PlanDebt } from "./plan-input.ts";
import type { Outcome } from "./run-plan.ts";

export interface CaseDebts {
  readonly debts: readonly PlanDebt[];
  /** Loans without a repayment table: they cannot be planned yet. */
  readonly unknown: readonly Loan[];
}

/** The day the months of a plan begin on: the first of that day's month. */
export const planStart = (today: CivilDate): CivilDate => civilDate(`${today.slice(0, 7)}-01`);

/**
 * The debts of the case from the month of `start` on. What was paid is taken off the oldest instalments; what is late from before is due
 * in the first month. The case keeps no rates, so paying early is taken to save nothing, and being late to cost nothing beyond itself:
 * the plan says when money is short, not what that costs.
 */
export function debtsOfCase({ loans, parties }: CaseFile, start: CivilDate): CaseDebts {
  const debts: PlanDebt[] = [];
  for (const loan of loans) {
    const open = openInstalments(loan);
    if (open.length === 0) continue;
    const last = monthsBetween(start, open.at(-1)?.on ?? start);
    const due = Array.from({ length: Math.max(1, last + 1) }, (_, month) => dueIn(open, start, month));
    const lender = parties.find(({ id }) => id === loan.lender)?.name;
    const base = { monthlyBillionths: 0, penaltyBillionths: 0, lateFee: fen(0), first: false };
    debts.push({ ...base, id: loan.id, name: loan.name ?? lender ?? loan.id, owed: addFen(...due), due });
  }
  return { debts, unknown: loans.filter(({ schedule }) => schedule === undefined) };
}

interface Instalment {
  readonly on: CivilDate;
  readonly fen: Fen;
}

function openInstalments({ schedule = [], repayments }: Loan): readonly Instalment[] {
  let paid = addFen(...repayments.map((one) => one.fen));
  return schedule
    .toSorted((a, b) => compareDates(a.on, b.on))
    .flatMap(({ on, fen: amount }) => {
      const taken = fen(Math.min(paid, amount));
      paid = addFen(paid, fen(-taken));
      return amount > taken ? [{ on, fen: addFen(amount, fen(-taken)) }] : [];
    });
}

const monthsBetween = (from: CivilDate, to: CivilDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

const dueIn = (open: readonly Instalment[], start: CivilDate, month: number): Fen =>
  addFen(...open.filter(({ on }) => Math.max(0, monthsBetween(start, on)) === month).map((one) => one.fen));

/** The months of a plan as reminders under a name that tells nothing: one a month, on the first, for what is to be paid in it. */
export const planCalendar = ({ months }: Outcome, start: CivilDate): readonly CalendarDay[] =>
  months
    .filter(({ payments }) => payments.some(({ paid }) => paid > 0))
    .map(({ month }) => ({
      id: `plan:${month}`,
      on: addMonths(start, month),
      title: "看一看备忘",
      remindDaysBefore: 0,
    }));

/** What one debt is paid in each month. */
export const paidTo = ({ months }: Outcome, debt: Id): readonly Fen[] =>
  months.map(({ payments }) => payments.find((one) => one.debt === debt)?.paid ?? fen(0));

/** What is paid in each month, all debts together. */
export const paidInMonths = ({ months }: Outcome): readonly Fen[] =>
  months.map(({ payments }) => addFen(...payments.map(({ paid }) => paid)));

export const owedInAll = (debts: readonly PlanDebt[]): Fen => addFen(...debts.map(({ owed }) => owed));

/** What a month leaves beside living: the most one can offer. */
export const spareOf = (income: Fen, floor: Fen): Fen => fen(Math.max(0, income - floor));
