import { addMonths, formatYuan } from "@ringfence/kernel";
import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

/** Time enough to ask and to get an answer before the month comes. */
const monthsAhead = 3;
const planned = (month: string) => ({
  kind: "plan-kept",
  body: {
    id: "plan:1",
    madeOn: "2026-03-01",
    start: "2026-03-01",
    income: [500_000],
    floor: [300_000],
    savings: 0,
    payments: [],
    holds: false,
    breaks: { month, missing: 80_000 },
  },
});

export default defineStep({
  id: "plan-breaks",
  order: 140,
  due: ({ file, today }) => {
    const plan = file.plans.at(-1);
    const { breaks } = plan ?? {};
    if (breaks === undefined || breaks.month > addMonths(today, monthsAhead)) return undefined;
    const [month, missing] = [breaks.month.slice(0, 7), formatYuan(breaks.missing)];
    return {
      title: { zh: `${month} 起还不上`, en: `From ${month} on the plan does not hold` },
      why: {
        zh: `照记下的计划，那个月差 ${missing} 元。越早去谈，余地越大：看看谈成哪一样就够。`,
        en: `By the plan kept, ${missing} yuan are missing that month. The earlier you ask, the more room there is: see what would do.`,
      },
      go: "make-plan",
    };
  },
  examples: { due: exampleInput([planned("2026-05-01")]), not: exampleInput([planned("2027-05-01")]) },
});
