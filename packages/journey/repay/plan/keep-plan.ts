import type { CaseFile, Id, Loan, PlanKept } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { addMonths, type CalendarDay, type CivilDate, fen } from "@ringfence/kernel";
import { lastDayInTime } from "../debts/loan-account.ts";
import { monthsBetween, openInstalments } from "./open-instalments.ts";
import type { PlanInput } from "./plan-input.ts";
import type { Ask } from "./remedies.ts";
import type { Outcome } from "./run-plan.ts";
import { brokenMonth } from "./trouble.ts";

interface Keeping {
  readonly id: Id;
  readonly madeOn: CivilDate;
  readonly start: CivilDate;
  /** What lenders are asked to agree to; without any, the contracts as they are. */
  readonly asks: readonly Ask[];
}

/** The entry that keeps a plan: each payment on the day its instalment is due, else on the first of the month. */
export function keepPlanDraft(
  file: CaseFile,
  input: PlanInput,
  plan: Outcome,
  { id, asks, ...made }: Keeping,
): EntryDraft & { readonly kind: "plan-kept"; readonly body: PlanKept } {
  const asked = asks.map(({ debt, ...ask }) => ({
    ...ask,
    loan: debt,
    from: firstDay(file, debt, made.start, made.madeOn),
  }));
  // A lender who is asked first has to answer: its payments begin on the first day asked for, all the others on the contract's days.
  const dayOf = (debt: Id, month: number): CivilDate => {
    const from = asked.find(({ loan }) => loan === debt)?.from;
    return from === undefined ? dayIn(file, debt, made.start, month, made.madeOn) : addMonths(from, month);
  };
  const broken = brokenMonth(plan);
  const body = {
    id,
    ...made,
    income: [...input.income],
    floor: [...input.floor],
    savings: input.savings,
    payments: [
      // A debt that is settled stands in no month of the plan any more.
      ...asked
        .filter(({ loan }) => input.debts.every((debt) => debt.id !== loan))
        .map(({ loan, monthly, from }) => ({ loan, on: from, fen: monthly })),
      ...plan.months.flatMap(({ month, payments }) =>
        payments
          .filter(({ paid }) => paid > 0)
          .flatMap(({ debt, paid }) => {
            const waited = fen(Math.min(paid, waitedInto(plan, month, debt)));
            const [own, inTime] = [dayOf(debt, month), lastDayInTime(loanOf(file, debt), dayOf(debt, month - 1))];
            if (waited === 0 || inTime >= own) return [{ loan: debt, on: own, fen: paid }];
            const rest = fen(paid - waited);
            return [{ loan: debt, on: inTime, fen: waited }, ...(rest > 0 ? [{ loan: debt, on: own, fen: rest }] : [])];
          }),
      ),
    ],
    holds: broken === undefined,
    ...(broken === undefined
      ? {}
      : { breaks: { month: addMonths(made.start, broken.month), missing: broken.missing } }),
    asks: asked,
  };
  return { kind: "plan-kept", body };
}

const waitedInto = ({ months }: Outcome, month: number, debt: Id): number =>
  months[month - 1]?.payments.find((one) => one.debt === debt)?.waiting ?? 0;

const loanOf = ({ loans }: CaseFile, loan: Id): Pick<Loan, "graceDays"> => loans.find(({ id }) => id === loan) ?? {};

/** The day its instalment of that month is due, else the usual day of its last instalment; what is late already is due today. */
function dayIn({ loans }: CaseFile, loan: Id, start: CivilDate, month: number, today: CivilDate): CivilDate {
  const open = openInstalments(loans.find(({ id }) => id === loan));
  const last = open.at(-1)?.on ?? start;
  const day =
    open.find(({ on }) => monthsBetween(start, on) === month)?.on ??
    addMonths(last, month - monthsBetween(start, last));
  return day < today ? today : day;
}

/** Nobody answers on the day they are asked: from the second month on, where the first day would be today. */
function firstDay(file: CaseFile, loan: Id, start: CivilDate, today: CivilDate): CivilDate {
  const day = dayIn(file, loan, start, 0, today);
  return day > today ? day : dayIn(file, loan, start, 1, today);
}

/** The payments still to come as whole-day reminders under a name that tells nothing; several on one day are one. */
export const planCalendar = ({ payments }: PlanKept, today: CivilDate): readonly CalendarDay[] =>
  [...new Set(payments.map(({ on }) => on))]
    .filter((on) => on >= today)
    .sort()
    .map((on) => ({ id: `plan:${on}`, on, title: "看一看备忘", remindDaysBefore: 1 }));
