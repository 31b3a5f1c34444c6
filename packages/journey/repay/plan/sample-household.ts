import { fen } from "@ringfence/kernel";
import fc from "fast-check";
import type { PlanDebt, PlanInput } from "./plan-input.ts";

/** Households for the tests of plans. */
export const yuan = (amount: number) => fen(Math.round(amount * 100));

export const debtOf = (id: string, owed: number, months: number, more: Partial<PlanDebt> = {}): PlanDebt => ({
  id,
  name: id,
  owed: yuan(owed),
  monthlyBillionths: 0,
  due: Array(months).fill(yuan(owed / months)),
  charges: [],
  canWait: [],
  principalFirst: false,
  penaltyBillionths: 15_000_000,
  penaltyOnAll: false,
  lateFee: fen(0),
  first: false,
  ...more,
});

export const householdOf = (more: Partial<PlanInput>): PlanInput => ({
  months: 24,
  income: [yuan(5000)],
  floor: [yuan(3000)],
  savings: fen(0),
  debts: [],
  ...more,
});

export const household$ = fc
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
        chargesPercent: fc.integer({ min: 0, max: 40 }),
        waits: fc.boolean(),
        principalFirst: fc.boolean(),
        penaltyOnAll: fc.boolean(),
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
      debts: debts.map(({ owed, count, rate, lateFee, chargesPercent, waits, ...more }, at) => {
        const debt = debtOf(`d${at}`, owed / 100, count, { monthlyBillionths: rate, lateFee: fen(lateFee), ...more });
        return {
          ...debt,
          charges: debt.due.map((one) => fen(rate > 0 ? 0 : Math.floor((one * chargesPercent) / 100))),
          canWait: waits ? debt.due : [],
        };
      }),
    }),
  );
