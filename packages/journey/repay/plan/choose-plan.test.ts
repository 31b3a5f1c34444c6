import { addFen, fen } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byAims, cheapestAims, usualAims } from "./aims.ts";
import { choosePlan, spreadLonger } from "./choose-plan.ts";
import { inMonth, type PlanDebt, type PlanInput } from "./plan-input.ts";
import type { Outcome } from "./run-plan.ts";

const seed = 20261201;
const yuan = (amount: number) => fen(Math.round(amount * 100));
const debt = (id: string, owed: number, months: number, more: Partial<PlanDebt> = {}): PlanDebt => ({
  id,
  name: id,
  owed: yuan(owed),
  monthlyBillionths: 0,
  due: Array(months).fill(yuan(owed / months)),
  penaltyBillionths: 15_000_000,
  lateFee: fen(0),
  first: false,
  ...more,
});
const household = (more: Partial<PlanInput>): PlanInput => ({
  months: 24,
  income: [yuan(5000)],
  floor: [yuan(3000)],
  savings: fen(0),
  debts: [],
  ...more,
});
const paidIn = ({ months }: Outcome, month: number) =>
  addFen(...(months[month]?.payments ?? []).map(({ paid }) => paid));

describe("a plan", () => {
  it("that holds pays everything in time and keeps what living takes", () => {
    const { plan, trouble } = choosePlan(household({ debts: [debt("a", 12_000, 12), debt("b", 6000, 6)] }));
    expect(trouble).toBeUndefined();
    expect(plan).toMatchObject({ lateMonths: 0, owedAtEnd: 0 });
    expect(paidIn(plan, 0)).toBe(yuan(2000));
  });

  it("pays the dearest early with what is left over, and costs less than the contract", () => {
    const debts = [
      debt("card", 10_000, 24, { monthlyBillionths: 15_000_000, due: Array(24).fill(yuan(500)) }),
      debt("cheap", 10_000, 24, { monthlyBillionths: 3_000_000, due: Array(24).fill(yuan(435)) }),
    ];
    const { plan, beside } = choosePlan(household({ debts, income: [yuan(5500)] }));
    expect(plan.cost).toBeLessThan(beside["as-contracted"]?.cost ?? 0);
    expect(plan.months[0]?.payments.find((one) => one.debt === "card")?.paid).toBeGreaterThan(yuan(1500));
  });

  it("keeps money for a short month to come instead of paying early into it", () => {
    const input = household({
      months: 4,
      income: [yuan(6000), yuan(3000), yuan(3000), yuan(6000)],
      debts: [debt("a", 4000, 4), debt("b", 3000, 2, { monthlyBillionths: 20_000_000, due: [yuan(0), yuan(3121)] })],
    });
    const { plan, beside } = choosePlan(input);
    expect(beside.avalanche?.lateMonths).toBeGreaterThan(0);
    expect(plan.lateMonths).toBeLessThan(beside.avalanche?.lateMonths ?? 0);
  });

  it("says which month breaks, what is missing, and the smallest change that would do", () => {
    const input = household({ months: 12, debts: [debt("a", 21_600, 12), debt("b", 14_400, 12)] });
    const { plan, trouble } = choosePlan(input);
    expect(plan.lateMonths).toBeGreaterThan(0);
    expect(trouble).toMatchObject({ month: 0, missing: yuan(1000), missingEachMonth: yuan(1000), longer: 6 });
    const longer = choosePlan(spreadLonger(input, 6));
    expect(longer.trouble).toBeUndefined();
    expect(choosePlan(spreadLonger(input, 5)).trouble).toBeDefined();
  });

  it("where living itself is not covered it says so, and no spreading helps", () => {
    const { trouble, plan } = choosePlan(household({ income: [yuan(2500)], debts: [debt("a", 1200, 12)] }));
    expect(plan.months[0]?.belowFloor).toBe(yuan(500));
    expect(trouble).toMatchObject({ month: 0, missing: yuan(600) });
    expect(trouble?.longer).toBeUndefined();
  });

  it("serves the debts that must come first before the others in a short month", () => {
    const { plan } = choosePlan(
      household({ income: [yuan(3500)], debts: [debt("loan", 3600, 12), debt("rent", 6000, 12, { first: true })] }),
    );
    const [month] = plan.months;
    expect(month?.payments.find((one) => one.debt === "rent")?.late).toBe(0);
  });
});

const household$ = fc
  .record({
    income: fc.array(fc.integer({ min: 200_000, max: 2_000_000 }), { minLength: 1, maxLength: 6 }),
    floor: fc.integer({ min: 100_000, max: 600_000 }),
    savings: fc.integer({ min: 0, max: 500_000 }),
    months: fc.integer({ min: 6, max: 36 }),
    debts: fc.array(
      fc.record({
        owed: fc.integer({ min: 50_000, max: 5_000_000 }),
        count: fc.integer({ min: 1, max: 30 }),
        rate: fc.integer({ min: 0, max: 30_000_000 }),
        lateFee: fc.integer({ min: 0, max: 5000 }),
        first: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(
    ({ income, floor, savings, months, debts }): PlanInput => ({
      months,
      income: income.map(fen),
      floor: [fen(floor)],
      savings: fen(savings),
      debts: debts.map(({ owed, count, rate, lateFee, first }, at) =>
        debt(`d${at}`, owed / 100, count, { monthlyBillionths: rate, lateFee: fen(lateFee), first }),
      ),
    }),
  );

it(`over generated households nothing is paid out of living, no fen is lost, and no usual advice does better (seed ${seed})`, () => {
  fc.assert(
    fc.property(household$, (input) => {
      const { plan, beside } = choosePlan(input);
      let kept: number = input.savings;
      for (const { month, payments, kept: after, belowFloor } of plan.months) {
        const spent = addFen(...payments.map(({ paid }) => paid));
        const money = kept + inMonth(input.income, month) - inMonth(input.floor, month);
        expect(spent).toBeLessThanOrEqual(Math.max(0, money));
        expect(after).toBe(Math.max(0, money - spent));
        expect(belowFloor).toBe(Math.max(0, -money));
        kept = after;
      }
      const paid = addFen(...plan.months.flatMap(({ payments }) => payments.map((one) => one.paid)));
      expect(paid + plan.owedAtEnd).toBe(addFen(...input.debts.map(({ owed }) => owed)) + plan.cost);
      for (const other of Object.values(beside)) {
        expect(byAims(usualAims)(plan, other)).toBeLessThanOrEqual(0);
        if (plan.lendersLate + other.lendersLate === 0) expect(plan.cost).toBeLessThanOrEqual(other.cost);
      }
      const cheapest = choosePlan(input, { aims: cheapestAims }).plan;
      if (cheapest.firstLate === plan.firstLate && cheapest.owedAtEnd === plan.owedAtEnd)
        expect(cheapest.cost).toBeLessThanOrEqual(plan.cost);
    }),
    { numRuns: 1000, seed },
  );
});

it("what is said to be missing each month is enough, and a yuan less is not", () => {
  fc.assert(
    fc.property(household$, (input) => {
      const { trouble } = choosePlan(input);
      if (trouble === undefined) return;
      const more = (amount: number) => ({
        ...input,
        income: Array.from({ length: input.months }, (_, month) => fen(inMonth(input.income, month) + amount)),
      });
      expect(choosePlan(more(trouble.missingEachMonth)).trouble).toBeUndefined();
      expect(choosePlan(more(trouble.missingEachMonth - 100)).trouble).toBeDefined();
    }),
    { numRuns: 60, seed },
  );
});
