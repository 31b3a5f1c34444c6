import { addFen } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canHold, choosePlan, holds } from "./choose-plan.ts";
import { remediesOf, spreadLonger, withRemedy } from "./remedies.ts";
import { debtOf, household$, householdOf, yuan } from "./sample-household.ts";
import { sensitivityOf } from "./sensitivity.ts";
import { troubleOf, withIncome } from "./trouble.ts";

const seed = 20261208;

describe("a plan that does not hold", () => {
  const input = householdOf({ months: 12, debts: [debtOf("a", 21_600, 12), debtOf("b", 14_400, 12)] });
  const { plan } = choosePlan(input);

  it("says which month breaks, what is missing, and what being late costs", () => {
    expect(troubleOf(input, plan)).toMatchObject({ month: 0, missing: yuan(1000), missingEachMonth: yuan(1000) });
    const trouble = troubleOf(input, plan);
    expect(trouble?.lateCost).toBe(plan.cost);
    expect(trouble?.late.every(({ months, cost }) => months > 0 && cost > 0)).toBe(true);
  });

  it("names the smallest change of each kind: all six months longer does, five do not; one alone must give more", () => {
    const found = remediesOf(input);
    const all = found.find(({ kind }) => kind === "longer-all");
    expect(all).toMatchObject({
      longer: 6,
      asks: [
        { debt: "a", monthly: yuan(1200), months: 18 },
        { debt: "b", monthly: yuan(800), months: 18 },
      ],
    });
    expect(canHold(spreadLonger(input, 5))).toBe(false);
    // 3,000 are due, 2,000 are there: a with 1,800 must come down to 800, in 27 months.
    expect(found.find(({ kind }) => kind === "longer-one")).toMatchObject({ debt: "a", longer: 15 });
    expect(found.some(({ kind }) => kind === "rate")).toBe(false);
  });

  it("a lower rate does where interest is what is too much", () => {
    const dear = householdOf({
      months: 24,
      income: [yuan(4100)],
      debts: [debtOf("a", 20_000, 24, { monthlyBillionths: 30_000_000, due: Array(24).fill(yuan(1181)) })],
    });
    const rate = remediesOf(dear).find(({ kind }) => kind === "rate");
    expect(rate?.kind === "rate" && rate.yearlyPercent).toBe(28.2);
    const ask = rate?.asks[0];
    // Annuity of 20,000 over 24 months at that rate is 1,099.81; at 28.3 % it would be 1,100.83, and 1,100 are there.
    expect(ask?.monthly).toBe(yuan(1099.81));
  });

  it("one settlement does where savings are there and one debt less is enough", () => {
    const one = householdOf({ ...input, savings: yuan(3000), income: [yuan(5000)] });
    const found = remediesOf(one).find(({ kind }) => kind === "settlement");
    // b away, 1,800 of 2,000 a month are due: all savings can go to b, and what is left over each month is not asked for.
    expect(found).toMatchObject({ debt: "b", pays: yuan(3000), waives: yuan(11_400) });
  });

  it("has no remedy where living is not covered", () => {
    const poor = householdOf({ income: [yuan(2500)], debts: [debtOf("a", 1200, 12)] });
    expect(remediesOf(poor)).toEqual([]);
    const trouble = troubleOf(poor, choosePlan(poor).plan);
    expect(trouble).toMatchObject({ month: 0, missing: yuan(600) });
  });
});

it(`every remedy holds when it is run, and what is said to be missing each month is enough and a yuan less is not (seed ${seed})`, () => {
  fc.assert(
    fc.property(household$, (input) => {
      const trouble = troubleOf(input, choosePlan(input).plan);
      if (trouble === undefined) return;
      const { missingEachMonth } = trouble;
      if (missingEachMonth !== undefined) {
        expect(canHold(withIncome(input, (income) => income + missingEachMonth))).toBe(true);
        expect(canHold(withIncome(input, (income) => income + missingEachMonth - 100))).toBe(false);
      }
      for (const remedy of remediesOf(input)) {
        const { plan } = choosePlan(withRemedy(input, remedy));
        expect(holds(plan)).toBe(true);
        expect(plan.cost).toBe(remedy.cost);
      }
    }),
    { numRuns: 100, seed },
  );
});

describe("what a plan bears", () => {
  it("tells what a fifth less income breaks, what a fifth more saves, and the bill it bears", () => {
    const card = debtOf("card", 10_000, 12, { monthlyBillionths: 15_000_000, due: Array(12).fill(yuan(917)) });
    const input = householdOf({ months: 12, income: [yuan(5000)], floor: [yuan(3500)], debts: [card] });
    const found = sensitivityOf(input);
    expect(found.less).toMatchObject({ month: 0, missing: yuan(417) });
    expect(found.moreSaves).toBeGreaterThan(0);
    // 583 are over each month: of two months 1,166, so that 1,100 are borne and 1,200 are not.
    expect(found.billBorne).toBe(yuan(1100));
    expect(addFen(...card.due)).toBe(yuan(11_004));
  });
});
