import { reduceCase } from "@ringfence/casefile";
import { civilDate, fen } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { choosePlan, holds } from "./choose-plan.ts";
import { debtsOfCase, paidTo, planStart } from "./plan-from-case.ts";

const loan = (id: string, more: object) => ({ v: 1, kind: "loan-added", body: { id, name: id, ...more } });
const file = reduceCase([
  loan("a", {
    schedule: [
      { on: "2026-02-05", fen: 95_000 },
      { on: "2026-03-05", fen: 95_000 },
      { on: "2026-05-05", fen: 95_000 },
    ],
    repayments: [{ on: "2026-02-05", fen: 50_000 }],
  }),
  loan("paid off", { schedule: [{ on: "2026-02-05", fen: 100 }], repayments: [{ on: "2026-02-05", fen: 100 }] }),
  loan("no table", {}),
]);
const start = planStart(civilDate("2026-03-17"));

it("takes what was paid off the oldest, and what is late into the first month", () => {
  const { debts, unknown } = debtsOfCase(file, start);
  expect(debts).toMatchObject([{ id: "a", owed: 235_000, due: [140_000, 0, 95_000] }]);
  expect(unknown.map(({ id }) => id)).toEqual(["no table"]);
});

it("becomes a plan that pays it all", () => {
  const { debts } = debtsOfCase(file, start);
  const { plan } = choosePlan({
    months: 3,
    income: [fen(500_000)],
    floor: [fen(300_000)],
    savings: fen(0),
    debts,
  });
  expect(holds(plan)).toBe(true);
  expect(paidTo(plan, "a").reduce((sum, one) => sum + one, 0)).toBe(235_000);
});
