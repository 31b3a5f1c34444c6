import { formatYuan } from "@ringfence/kernel";
import { comingOf, followPlan } from "../../repay/plan/follow-plan.ts";
import { notCovered, promisedPayments } from "../../repay/plan/promised-payments.ts";
import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const example = (planned: number) =>
  exampleInput([
    { kind: "party-added", body: { id: "me:1", kind: "debtor" } },
    { kind: "loan-added", body: { id: "loan:1", name: "某某贷" } },
    {
      kind: "promise-made",
      body: {
        ...{ id: "p:1", by: "me:1", loan: "loan:1", made: "2026-03-01 10:00" },
        ...{ what: "还五百", due: "2026-03-20", fen: 50_000 },
      },
    },
    {
      kind: "plan-kept",
      body: {
        id: "plan:1",
        madeOn: "2026-03-01",
        start: "2026-03-01",
        income: [500_000],
        floor: [300_000],
        savings: 0,
        payments: [{ loan: "loan:1", on: "2026-03-15", fen: planned }],
        holds: true,
      },
    },
  ]);

export default defineStep({
  id: "promise-unplanned",
  order: 128,
  due: ({ file, today }) => {
    const following = followPlan(file, today);
    if (following === undefined) return undefined;
    const [first] = notCovered(promisedPayments(file, today, comingOf(following)));
    if (first?.covered === undefined) return undefined;
    const [promised, planned] = [formatYuan(first.fen), formatYuan(first.covered)];
    return {
      title: { zh: "答应过的，计划里没有这么多", en: "Promised more than the plan pays" },
      why: {
        zh: `答应 ${first.on} 前还 ${promised} 元，照计划到那天只有 ${planned} 元。在那天以前先说，还有余地。`,
        en: `${promised} yuan are promised by ${first.on}; the plan pays ${planned} until then. Say so before that day.`,
      },
      go: "follow-plan",
    };
  },
  examples: { due: example(30_000), not: example(50_000) },
});
