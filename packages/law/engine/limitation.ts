import type { Loan } from "@ringfence/casefile";
import { addDays, addMonths, type CivilDate, dateFromDay, dateOf } from "@ringfence/kernel";
import { maskOf } from "../signals/ids.ts";
import type { CaseView } from "./case-view.ts";
import { campaignOfId } from "./third-person.ts";

/** Words by which a creditor asks for performance. */
const demand = maskOf(["lawful-reminder", "amount-stated", "negotiation-offer", "extra-fee-demand"]);

/**
 * Days on which something recorded restarts the limitation period of this loan: a demand that reached the debtor, a payment, a promise,
 * or notice of assignment (Civil Code 195; limitation rules 8, 14, 17). In order, each day once. What the lender did unseen (suing,
 * asking for mediation) is not in the file. Where a demand may concern another loan it counts all the same, so that no period is
 * called over too early.
 */
function restarts(loan: Loan, view: CaseView): CivilDate[] {
  const days = new Set<CivilDate>(loan.repayments.map(({ on }) => on));
  const concerns = (party: string | undefined): boolean =>
    party === undefined ||
    loan.lender === undefined ||
    campaignOfId(view, party) === loan.lender ||
    party === loan.assignedTo;
  for (const { by, to, made } of view.file.promises) if (by === view.debtorId && concerns(to)) days.add(dateOf(made));
  for (const { kind, from, at } of view.file.notices) if (kind === "assignment" && concerns(from)) days.add(dateOf(at));
  let lastDay = Number.NaN;
  for (const contact of view.contacts) {
    if (contact.day === lastDay || !contact.inward || contact.collecting === "no" || contact.target !== "debtor")
      continue;
    if (contact.communication.connected !== true && (contact.signals & demand) === 0) continue;
    if (loan.lender !== undefined && contact.lender !== undefined && contact.lender.id !== loan.lender) continue;
    lastDay = contact.day;
    days.add(dateFromDay(contact.day));
  }
  return [...days].filter((day) => day <= view.asOf).sort();
}

export interface Limitation {
  /** Last day of the period as far as the file shows. */
  readonly lastDay: CivilDate;
  /** The last event that restarted it; undefined when it still runs from the due day. */
  readonly restartedOn: CivilDate | undefined;
}

/**
 * The limitation period of a loan that fell due on `due`, restarted by every recorded event that came in time. The period starts on
 * the day after the due day; the starting day is not counted, so it ends on the same day of the month `years` later. `alsoOn`: days of
 * restarts that the person names besides the record.
 */
export function limitationOf(
  loan: Loan,
  due: CivilDate,
  years: number,
  view: CaseView,
  alsoOn: readonly CivilDate[] = [],
): Limitation {
  let lastDay = addMonths(addDays(due, 1), years * 12);
  let restartedOn: CivilDate | undefined;
  for (const day of [...restarts(loan, view), ...alsoOn].sort()) {
    // Before the due day nothing runs yet; after the last day a demand revives nothing.
    if (day <= due) continue;
    if (day > lastDay) break;
    lastDay = addMonths(day, years * 12);
    restartedOn = day;
  }
  return { lastDay, restartedOn };
}
