import { addDays, compareDates } from "@ringfence/kernel";
import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const daysAhead = 3;
const promise = (body: object) => ({
  kind: "promise-made",
  body: { id: "p1", by: "lender", made: "2026-03-01 10:00", what: "三天内发书面方案", ...body },
});

export default defineStep({
  id: "promise-due",
  order: 130,
  due: ({ file, today }) => {
    const near = file.promises.filter(
      ({ kept, due }) => kept === undefined && due !== undefined && compareDates(due, addDays(today, daysAhead)) <= 0,
    );
    const [first] = near;
    if (first === undefined) return undefined;
    return {
      title: { zh: "有承诺到期了", en: "A promise falls due" },
      why: {
        zh: `“${first.what}”到 ${first.due}。做到没有，记一笔；对方没做到的，以后的信里可以写。`,
        en: `“${first.what}” by ${first.due}. Note whether it was kept; what they broke can stand in later letters.`,
      },
      go: "promises",
    };
  },
  examples: {
    due: exampleInput([promise({ due: "2026-03-12" })]),
    not: exampleInput([promise({ due: "2026-04-12" })]),
  },
});
