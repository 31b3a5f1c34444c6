import { reduceCase } from "@ringfence/casefile";
import { civilDate, fen } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { choosePlan } from "./choose-plan.ts";
import { followPlan } from "./follow-plan.ts";
import { keepPlanDraft, planCalendar } from "./keep-plan.ts";
import { debtsOfCase, planStart } from "./plan-from-case.ts";
import { recordPaymentDrafts } from "./record-payment.ts";

const today = civilDate("2026-03-17");
const events: { v: 1; kind: string; body: object }[] = [
  { v: 1, kind: "party-added", body: { id: "me", kind: "debtor" } },
  { v: 1, kind: "party-added", body: { id: "l", kind: "lender", lenderKind: "bank" } },
  {
    v: 1,
    kind: "promise-made",
    body: { id: "p", by: "me", to: "l", made: "2026-03-01T10:00:00+08:00", what: "四月还一千", fen: 100_000 },
  },
  {
    v: 1,
    kind: "loan-added",
    body: {
      id: "a",
      lender: "l",
      schedule: [
        { on: "2026-02-28", fen: 50_000 },
        { on: "2026-03-31", fen: 100_000 },
        { on: "2026-04-30", fen: 100_000 },
      ],
    },
  },
];
const file = reduceCase(events);
const start = planStart(today);
const { debts } = debtsOfCase(file, start);
const input = { months: 2, income: [fen(500_000)], floor: [fen(300_000)], savings: fen(0), debts };
const kept = keepPlanDraft(file, input, choosePlan(input).plan, {
  id: "plan:1",
  madeOn: today,
  start,
  asks: [],
});
const withPlan = reduceCase([...events, { v: 1, ...kept }]);

describe("a plan kept", () => {
  it("has the contract's days, with what is late among them", () => {
    expect(withPlan.setAside).toEqual([]);
    expect(withPlan.plans[0]?.payments).toEqual([
      { loan: "a", on: "2026-03-31", fen: 150_000 },
      { loan: "a", on: "2026-04-30", fen: 100_000 },
    ]);
  });

  it("tells of each payment whether it was made, what is next and what is behind", () => {
    const on = (day: string, drafts: readonly { kind: string; body: object }[] = []) =>
      followPlan(
        reduceCase([...events, { v: 1, ...kept }, ...drafts.map((one) => ({ v: 1, ...one }))]),
        civilDate(day),
      );
    expect(on("2026-03-17")).toMatchObject({ next: { on: "2026-03-31" }, behind: 0, paid: 0, planned: 250_000 });
    expect(on("2026-04-02")).toMatchObject({ lines: [{ state: "missed" }, { state: "coming" }], behind: 150_000 });
    const part = recordPaymentDrafts(withPlan, "a", civilDate("2026-04-01"), fen(100_000), "还了");
    expect(on("2026-04-02", part)).toMatchObject({ lines: [{ state: "part" }, { state: "coming" }], behind: 50_000 });
    const all = recordPaymentDrafts(withPlan, "a", civilDate("2026-04-01"), fen(250_000), "还了");
    expect(on("2026-04-02", all)).toMatchObject({ next: undefined, behind: 0, paid: 250_000 });
  });

  it("keeps a promise of just that sum by the payment, and no other", () => {
    const paid = (amount: number) => recordPaymentDrafts(withPlan, "a", today, fen(amount), "还了").length;
    expect(paid(100_000)).toBe(2);
    expect(paid(90_000)).toBe(1);
    const drafts = recordPaymentDrafts(withPlan, "a", today, fen(100_000), "还了");
    const after = reduceCase([...events, ...drafts.map((one) => ({ v: 1, ...one }))]);
    expect(after.promises[0]?.kept).toBe(true);
    expect(after.setAside).toEqual([]);
  });

  it("has what waits on the last of its days of grace", () => {
    const grace = reduceCase([
      ...events,
      { v: 1, kind: "entry-corrected", body: { entry: "a", set: { graceDays: 3 } } },
    ]);
    const months = { months: 3, income: [fen(380_000), fen(600_000)], floor: [fen(300_000)], savings: fen(0) };
    const short = { ...months, debts: debtsOfCase(grace, today).debts };
    const { body } = keepPlanDraft(grace, short, choosePlan(short).plan, { id: "p", madeOn: today, start, asks: [] });
    expect(body.holds).toBe(true);
    expect(body.payments).toEqual([
      { loan: "a", on: "2026-03-31", fen: 80_000 },
      { loan: "a", on: "2026-04-03", fen: 70_000 },
      { loan: "a", on: "2026-04-30", fen: 100_000 },
    ]);
  });

  it("begins what is asked of a lender on a day to come", () => {
    const late = civilDate("2026-05-10");
    const from = planStart(late);
    const open = { ...input, debts: debtsOfCase(file, from).debts };
    const { body } = keepPlanDraft(file, open, choosePlan(open).plan, {
      id: "plan:3",
      madeOn: late,
      start: from,
      asks: [{ debt: "a", monthly: fen(40_000), months: 7 }],
    });
    expect(body.asks).toEqual([{ loan: "a", monthly: 40_000, months: 7, from: "2026-05-30" }]);
    expect(body.payments[0]).toMatchObject({ on: "2026-05-30" });
  });

  it("has what settles a debt as its one payment", () => {
    const settled = keepPlanDraft(file, { ...input, debts: [] }, choosePlan({ ...input, debts: [] }).plan, {
      id: "plan:2",
      madeOn: today,
      start,
      asks: [{ debt: "a", monthly: fen(200_000), months: 1 }],
    });
    expect(settled.body.payments).toEqual([{ loan: "a", on: "2026-03-31", fen: 200_000 }]);
  });

  it("gives quiet reminders of the days to come", () => {
    const plan = withPlan.plans[0];
    if (plan === undefined) throw new Error("no plan");
    expect(planCalendar(plan, civilDate("2026-04-01")).map(({ on }) => on)).toEqual(["2026-04-30"]);
    expect(JSON.stringify(planCalendar(plan, today))).not.toMatch(/还款|借/);
  });
});

it("a table with its sum gives the rate, and paying as asked then leaves nothing; one where early payment saves nothing gives none", () => {
  const schedule = Array.from({ length: 12 }, (_, month) => ({
    on: `${2026 + Math.floor((month + 1) / 12)}-${String(((month + 1) % 12) + 1).padStart(2, "0")}-05`,
    fen: 88_849,
  }));
  const loan = { id: "b", principal: 1_000_000, formedOn: "2026-01-05", schedule };
  const of = (more: object) =>
    debtsOfCase(reduceCase([{ v: 1, kind: "loan-added", body: { ...loan, ...more } }]), civilDate("2026-02-01"))
      .debts[0];
  const debt = of({});
  expect((debt?.monthlyBillionths ?? 0) / 1e7).toBeCloseTo(1, 1);
  expect(debt?.owed).toBeGreaterThan(980_000);
  expect(debt?.owed).toBeLessThan(1_010_000);
  expect(of({ earlySavesNothing: true })).toMatchObject({ monthlyBillionths: 0, owed: 12 * 88_849 });
  expect(of({ penaltyMillionthsADay: 500, lateFee: 2000, mustComeFirst: "secured" })).toMatchObject({
    penaltyBillionths: 15_000_000,
    lateFee: 2000,
    first: true,
  });
});
