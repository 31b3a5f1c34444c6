import { addDays, addFen, compareDates, daysBetween, fen, formatYuan } from "@ringfence/kernel";
import { lastDayInTime } from "../../repay/debts/loan-account.ts";
import { followPlan } from "../../repay/plan/follow-plan.ts";
import { openInstalments } from "../../repay/plan/open-instalments.ts";
import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

/** Time enough to move money, or to speak to the lender first. */
const daysAhead = 5;
const loan = (on: string) => ({
  kind: "loan-added",
  body: { id: "loan:1", name: "某某贷", schedule: [{ on, fen: 95_000 }] },
});

export default defineStep({
  id: "payment-due",
  order: 118,
  due: ({ file, today }) => {
    const last = addDays(today, daysAhead);
    const following = followPlan(file, today);
    const payments =
      following === undefined
        ? file.loans.flatMap((loan) => openInstalments(loan).map((one) => ({ ...one, loan: loan.id })))
        : following.lines.map(({ loan, on, planned, paid }) => ({ loan, on, fen: fen(planned - paid) }));
    // What is past its day and within its days of grace is due on the last of them.
    const inTime = ({ loan, on, fen: amount }: (typeof payments)[number]) => ({
      on: on < today ? lastDayInTime(file.loans.find(({ id }) => id === loan) ?? {}, on) : on,
      fen: amount,
    });
    const coming = payments
      .map(inTime)
      .filter(({ on, fen: open }) => on >= today && on <= last && open > 0)
      .toSorted((a, b) => compareDates(a.on, b.on));
    const [first] = coming;
    if (first === undefined) return undefined;
    const [sum, days] = [formatYuan(addFen(...coming.map((one) => one.fen))), daysBetween(today, first.on)];
    return {
      title: { zh: "有还款日快到了", en: "A payment is coming" },
      why: {
        zh: `${days === 0 ? "今天" : `${days} 天后`}起，这几天共要还 ${sum} 元。还得上就按时还；还不上，今天就先说。`,
        en: `${sum} yuan fall due within these days, the first ${days === 0 ? "today" : `in ${days} day(s)`}. Pay if you can; if not, speak today.`,
      },
      go: following === undefined ? "plan" : "follow-plan",
    };
  },
  examples: { due: exampleInput([loan("2026-03-10")]), not: exampleInput([loan("2026-04-10")]) },
});
