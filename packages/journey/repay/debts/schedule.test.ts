import { addFen, addMonths, civilDate, dayNumber, fen } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contract, ScheduleLine } from "./contract.ts";
import { scheduleOf } from "./schedule.ts";

const seed = 20261128;
const base = {
  principal: fen(1_000_000),
  paidOut: civilDate("2026-01-05"),
  firstDue: civilDate("2026-02-05"),
  fees: [],
  periods: 12,
} as const;
const yearly = (percent: number) => ({ billionths: percent * 10_000_000, per: "year" }) as const;
const lines = (contract: Contract): readonly ScheduleLine[] => {
  const made = scheduleOf(contract);
  if (!made.ok) throw new Error(made.code);
  return made.value;
};
const totals = (contract: Contract) => lines(contract).map(({ total }) => total);

describe("schedules", () => {
  it("equal instalments: 10,000 yuan, 12 months, 12 % a year are 888.49 a month", () => {
    const made = lines({ ...base, kind: "equal-instalments", rate: yearly(12), dayCount: "30/360" });
    expect(made.map(({ total }) => total).slice(0, 11)).toEqual(Array(11).fill(88_849));
    expect(made[0]).toMatchObject({ interest: 10_000, principal: 78_849, balance: 921_151 });
    expect(made.at(-1)?.balance).toBe(0);
    // Rounding stays within a few fen and falls on the last.
    expect(Math.abs((made.at(-1)?.total ?? 0) - 88_849)).toBeLessThan(12);
  });

  it("equal principal: the interest falls with what is owed", () => {
    const made = lines({
      ...base,
      principal: fen(1_200_000),
      kind: "equal-principal",
      rate: yearly(12),
      dayCount: "30/360",
    });
    expect(made.map(({ principal }) => principal)).toEqual(Array(12).fill(100_000));
    expect(made.map(({ interest }) => interest)).toEqual(Array.from({ length: 12 }, (_, no) => 12_000 - no * 1000));
  });

  it("interest first: twelve times the interest, then everything", () => {
    expect(totals({ ...base, kind: "interest-first", rate: yearly(12), dayCount: "30/360" })).toEqual([
      ...Array(11).fill(10_000),
      1_010_000,
    ]);
  });

  it("flat fee: the same charge however little is owed; what does not divide comes last", () => {
    const made = lines({ ...base, kind: "flat-fee", billionthsEach: 7000_000 });
    expect(made.map(({ interest }) => interest)).toEqual(Array(12).fill(7000));
    expect(made[0]?.principal).toBe(83_333);
    expect(made.at(-1)?.principal).toBe(83_337);
  });

  it("single repayment by the days: 10,000 yuan at 万分之五 a day for 30 days cost 150 yuan", () => {
    const due = civilDate("2026-02-04");
    expect(
      totals({
        ...base,
        kind: "single-repayment",
        due,
        rate: { billionths: 500_000, per: "day" },
        dayCount: "actual/365",
      }),
    ).toEqual([1_015_000]);
  });

  it("a card paid at the minimum is paid off late, and a minimum of nothing never", () => {
    const card = {
      ...base,
      kind: "revolving",
      billionthsADay: 500_000,
      minimumMillionths: 100_000,
      least: fen(10_000),
    } as const;
    const made = lines(card);
    expect(made.length).toBeGreaterThan(20);
    expect(made[0]).toMatchObject({ principal: 100_000, interest: 15_500 });
    expect(scheduleOf({ ...card, minimumMillionths: 0, least: fen(1) })).toMatchObject({ code: "never-paid-off" });
  });

  it("day counts differ: 31 days of January by the calendar, a month by 30/360", () => {
    const one = (dayCount: "30/360" | "actual/365" | "actual/360") =>
      lines({ ...base, periods: 1, kind: "interest-first", rate: yearly(36), dayCount })[0]?.interest;
    expect([one("30/360"), one("actual/365"), one("actual/360")]).toEqual([30_000, 30_575, 31_000]);
  });

  it("fees are paid with the instalments they belong to, and those kept back are in none", () => {
    const fees = [
      { name: "会员费", when: "each", amount: { fen: fen(2900) } },
      { name: "担保费", when: "first", amount: { millionths: 10_000 } },
      { name: "服务费", when: "upfront", amount: { millionths: 20_000 } },
      { name: "结清手续费", when: "last", amount: { fen: fen(100) } },
    ] as const;
    const made = lines({ ...base, periods: 3, kind: "flat-fee", billionthsEach: 0, fees });
    expect(made.map((one) => one.fees)).toEqual([12_900, 2900, 3000]);
  });

  it("a table as stated is kept to the fen, and refused when it does not even return the sum", () => {
    const day = (no: number) => addMonths(base.firstDue, no);
    const stated = [0, 1, 2].map((no) => ({ due: day(no), total: fen(350_001) }));
    const made = lines({ ...base, kind: "stated", lines: stated });
    expect(made.map(({ total }) => total)).toEqual([350_001, 350_001, 350_001]);
    expect(addFen(...made.map(({ principal }) => principal))).toBe(base.principal);
    expect(scheduleOf({ ...base, kind: "stated", lines: stated.slice(0, 2) })).toMatchObject({
      code: "less-than-principal",
    });
  });

  it("says what makes no schedule", () => {
    const good = { ...base, kind: "equal-principal", rate: yearly(12), dayCount: "30/360" } as const;
    expect(scheduleOf({ ...good, principal: fen(0) })).toMatchObject({ code: "no-principal" });
    expect(scheduleOf({ ...good, periods: 1.5 })).toMatchObject({ code: "no-periods" });
    expect(scheduleOf({ ...good, firstDue: base.paidOut })).toMatchObject({ code: "due-before-payout" });
    expect(
      scheduleOf({
        ...good,
        kind: "equal-instalments",
        firstDue: civilDate("2036-02-05"),
        rate: yearly(36),
        dayCount: "actual/365",
      }),
    ).toMatchObject({ code: "payment-below-interest" });
  });

  it(`over generated contracts the principal adds up to the fen, nothing is negative and the balance ends at nothing (seed ${seed})`, () => {
    const money = fc.integer({ min: 1000, max: 100_000_000 });
    const contract: fc.Arbitrary<Contract> = fc
      .record({
        kind: fc.constantFrom("equal-instalments", "equal-principal", "interest-first", "flat-fee"),
        principal: money,
        periods: fc.integer({ min: 1, max: 60 }),
        billionths: fc.integer({ min: 0, max: 60_000_000 }),
        per: fc.constantFrom("month", "year", "day"),
        dayCount: fc.constantFrom("30/360", "actual/365", "actual/360"),
        first: fc.integer({ min: 5, max: 50 }),
        fee: fc.integer({ min: 0, max: 5000 }),
      })
      .map(({ kind, principal, per, billionths, first, fee, ...rest }) => ({
        ...base,
        ...rest,
        kind,
        principal: fen(principal),
        firstDue: civilDate(
          `2026-0${1 + Math.floor((5 + first) / 32)}-${String(((5 + first) % 28) + 1).padStart(2, "0")}`,
        ),
        rate: { billionths: per === "day" ? billionths % 3_000_000 : billionths, per },
        billionthsEach: billionths,
        fees: [{ name: "f", when: "each", amount: { fen: fen(fee) } }],
      })) as fc.Arbitrary<Contract>;
    fc.assert(
      fc.property(contract, (one) => {
        const made = scheduleOf(one);
        if (!made.ok) return;
        expect(addFen(...made.value.map(({ principal }) => principal))).toBe(one.principal);
        expect(made.value.at(-1)?.balance).toBe(0);
        for (const [at, { due, principal, interest, fees, total }] of made.value.entries()) {
          expect(principal + interest + fees).toBe(total);
          expect(Math.min(principal, interest, fees)).toBeGreaterThanOrEqual(0);
          if (at > 0) expect(dayNumber(due)).toBeGreaterThan(dayNumber(made.value[at - 1]?.due ?? due));
        }
      }),
      { numRuns: 2000, seed },
    );
  });
});
