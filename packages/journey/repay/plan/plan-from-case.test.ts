import { reduceCase } from "@ringfence/casefile";
import { civilDate, fen } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { choosePlan, holds } from "./choose-plan.ts";
import { debtsOfCase, monthsOf, paidTo, planStart } from "./plan-from-case.ts";

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

it("knows what of it is charges, what late payment has cost until today, and what may wait into the next month", () => {
  const line = (on: string) => ({ on, fen: 120_000, charges: 20_000 });
  const terms = { penaltyMillionthsADay: 500, lateFee: 1000, graceDays: 3, earlySavesNothing: true };
  const schedule = ["2026-02-28", "2026-03-30", "2026-04-15"].map(line);
  const [debt] = debtsOfCase(reduceCase([loan("b", { ...terms, schedule })]), civilDate("2026-03-17")).debts;
  // February is late since the 28th: 17 days on 1,000 of principal are 8.50, and the fee.
  expect(debt).toMatchObject({
    due: [240_000 + 1850, 120_000],
    charges: [20_000 + 1850 + 20_000, 20_000],
    canWait: [120_000, 0],
    owed: 361_850,
    principalFirst: false,
  });
  const inGrace = debtsOfCase(reduceCase([loan("b", { ...terms, schedule })]), civilDate("2026-03-02")).debts;
  expect(inGrace).toMatchObject([{ due: [240_000, 120_000], canWait: [120_000, 0] }]);
  const single = [loan("c", { graceDays: 5, principalFirst: true, schedule: [{ on: "2026-03-30", fen: 100_000 }] })];
  const { debts } = debtsOfCase(reduceCase(single), civilDate("2026-03-17"));
  expect(debts).toMatchObject([{ canWait: [100_000], principalFirst: true }]);
  expect(monthsOf(debts)).toBe(2);
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
