import type { CaseFile, Id, PlanKept } from "@ringfence/casefile";
import { addFen, type CivilDate, compareDates, type Fen, fen } from "@ringfence/kernel";

/** One payment of the plan and what came of it. */
interface Followed {
  readonly loan: Id;
  readonly on: CivilDate;
  readonly planned: Fen;
  readonly paid: Fen;
  readonly state: "paid" | "part" | "missed" | "coming";
}

export interface Following {
  readonly plan: PlanKept;
  readonly lines: readonly Followed[];
  readonly next: Followed | undefined;
  /** Planned until today and not paid: the plan has to be made again. */
  readonly behind: Fen;
  readonly paid: Fen;
  readonly planned: Fen;
}

/** What of the plan is not paid and not behind: from today on. */
export const comingOf = ({
  lines,
}: Following): readonly { readonly loan: Id; readonly on: CivilDate; readonly fen: Fen }[] =>
  lines
    .filter(({ state }) => state === "coming")
    .map(({ loan, on, planned, paid }) => ({ loan, on, fen: fen(planned - paid) }));

/** The plan kept last beside what was paid since: a payment settles what the plan has for that loan, the oldest first. */
export function followPlan({ plans, loans }: CaseFile, today: CivilDate): Following | undefined {
  const plan = plans.at(-1);
  if (plan === undefined) return undefined;
  const since = new Map(
    loans.map(({ id, repayments }) => [
      id,
      addFen(...repayments.filter(({ on }) => on >= plan.madeOn).map((one) => one.fen)),
    ]),
  );
  const lines = plan.payments
    .toSorted((a, b) => compareDates(a.on, b.on))
    .map(({ loan, on, fen: planned }): Followed => {
      const left = since.get(loan) ?? fen(0);
      const paid = fen(Math.min(left, planned));
      since.set(loan, addFen(left, fen(-paid)));
      const state = paid === planned ? "paid" : on >= today ? "coming" : paid > 0 ? "part" : "missed";
      return { loan, on, planned, paid, state };
    });
  const open = lines.filter(({ state }) => state === "missed" || state === "part");
  return {
    plan,
    lines,
    next: lines.find(({ state }) => state === "coming"),
    behind: addFen(...open.map(({ planned, paid }) => fen(planned - paid))),
    paid: addFen(...lines.map((one) => one.paid)),
    planned: addFen(...lines.map((one) => one.planned)),
  };
}
