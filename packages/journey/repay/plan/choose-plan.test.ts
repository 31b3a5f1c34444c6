import { addFen } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byAims, cheapestAims, usualAims } from "./aims.ts";
import { choosePlan, holds } from "./choose-plan.ts";
import { inMonth } from "./plan-input.ts";
import type { Outcome } from "./run-plan.ts";
import { debtOf, household$, householdOf, yuan } from "./sample-household.ts";

const seed = 20261201;
const paidIn = ({ months }: Outcome, month: number) =>
  addFen(...(months[month]?.payments ?? []).map(({ paid }) => paid));

describe("a plan", () => {
  it("that holds pays everything in time and keeps what living takes", () => {
    const { plan } = choosePlan(householdOf({ debts: [debtOf("a", 12_000, 12), debtOf("b", 6000, 6)] }));
    expect(holds(plan)).toBe(true);
    expect(plan).toMatchObject({ lateMonths: 0, owedAtEnd: 0 });
    expect(paidIn(plan, 0)).toBe(yuan(2000));
  });

  it("pays the dearest early with what is left over, and costs less than the contract", () => {
    const debts = [
      debtOf("card", 10_000, 24, { monthlyBillionths: 15_000_000, due: Array(24).fill(yuan(500)) }),
      debtOf("cheap", 10_000, 24, { monthlyBillionths: 3_000_000, due: Array(24).fill(yuan(435)) }),
    ];
    const { plan, beside } = choosePlan(householdOf({ debts, income: [yuan(5500)] }));
    expect(plan.cost).toBeLessThan(beside["as-contracted"]?.cost ?? 0);
    expect(plan.months[0]?.payments.find((one) => one.debt === "card")?.paid).toBeGreaterThan(yuan(1500));
  });

  it("keeps money for a short month to come instead of paying early into it", () => {
    const input = householdOf({
      months: 4,
      income: [yuan(6000), yuan(3000), yuan(3000), yuan(6000)],
      debts: [
        debtOf("a", 4000, 4),
        debtOf("b", 3000, 2, { monthlyBillionths: 20_000_000, due: [yuan(0), yuan(3121)] }),
      ],
    });
    const { plan, beside } = choosePlan(input);
    expect(beside.avalanche?.lateMonths).toBeGreaterThan(0);
    expect(plan.lateMonths).toBeLessThan(beside.avalanche?.lateMonths ?? 0);
  });

  it("serves the debts that must come first before the others in a short month", () => {
    const { plan } = choosePlan(
      householdOf({
        income: [yuan(3500)],
        debts: [debtOf("loan", 3600, 12), debtOf("rent", 6000, 12, { first: true })],
      }),
    );
    const [month] = plan.months;
    expect(month?.payments.find((one) => one.debt === "rent")?.late).toBe(0);
  });
});

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
    }),
    { numRuns: 1000, seed },
  );
});

it("where cost comes first no plan costs more than where lenders do", () => {
  fc.assert(
    fc.property(household$, (input) => {
      const { plan } = choosePlan(input);
      const cheapest = choosePlan(input, { aims: cheapestAims }).plan;
      if (cheapest.firstLate === plan.firstLate && cheapest.owedAtEnd === plan.owedAtEnd)
        expect(cheapest.cost).toBeLessThanOrEqual(plan.cost);
    }),
    { numRuns: 100, seed },
  );
});
