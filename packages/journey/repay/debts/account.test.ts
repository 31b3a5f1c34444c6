import { addFen, civilDate, fen } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountOn, type Payment, settlementOn } from "./account.ts";
import type { Instalments, PenaltyBase } from "./contract.ts";
import { compareOffer } from "./offer.ts";
import { scheduleOf } from "./schedule.ts";

const day = civilDate;
const contract: Instalments = {
  kind: "equal-principal",
  principal: fen(1_200_000),
  paidOut: day("2026-01-05"),
  firstDue: day("2026-02-05"),
  periods: 12,
  rate: { billionths: 10_000_000, per: "month" },
  dayCount: "30/360",
  fees: [{ name: "服务费", when: "each", amount: { fen: fen(1000) } }],
};
const schedule = (() => {
  const made = scheduleOf(contract);
  if (!made.ok) throw new Error(made.code);
  return made.value;
})();
const paid = (on: string, yuan: number): Payment => ({ on: day(on), fen: fen(Math.round(yuan * 100)) });
const on = (date: string, ...payments: readonly Payment[]) => accountOn(contract, schedule, payments, day(date));

describe("the account of a loan", () => {
  it("settles costs, then interest, then principal, the oldest first (Civil Code 561)", () => {
    const account = on("2026-03-10", paid("2026-02-05", 125));
    expect(account.allocations).toMatchObject([{ fees: 1000, interest: 11_500, principal: 0, ahead: 0 }]);
    expect(account.due).toEqual({ fees: 1000, interest: 500 + 11_000, principal: 200_000 });
    expect(account.overdueSince).toBe("2026-02-05");
  });

  it("follows another order where the contract states one", () => {
    const other = accountOn(
      { ...contract, order: ["principal", "interest", "fees"] },
      schedule,
      [paid("2026-02-05", 1000)],
      day("2026-02-06"),
    );
    expect(other.due).toEqual({ fees: 1000, interest: 12_000, principal: 0 });
  });

  it("asks for all charges that are due before any principal, also those of a later instalment", () => {
    const account = on("2026-03-10", paid("2026-03-10", 1500));
    // Two instalments are due: 20 of fees, 230 of interest; what is left goes to the older principal.
    expect(account.allocations).toMatchObject([{ fees: 2000, interest: 23_000, principal: 125_000, ahead: 0 }]);
    expect(account).toMatchObject({ overdueSince: "2026-03-05", due: { fees: 0, interest: 0, principal: 75_000 } });
  });

  it("counts nothing as late within the days of grace, and afterwards from the due day on", () => {
    const terms = { ...contract, penaltyMillionthsADay: 500, lateFee: fen(2000), graceDays: 3 };
    const at = (date: string, ...payments: readonly Payment[]) => accountOn(terms, schedule, payments, day(date));
    expect(at("2026-02-08").overdueSince).toBeUndefined();
    expect(at("2026-02-08").due).toEqual({ fees: 1000, interest: 12_000, principal: 100_000 });
    expect(at("2026-02-09").overdueSince).toBe("2026-02-05");
    expect(at("2026-02-09").due).toEqual({ fees: 3000, interest: 12_000 + 4 * 50, principal: 100_000 });
    expect(at("2026-02-20", paid("2026-02-08", 1130)).due).toEqual({ fees: 0, interest: 0, principal: 0 });
    // Half of the principal paid on the last day of grace: only the other half bears anything, the fee comes once.
    expect(at("2026-02-09", paid("2026-02-08", 630)).due).toEqual({ fees: 2000, interest: 4 * 25, principal: 50_000 });
    expect(at("2026-02-20", paid("2026-02-08", 630)).due).toEqual({ fees: 2000, interest: 15 * 25, principal: 50_000 });
  });

  it("keeps what is paid too early for the next due day, and loses nothing of it", () => {
    const early = on("2026-02-10", paid("2026-01-20", 2000));
    expect(early).toMatchObject({ ahead: 200_000 - 113_000, due: { fees: 0, interest: 0, principal: 0 } });
    expect(early.overdueSince).toBeUndefined();
    expect(on("2026-03-05", paid("2026-01-20", 2000)).due.principal).toBe(112_000 - (200_000 - 113_000) - 0);
  });

  it("lets penalty run on overdue principal only, for each day", () => {
    const late = accountOn({ ...contract, penaltyMillionthsADay: 500 }, schedule, [], day("2026-02-15"));
    expect(late.due.interest).toBe(12_000 + (100_000 * 500 * 10) / 1_000_000);
  });

  it("lets penalty run on what the contract says instead: the whole instalment, or with the penalty so far, month by month", () => {
    const at = (penaltyOn: PenaltyBase, date: string, ...payments: readonly Payment[]) =>
      accountOn({ ...contract, penaltyMillionthsADay: 500, penaltyOn }, schedule, payments, day(date)).due;
    // 1,130 of February for 28 days: 15.82; in March it goes on, and 1,120 of March bear 10 days.
    expect(at("instalment", "2026-03-05").interest).toBe(12_000 + 1582 + 11_000);
    expect(at("instalment", "2026-03-15").interest).toBe(12_000 + 1582 + 565 + 11_000 + 560);
    expect(at("compound", "2026-03-05").interest).toBe(12_000 + 1582 + 11_000);
    // The 15.82 of the first month bear 0.08 in ten days.
    expect(at("compound", "2026-03-15").interest).toBe(12_000 + 1582 + 573 + 11_000 + 560);
    // 100 paid on the tenth day: the instalment's own fee and interest are settled before its penalty.
    expect(at("instalment", "2026-02-25", paid("2026-02-15", 100))).toEqual({
      fees: 0,
      interest: 12_000 - 9000 + 565 + 515,
      principal: 100_000,
    });
  });

  it("counts a year of compound penalty as a sheet does", () => {
    const one = [{ due: day("2026-02-05"), principal: fen(100_000), interest: fen(0), fees: fen(0) }];
    const late = (penaltyOn?: PenaltyBase) =>
      accountOn({ penaltyMillionthsADay: 500, ...(penaltyOn && { penaltyOn }) }, one, [], day("2027-02-05")).due
        .interest;
    const months = [28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31];
    expect(late()).toBe(18_250);
    expect(late("instalment")).toBe(18_250);
    expect(late("compound")).toBe(
      months.reduce((sum, days) => sum + Math.round((sum * 500 * days) / 1e6), 100_000) - 100_000,
    );
  });

  it("settles everything on a day with the interest that has run until then", () => {
    expect(settlementOn(contract, schedule, [], day("2026-01-05"))).toBe(1_200_000);
    expect(settlementOn(contract, schedule, [paid("2026-02-05", 1130)], day("2026-02-05"))).toBe(1_100_000);
    expect(settlementOn(contract, schedule, [paid("2026-02-05", 1130)], day("2026-02-20"))).toBe(1_100_000 + 5500);
  });

  it("never loses or makes a fen, whatever is paid when", () => {
    const seed = 20261130;
    const payment = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 28 }),
      amount: fc.integer({ min: 1, max: 500_000 }),
    });
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 15 }), (list) => {
        const payments = list.map(({ month, date, amount }) => ({
          on: day(`2026-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`),
          fen: fen(amount),
        }));
        const account = accountOn(contract, schedule, payments, day("2027-06-01"));
        const total = addFen(...schedule.map((one) => one.total));
        const given = addFen(...payments.map((one) => one.fen));
        const open = addFen(account.due.fees, account.due.interest, account.due.principal);
        expect(given - account.ahead).toBe(total - open);
        for (const { fees, interest, principal, ahead, fen: sum } of account.allocations)
          expect(fees + interest + principal + ahead).toBe(sum);
      }),
      { numRuns: 1000, seed },
    );
  });
});

describe("an offer", () => {
  it("is held against what the contract still takes", () => {
    const found = compareOffer(contract, schedule, [], day("2026-03-10"), { payments: [paid("2026-04-01", 9000)] });
    expect(found.owedToday).toBe(settlementOn(contract, schedule, [], day("2026-03-10")));
    expect(found).toMatchObject({ offerTotal: 900_000, offerMonth: 900_000 });
    expect(found.waived).toBe(found.owedToday - 900_000);
    expect(found.yearly).toMatchObject({ ok: false, code: "not-repaid" });
    const slow = compareOffer(contract, schedule, [], day("2026-03-10"), {
      payments: Array.from({ length: 36 }, (_, no) =>
        paid(`20${26 + Math.floor((3 + no) / 12)}-${String(((3 + no) % 12) + 1).padStart(2, "0")}-10`, 400),
      ),
    });
    expect(slow.offerMonth).toBeLessThan(slow.contractMonth);
    expect(slow.yearly.ok && slow.yearly.value.simple).toBeGreaterThan(5);
  });
});
