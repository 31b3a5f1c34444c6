import { reduceCase } from "@ringfence/casefile";
import { civilDate, fen } from "@ringfence/kernel";
import { judge } from "@ringfence/law";
import { rules } from "@ringfence/law/rules.gen.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contract } from "./contract.ts";
import { loanOf, trueCost } from "./true-cost.ts";

const asOf = civilDate("2026-10-01");
const base = {
  principal: fen(1_000_000),
  paidOut: civilDate("2026-01-05"),
  firstDue: civilDate("2026-02-05"),
  periods: 12,
  fees: [],
} as const;
const cost = (contract: Contract, kind: Parameters<typeof trueCost>[1] = "consumer-finance") => {
  const found = trueCost(contract, kind, asOf);
  if (!found.ok) throw new Error(found.code);
  return found.value;
};
const rates = (contract: Contract) => {
  const { yearly } = cost(contract);
  if (!yearly.ok) throw new Error(yearly.code);
  return yearly.value;
};
describe("true cost", () => {
  it("sees through a flat fee: 0.7 % a month on the full sum is no 8.4 % a year", () => {
    const { simple, compound } = rates({ ...base, kind: "flat-fee", billionthsEach: 7000_000 });
    expect(simple).toBeGreaterThan(14.9);
    expect(simple).toBeLessThan(15.4);
    expect(compound).toBeGreaterThan(simple);
  });

  it("counts what was kept back: 10,000 in the contract, 8,000 received", () => {
    const upfront = [{ name: "服务费", when: "upfront", amount: { millionths: 200_000 } }] as const;
    const found = cost({
      ...base,
      kind: "equal-instalments",
      rate: { billionths: 10_000_000, per: "month" },
      dayCount: "30/360",
      fees: upfront,
    });
    expect(found).toMatchObject({ received: 800_000, keptBack: 200_000, fees: 200_000 });
    expect(found.line).toMatchObject({ percent: 24, stands: "above" });
    expect(found.line?.excess).toBeGreaterThan(0);
    expect(found.line?.excess).toBeLessThan(found.interest + found.fees);
  });

  it("paying the excess less brings the loan to the line", () => {
    const contract = { ...base, kind: "flat-fee", billionthsEach: 15_000_000 } as const;
    const found = cost(contract);
    const excess = found.line?.excess ?? fen(0);
    const last = found.schedule.at(-1);
    if (last === undefined) throw new Error("no schedule");
    const lines = found.schedule.map(({ due, total }) => ({
      due,
      total: due === last.due ? fen(total - excess) : total,
    }));
    const cheaper = cost({ ...base, kind: "stated", lines });
    expect(cheaper.yearly.ok && cheaper.yearly.value.simple).toBeCloseTo(24, 2);
    expect(cheaper.line).toMatchObject({ stands: "below", excess: 0 });
  });

  it("holds each kind of lender against its own line, and none where none is certain", () => {
    const dear = { ...base, kind: "flat-fee", billionthsEach: 20_000_000 } as const;
    expect(cost(dear, "bank").line).toMatchObject({ percent: 24, force: "court-may-reduce" });
    expect(cost(dear, "private-person").line).toMatchObject({ percent: expect.closeTo(12, 1), force: "courts-refuse" });
    expect(cost(dear, "microloan").line).toMatchObject({ percent: 24, force: "supervisor-forbids" });
    expect(cost(dear, "unknown").line).toBeUndefined();
  });

  it("agrees with the rules that judge the case", () => {
    const seed = 20261129;
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 40_000_000 }),
        fc.integer({ min: 0, max: 300_000 }),
        fc.constantFrom("bank", "consumer-finance", "microloan", "private-person"),
        (billionthsEach, upfront, lenderKind) => {
          const fees = [{ name: "服务费", when: "upfront", amount: { millionths: upfront } }] as const;
          const contract = { ...base, kind: "flat-fee", billionthsEach, fees } as const;
          const found = cost(contract, lenderKind);
          const file = reduceCase([
            { v: 1, kind: "party-added", body: { id: "l", kind: "lender", lenderKind, name: "甲" } },
            { v: 1, kind: "loan-added", body: loanOf(contract, found.schedule, { lender: "l" }) },
          ]);
          const { findings } = judge(file, rules, asOf);
          const verdict = findings.find(({ rule }) => rule === "cost-above-line")?.verdict;
          if (verdict === "breach") expect(found.line?.stands).toBe("above");
          if (verdict === undefined) expect(found.line?.stands).toBe("below");
        },
      ),
      { numRuns: 300, seed },
    );
  });
});
