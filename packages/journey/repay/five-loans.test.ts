import { addFen, civilDate, fen } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { debtStates } from "./debts/debt-state.ts";
import { compareOffer, counterOffer } from "./debts/offer.ts";
import { scheduleOf } from "./debts/schedule.ts";
import { trueCost } from "./debts/true-cost.ts";
import { fiveLoans, fiveLoansCase } from "./five-loans.ts";
import { choosePlan, holds } from "./plan/choose-plan.ts";
import { askedInAll, debtsOfCase, monthsOf } from "./plan/plan-from-case.ts";
import { remediesOf, withRemedy } from "./plan/remedies.ts";
import { troubleOf } from "./plan/trouble.ts";

const today = civilDate("2026-06-01");
const file = fiveLoansCase();
const { debts } = debtsOfCase(file, today);
const household = (income: number) => ({
  months: monthsOf(debts),
  income: [fen(income * 100)],
  floor: [fen(300_000)],
  savings: fen(0),
  debts,
});

describe("five loans", () => {
  // By XIRR of LibreOffice Calc over the same dates and amounts, and the simple rate by a count of its own.
  it.each([
    ["flat with 1,200 kept back", 0.585_651_249_639_606, 46.9935, { percent: 24, stands: "above" }],
    ["card", 0.139_491_107_480_552, 13.1291, { percent: 24, stands: "below" }],
    ["with a guarantee fee", 0.312_653_391_278_52, 27.5169, { percent: 24, stands: "above" }],
    // 24 % in twelve months alike: above the line only because months have 31 days.
    ["overdue", 0.269_523_581_615_936, 24.1023, { percent: 24, stands: "by-day-count", excess: 0 }],
    ["friend", 0, 0, { stands: "below" }],
  ])("%s costs what the spreadsheet says", (name, xirr, simple, line) => {
    const { contract, lender } = fiveLoans[name] as (typeof fiveLoans)[string];
    const found = trueCost(contract, lender, today);
    if (!found.ok || !found.value.yearly.ok) throw new Error(name);
    expect(found.value.yearly.value.compound).toBeCloseTo(xirr * 100, 9);
    expect(found.value.yearly.value.simple).toBeCloseTo(simple, 4);
    expect(found.value.line).toMatchObject(line);
  });

  it("stand in the case as they are: what is late, and since when", () => {
    expect(file.setAside).toEqual([]);
    const late = debtStates(file, today).filter(({ overdueSince }) => overdueSince !== undefined);
    expect(late).toMatchObject([{ name: "overdue", overdueSince: "2026-04-20", late: 2 * 75_648 }]);
    // By hand: 8 x 1,144 + 9 instalments of the card + 22 with the guarantee fee + 10 overdue + 5,000.
    // Penalty of the overdue one until today: 42 days on 620.58 of principal, 12 on 632.99.
    const penalty = 1303 + 380;
    const byHand =
      penalty + 8 * 114_400 + (8 * 89_333 + 89_337 - 0) + (21 * 109_369 + 109_381) + (9 * 75_648 + 75_643) + 500_000;
    expect(Math.abs(askedInAll(debts) - byHand)).toBeLessThan(100);
  });

  it("with 8,500 a month there is a plan that holds and costs less than the contracts", () => {
    const { plan, beside } = choosePlan(household(8500));
    expect(holds(plan)).toBe(true);
    expect(plan.cost).toBeLessThan(beside["as-contracted"]?.cost ?? 0);
    const paid = addFen(...plan.months.flatMap(({ payments }) => payments.map((one) => one.paid)));
    expect(paid).toBe(addFen(...debts.map(({ owed }) => owed), plan.cost));
  });

  it("with 6,000 none does: June breaks, and each smallest change is named and holds", () => {
    const input = household(6000);
    const { plan } = choosePlan(input);
    // 1,144.00 + 893.33 + 1,093.69 + 3 x 756.48 are asked for in June, 3,000 are there; what is late first is what costs least to be late.
    expect(troubleOf(input, plan)).toMatchObject({ month: 0 });
    const found = remediesOf(input);
    expect(found.map(({ kind }) => kind)).toContain("longer-all");
    for (const remedy of found) expect(holds(choosePlan(withRemedy(input, remedy)).plan)).toBe(true);
    const all = found.find(({ kind }) => kind === "longer-all");
    expect(addFen(...(all?.asks ?? []).map(({ monthly }) => monthly))).toBeLessThanOrEqual(300_000);
  });

  it("an offer for the overdue one is held against the contract, with what a broken one brings and what to ask for instead", () => {
    const { contract } = fiveLoans.overdue as (typeof fiveLoans)[string];
    const made = scheduleOf(contract);
    if (!made.ok) throw new Error(made.code);
    const paid = made.value.slice(0, 2).map(({ due, total }) => ({ on: due, fen: total }));
    const payments = Array.from({ length: 6 }, (_, month) => ({
      on: civilDate(`2026-${String(month + 7).padStart(2, "0")}-20`),
      fen: fen(120_000),
    }));
    const found = compareOffer(contract, made.value, paid, today, { payments });
    expect(found.offerTotal).toBe(720_000);
    expect(found.contractTotal).toBeGreaterThan(10 * 75_600);
    expect(found.offerMonth).toBe(120_000);
    // The last one missed: the contract asks for what is still open, penalty in it.
    expect(found.ifLastMissed).toBeGreaterThan(found.owedToday - 5 * 120_000);
    expect(counterOffer(found.owedToday, fen(50_000))).toEqual({
      monthly: 50_000,
      months: Math.ceil(found.owedToday / 50_000),
    });
    expect(counterOffer(found.owedToday, fen(10_000))).toBeUndefined();
  });
});
