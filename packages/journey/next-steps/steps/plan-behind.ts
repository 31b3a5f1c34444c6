import { formatYuan } from "@ringfence/kernel";
import { followPlan } from "../../repay/plan/follow-plan.ts";
import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const planned = (on: string) => [
  { kind: "loan-added", body: { id: "loan:1", name: "某某贷" } },
  {
    kind: "plan-kept",
    body: {
      id: "plan:1",
      madeOn: "2026-02-01",
      start: "2026-02-01",
      income: [500_000],
      floor: [300_000],
      savings: 0,
      payments: [{ loan: "loan:1", on, fen: 95_000 }],
      holds: true,
    },
  },
];

export default defineStep({
  id: "plan-behind",
  order: 117,
  due: ({ file, today }) => {
    const following = followPlan(file, today);
    if (following === undefined || following.behind === 0) return undefined;
    const behind = formatYuan(following.behind);
    return {
      title: { zh: "计划里有没还上的", en: "Something of the plan was not paid" },
      why: {
        zh: `到今天落下 ${behind} 元。已经还了就记一笔；没还上就重新排，先去和对方说。`,
        en: `${behind} yuan are behind. Write it down if it was paid; if not, make the plan again and speak to the lender first.`,
      },
      go: "follow-plan",
    };
  },
  examples: { due: exampleInput(planned("2026-03-05")), not: exampleInput(planned("2026-03-12")) },
});
