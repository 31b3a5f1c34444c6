import type { CaseFile, Id, Loan } from "@ringfence/casefile";
import { addFen, addMonths, type CivilDate, compareDates, daysBetween, type Fen, fen } from "@ringfence/kernel";
import { perceive, valueOn } from "@ringfence/law";
import type { CaseView } from "@ringfence/law/engine/case-view.ts";
import { limitationOf } from "@ringfence/law/engine/limitation.ts";
import creditRecordYears from "@ringfence/law/parameters/credit-record-years.ts";
import limitationYears from "@ringfence/law/parameters/limitation-years.ts";
import { lastDayInTime, lateCharges } from "./loan-account.ts";

/** Where a debt stands, as days. What the case does not tell is left out, never guessed. */
export interface DebtState {
  readonly loan: Id;
  readonly name: string;
  /** What the table still asks for, and of that what is late; undefined without a table. */
  readonly asked?: Fen;
  readonly late?: Fen;
  readonly nextDue?: CivilDate;
  readonly overdueSince?: CivilDate;
  /** Penalty and fees that being late has brought by the contract's terms; not in `late`. */
  readonly lateCharges?: Fen;
  /** An instalment is due and not paid, but counts as in time until the end of this day. */
  readonly graceUntil?: CivilDate;
  readonly limitation: LimitationState;
  readonly record: RecordState;
}

/** `older-law`: due before the Civil Code. `near`: half a year or less is left, so that one letter would decide it. */
type LimitationState =
  | { readonly kind: "not-due" | "no-day" | "older-law" }
  | { readonly kind: "running" | "near" | "over"; readonly lastDay: CivilDate; readonly restartedOn?: CivilDate };

/** `open`: five years begin only when the debt is paid. `until`: paid late, and kept until then. */
type RecordState =
  | { readonly kind: "none" | "open" | "not-told" }
  | { readonly kind: "until"; readonly day: CivilDate };

const nearDays = 180;
const civilCode = "2021-01-01";

/** Every loan of the case on that day: what is due, limitation (Civil Code 188, 189, 195) and the credit record (regulation, article 16). */
export function debtStates(file: CaseFile, today: CivilDate): readonly DebtState[] {
  const view = perceive(file, today);
  return file.loans.map((loan) => {
    const table = tableOf(loan, today);
    const overdueSince = loan.overdueSince ?? table?.overdueSince;
    return {
      loan: loan.id,
      name: loan.name ?? file.parties.find(({ id }) => id === loan.lender)?.name ?? loan.id,
      ...(table === undefined ? {} : { asked: table.asked, late: table.late }),
      ...(table?.nextDue === undefined ? {} : { nextDue: table.nextDue }),
      ...(table?.graceUntil === undefined ? {} : { graceUntil: table.graceUntil }),
      ...(table === undefined || table.lateCharges === 0 ? {} : { lateCharges: table.lateCharges }),
      ...(overdueSince === undefined || table?.asked === 0 ? {} : { overdueSince }),
      limitation: limitationState(loan, view, today),
      record: recordState(loan, table, overdueSince, today),
    };
  });
}

interface Table {
  readonly asked: Fen;
  readonly late: Fen;
  readonly nextDue?: CivilDate;
  readonly overdueSince?: CivilDate;
  readonly graceUntil?: CivilDate;
  readonly lateCharges: Fen;
  /** An instalment was paid after its last day in time, and the day the last payment came. */
  readonly paidLate: boolean;
  readonly lastPaid?: CivilDate;
}

function tableOf(loan: Loan, today: CivilDate): Table | undefined {
  const { schedule, repayments } = loan;
  if (schedule === undefined) return undefined;
  const payments = repayments.toSorted((a, b) => compareDates(a.on, b.on));
  const lines = schedule.toSorted((a, b) => compareDates(a.on, b.on));
  const paid = addFen(...payments.map((one) => one.fen));
  let due = fen(0);
  let paidLate = false;
  const open: { readonly on: CivilDate; readonly fen: Fen }[] = [];
  for (const line of lines) {
    due = addFen(due, line.fen);
    const last = lastDayInTime(loan, line.on);
    const inTime = addFen(...payments.filter(({ on }) => on <= last).map((one) => one.fen));
    if (last < today && inTime < due) paidLate = true;
    if (paid < due) open.push({ on: line.on, fen: fen(Math.min(line.fen, due - paid)) });
  }
  const late = open.filter(({ on }) => lastDayInTime(loan, on) < today);
  const waiting = open.find(({ on }) => on < today && lastDayInTime(loan, on) >= today);
  const next = open.find(({ on }) => on >= today);
  const lastPaid = payments.at(-1)?.on;
  return {
    asked: addFen(...open.map((one) => one.fen)),
    late: addFen(...late.map((one) => one.fen)),
    ...(next === undefined ? {} : { nextDue: next.on }),
    ...(late[0] === undefined ? {} : { overdueSince: late[0].on }),
    ...(waiting === undefined ? {} : { graceUntil: lastDayInTime(loan, waiting.on) }),
    ...(lastPaid === undefined ? {} : { lastPaid }),
    lateCharges: lateCharges(loan, today),
    paidLate,
  };
}

function limitationState(loan: Loan, view: CaseView, today: CivilDate): LimitationState {
  const due =
    loan.lastDueOn ??
    loan.schedule
      ?.map(({ on }) => on)
      .toSorted(compareDates)
      .at(-1);
  const years = valueOn(limitationYears, today);
  if (due === undefined || years === undefined) return { kind: "no-day" };
  if (due >= today) return { kind: "not-due" };
  if (due < civilCode) return { kind: "older-law" };
  const { lastDay, restartedOn } = limitationOf(loan, due, years.value, view);
  const left = daysBetween(today, lastDay);
  const kind = left < 0 ? "over" : left <= nearDays ? "near" : "running";
  return { kind, lastDay, ...(restartedOn === undefined ? {} : { restartedOn }) };
}

function recordState(
  { lender }: Loan,
  table: Table | undefined,
  overdueSince: CivilDate | undefined,
  today: CivilDate,
): RecordState {
  const years = valueOn(creditRecordYears, today)?.value;
  if (table?.asked === 0 && table.paidLate && table.lastPaid !== undefined && years !== undefined) {
    const day = addMonths(table.lastPaid, years * 12);
    return day > today ? { kind: "until", day } : { kind: "none" };
  }
  if (overdueSince !== undefined && table?.asked !== 0) return { kind: "open" };
  return table === undefined && lender === undefined ? { kind: "not-told" } : { kind: "none" };
}
