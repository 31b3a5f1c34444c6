import type { CaseFile, Id, Loan } from "@ringfence/casefile";
import { addFen, type CivilDate, civilDate, dayNumber, type Fen, fen } from "@ringfence/kernel";
import { yearlyCost } from "@ringfence/law/engine/yearly-cost.ts";
import { lastDayInTime, lateCharges, linesOf, loanAccount } from "../debts/loan-account.ts";
import { type Instalment, monthsBetween, openInstalments } from "./open-instalments.ts";
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
 * The debts of the case from the month of today on. What was paid is taken off the oldest instalments; what is late from before, with
 * what that has cost until today, is due in the first month. Interest runs at the rate the table holds, and paying early saves it,
 * unless the contract lets it save nothing or the table says too little. Being late costs what the case knows of, nothing is guessed.
 */
export function debtsOfCase({ loans, parties }: CaseFile, today: CivilDate): CaseDebts {
  const start = planStart(today);
  const debts: PlanDebt[] = [];
  for (const loan of loans) {
    const open = openInstalments(loan);
    if (open.length === 0) continue;
    const last = monthsBetween(start, open.at(-1)?.on ?? start);
    const inMonths = <T>(of: (month: number) => T) => Array.from({ length: Math.max(1, last + 1) }, (_, no) => of(no));
    const added = lateCharges(loan, today);
    const due = inMonths((month) => addFen(dueIn(open, start, month), fen(month === 0 ? added : 0)));
    const lender = parties.find(({ id }) => id === loan.lender)?.name;
    const monthlyBillionths = monthlyRate(loan);
    debts.push({
      id: loan.id,
      name: loan.name ?? lender ?? loan.id,
      owed: worthNow(due, monthlyBillionths),
      monthlyBillionths,
      due,
      charges: inMonths((month) => chargesIn(loan, monthlyBillionths > 0, today, month)),
      canWait: inMonths((month) => canWaitIn(loan, open, start, month)),
      principalFirst: loan.principalFirst === true,
      penaltyBillionths: (loan.penaltyMillionthsADay ?? 0) * 1000 * daysLate,
      penaltyOnAll: loan.penaltyOn !== undefined,
      lateFee: loan.lateFee ?? fen(0),
      first: loan.mustComeFirst !== undefined,
    });
  }
  return { debts, unknown: loans.filter(({ schedule }) => schedule === undefined) };
}

/** A month late, in days. */
const daysLate = 30;

/** The rate at which the table pays the sum of the contract back, for a month; 0 where it cannot be told, or early payment saves nothing. */
function monthlyRate({ principal, formedOn, schedule = [], earlySavesNothing }: Loan): number {
  if (earlySavesNothing === true || principal === undefined || formedOn === undefined) return 0;
  const flows = schedule.map(({ on, fen: amount }) => ({ day: dayNumber(on), fen: -amount }));
  const found = yearlyCost([{ day: dayNumber(formedOn), fen: principal }, ...flows]);
  return found.ok ? Math.round(((1 + found.value.compound / 100) ** (1 / 12) - 1) * 1e9) : 0;
}

/** What must be owed now so that paying as asked, with that interest each month, leaves nothing. */
const worthNow = (due: readonly Fen[], monthlyBillionths: number): Fen =>
  fen(Math.round(due.reduceRight((owed, amount) => (owed + amount) / (1 + monthlyBillionths / 1e9), 0)));

const dueIn = (open: readonly Instalment[], start: CivilDate, month: number): Fen =>
  addFen(...open.filter(({ on }) => Math.max(0, monthsBetween(start, on)) === month).map((one) => one.fen));

/**
 * Of what is due in a month: charges besides the interest that the rate gives. In the first month those in arrears; where no rate is
 * counted with, those of the table too.
 */
function chargesIn(loan: Loan, hasRate: boolean, today: CivilDate, month: number): Fen {
  const start = planStart(today);
  const monthOf = (on: CivilDate) => Math.max(0, monthsBetween(start, on));
  const isOld = (on: CivilDate) => (hasRate ? on < start : on <= today);
  const coming = hasRate ? [] : linesOf(loan).filter(({ due }) => !isOld(due) && monthOf(due) === month);
  const open = openInstalments(loan);
  const byTable = coming.map(({ due, interest }) => Math.min(interest, open.find(({ on }) => on === due)?.fen ?? 0));
  if (month > 0) return addFen(...byTable.map(fen));
  const old = { ...loan, schedule: (loan.schedule ?? []).filter(({ on }) => isOld(on)) };
  const arrears = loanAccount(old, today).due;
  const sinceThen = lateCharges(loan, today) - lateCharges(old, today);
  return addFen(arrears.fees, arrears.interest, fen(sinceThen), ...byTable.map(fen));
}

/** Instalments of that month whose days of grace end in a later one. */
const canWaitIn = (loan: Loan, open: readonly Instalment[], start: CivilDate, month: number): Fen =>
  addFen(
    ...open
      .filter(({ on }) => Math.max(0, monthsBetween(start, on)) === month)
      .filter(({ on }) => monthsBetween(start, lastDayInTime(loan, on)) > month)
      .map((one) => one.fen),
  );

/** Months until the last of them is paid as its contract asks, with the days of grace of the last instalment. */
export const monthsOf = (debts: readonly PlanDebt[]): number =>
  Math.max(...debts.map(({ due, canWait }) => due.length + ((canWait[due.length - 1] ?? 0) > 0 ? 1 : 0)));

/** What one debt is paid in each month. */
export const paidTo = ({ months }: Outcome, debt: Id): readonly Fen[] =>
  months.map(({ payments }) => payments.find((one) => one.debt === debt)?.paid ?? fen(0));

/** What the plan leaves for the days of grace in the month after. */
export const waitingIn = ({
  months,
}: Outcome): readonly { readonly debt: Id; readonly month: number; readonly waiting: Fen }[] =>
  months.flatMap(({ month, payments }) =>
    payments.filter(({ waiting }) => waiting > 0).map(({ debt, waiting }) => ({ debt, month, waiting })),
  );

/** What is paid in each month, all debts together. */
export const paidInMonths = ({ months }: Outcome): readonly Fen[] =>
  months.map(({ payments }) => addFen(...payments.map(({ paid }) => paid)));

/** What the tables still ask for, all together. */
export const askedInAll = (debts: readonly PlanDebt[]): Fen => addFen(...debts.flatMap(({ due }) => due));
