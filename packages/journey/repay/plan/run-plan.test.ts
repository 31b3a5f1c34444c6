import { addFen, fen } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canHold, choosePlan, holds } from "./choose-plan.ts";
import { runPlan } from "./run-plan.ts";
import { debtOf, household$, householdOf, yuan } from "./sample-household.ts";

const seed = 20261215;
/** Pays these amounts to the only debt, in yuan by month. */
const pays = (debt: ReturnType<typeof debtOf>, ...amounts: readonly number[]) =>
  runPlan(
    householdOf({ months: amounts.length, income: [yuan(9000)], floor: [yuan(0)], debts: [debt] }),
    (_, __, month) => new Map([[debt.id, yuan(amounts[month] ?? 0)]]),
  ).months.map(({ payments: [one] }) => [one?.due, one?.late, one?.latePrincipal, one?.penalty, one?.owed]);

describe("a payment that is too small", () => {
  const flat = debtOf("a", 3600, 3, { charges: Array(3).fill(yuan(200)), lateFee: yuan(10) });

  it("settles charges before principal, and only the principal left over bears the penalty (Civil Code 561)", () => {
    expect(pays(flat, 500, 1924.5, 1196)).toEqual([
      // 200 of charges and 300 of principal paid; 1.5 % of 700 and the fee are new charges.
      [yuan(1200), yuan(700), yuan(700), yuan(20.5), yuan(3120.5)],
      // 1,200 and 720.50 are due, 4 more are paid ahead.
      [yuan(1920.5), yuan(0), yuan(0), yuan(0), yuan(1196)],
      [yuan(1196), yuan(0), yuan(0), yuan(0), yuan(0)],
    ]);
  });

  it("leaves all principal late as soon as charges are, and late charges bear nothing", () => {
    const [first, second] = pays(flat, 150, 0, 0);
    expect(first).toEqual([yuan(1200), yuan(1050), yuan(1000), yuan(25), yuan(3475)]);
    // 1,200 more are due; 2,000 of principal bear 30, the 275 of charges bear nothing.
    expect(second).toEqual([yuan(2275), yuan(2275), yuan(2000), yuan(40), yuan(3515)]);
  });

  it("settles principal first where the contract says so", () => {
    const [first] = pays({ ...flat, principalFirst: true }, 1100, 0, 0);
    expect(first).toEqual([yuan(1200), yuan(100), yuan(0), yuan(10), yuan(2510)]);
  });

  it("bears penalty as a whole, with what being late has cost before, where the contract says so", () => {
    const [first, second] = pays({ ...flat, penaltyOnAll: true }, 150, 0, 0);
    // 1.5 % of 1,050 is 15.75, and the fee; then 1.5 % of 1,200 more and of all that.
    expect(first).toEqual([yuan(1200), yuan(1050), yuan(1000), yuan(25.75), yuan(3475.75)]);
    expect(second).toEqual([yuan(2275.75), yuan(2275.75), yuan(2000), yuan(44.14), yuan(3519.89)]);
  });

  it("with a rate: the month's interest is the charge, and goes on for principal that is late but not for late interest", () => {
    const debt = debtOf("b", 10_000, 10, { monthlyBillionths: 10_000_000, due: Array(10).fill(yuan(1055.82)) });
    const [first, second] = pays(debt, 50, 0, 0);
    // 100 of interest, 955.82 of principal are due; 14.34 are 1.5 % of it.
    expect(first).toEqual([yuan(1055.82), yuan(1005.82), yuan(955.82), yuan(14.34), yuan(10_064.34)]);
    // Late: 955.82 principal, 64.34 charges. Interest on 10,000; what the late principal adds, 9.56, is due at once.
    expect(second?.[0]).toBe(yuan(1055.82 + 955.82 + 64.34 + 9.56));
    expect(second?.[2]).toBe(yuan(1055.82 - 90.44 + 955.82));
  });
});

describe("days of grace that reach the next month", () => {
  const debt = debtOf("a", 2000, 2, { lateFee: yuan(10) });
  const short = { months: 3, income: [yuan(3500), yuan(4500), yuan(4000)], debts: [debt] };

  it("let an instalment be paid then without being late", () => {
    expect(canHold(householdOf(short))).toBe(false);
    const input = householdOf({ ...short, debts: [{ ...debt, canWait: debt.due }] });
    const { plan } = choosePlan(input);
    expect(holds(plan)).toBe(true);
    expect(plan).toMatchObject({ cost: 0, lateMonths: 0 });
    expect(plan.months[0]?.payments[0]).toMatchObject({ paid: yuan(500), waiting: yuan(500), late: 0 });
  });

  it("are over after it: what waited and is not paid then is late", () => {
    const [, second] = pays({ ...debt, canWait: debt.due }, 0, 500, 0);
    // 2,000 are due, 1,000 of them may wait once more.
    expect(second).toEqual([yuan(2000), yuan(500), yuan(500), yuan(17.5), yuan(1517.5)]);
  });
});

it(`over generated households the parts of what is late add up, and nothing waits that the contract lets not wait (seed ${seed})`, () => {
  fc.assert(
    fc.property(household$, (input) => {
      const { plan, beside } = choosePlan(input);
      for (const { months } of [plan, ...Object.values(beside)])
        for (const { month, payments } of months)
          for (const [at, one] of payments.entries()) {
            const debt = input.debts[at];
            expect(one.latePrincipal).toBeLessThanOrEqual(one.late);
            expect(one.latePrincipal).toBeGreaterThanOrEqual(0);
            expect(addFen(one.late, one.waiting)).toBe(Math.max(0, one.due - one.paid));
            expect(one.waiting).toBeLessThanOrEqual(debt?.canWait[month] ?? 0);
            const bearing = debt?.penaltyOnAll === true ? one.late : one.latePrincipal;
            const penalty = Math.round((bearing * (debt?.penaltyBillionths ?? 0)) / 1e9);
            expect(
              Math.abs(one.penalty - penalty - (one.late > 0 ? (debt?.lateFee ?? fen(0)) : 0)),
            ).toBeLessThanOrEqual(1);
          }
    }),
    { numRuns: 300, seed },
  );
});
