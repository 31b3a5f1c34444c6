import { addDays, addFen, compareDates, daysBetween, fen, formatYuan } from "@ringfence/kernel";
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
        ? file.loans.flatMap(openInstalments)
        : following.lines.map(({ on, planned, paid }) => ({ on, fen: fen(planned - paid) }));
    const coming = payments
      .filter(({ on, fen: open }) => on >= today && on <= last && open > 0)
      .toSorted((a, b) => compareDates(a.on, b.on));
    const [first] = coming;
    if (first === undefined) return undefined;
    const [sum, days] = [formatYuan(addFen(...coming.map((one) => one.fen))), daysBetween(today, first.on)];
    return {
      title: { zh: "有还款日快到了", en: "A payment is coming" },
      why: {
        zh: `${days} 天后起，这几天共要还 ${sum} 元。还得上就按时还；还不上，今天就先说。`,
        en: `${sum} yuan fall due within these days, the first in ${days} day(s). Pay if you can; if not, speak today.`,
      },
      go: following === undefined ? "plan" : "follow-plan",
    };
  },
  examples: { due: exampleInput([loan("2026-03-10")]), not: exampleInput([loan("2026-04-10")]) },
});
