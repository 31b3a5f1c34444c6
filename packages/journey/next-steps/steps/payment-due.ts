import { addDays, addFen, daysBetween, formatYuan } from "@ringfence/kernel";
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
    const coming = file.loans
      .flatMap(({ schedule = [], repayments }) =>
        schedule.filter(({ on }) => on >= today && on <= last && !repayments.some((paid) => paid.on === on)),
      )
      .toSorted((a, b) => (a.on < b.on ? -1 : 1));
    const [first] = coming;
    if (first === undefined) return undefined;
    const [sum, days] = [formatYuan(addFen(...coming.map(({ fen }) => fen))), daysBetween(today, first.on)];
    return {
      title: { zh: "有还款日快到了", en: "A payment is coming" },
      why: {
        zh: `${days} 天后起，这几天共要还 ${sum} 元。还得上就按时还；还不上，今天就先说。`,
        en: `${sum} yuan fall due within these days, the first in ${days} day(s). Pay if you can; if not, speak today.`,
      },
      go: "plan",
    };
  },
  examples: { due: exampleInput([loan("2026-03-10")]), not: exampleInput([loan("2026-04-10")]) },
});
