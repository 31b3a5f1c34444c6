import { reduceCase } from "@ringfence/casefile";
import { civilDate, dayNumber, fen } from "@ringfence/kernel";
import { judge } from "@ringfence/law";
import { yearlyCost } from "@ringfence/law/engine/yearly-cost.ts";
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
/** Days of `n` twelfths of a year, as examples that count in unit periods mean them. */
const month = 365 / 12;
const effective = (flows: readonly (readonly [months: number, yuan: number])[]) => {
  const found = yearlyCost(flows.map(([months, yuan]) => ({ day: months * month, fen: Math.round(yuan * 100) })));
  if (!found.ok) throw new Error(found.code);
  return found.value.compound;
};
const nominal = (percent: number) => 12 * ((1 + percent / 100) ** (1 / 12) - 1) * 100;
const level = (sum: number, payment: number, count: number, first = 1) =>
  [[0, sum], ...Array.from({ length: count }, (_, no) => [first + no, -payment])] as [number, number][];

describe("published examples, typed in by hand", () => {
  it("Regulation Z (12 CFR 1026), appendix J (c)(1)(i): 5,000 for 24 times 230 are 9.69 %", () => {
    expect(nominal(effective(level(5000, 230, 24)))).toBeCloseTo(9.69, 2);
  });

  it("Regulation Z, appendix J (c)(1)(ii): 6,000, a long first period of 1 19/30 months, then 36 times 200 are 11.82 %", () => {
    // The regulation counts the odd days without interest on interest, hence one digit less.
    expect(nominal(effective(level(6000, 200, 36, 1 + 19 / 30)))).toBeCloseTo(11.82, 1);
  });

  it("Regulation Z, appendix J (c)(1)(iii): 5,000, after 6 days of 15 the first of 24 times 219.17 twice a month are 10.34 %", () => {
    const yearly = effective(level(5000, 219.17, 24, 6 / 15).map(([halves, yuan]) => [halves / 2, yuan]));
    expect(24 * ((1 + yearly / 100) ** (1 / 24) - 1) * 100).toBeCloseTo(10.34, 2);
  });

  it("Directive 98/7/EC, annex III: by the calendar (546 days) 12.96 %, and by equal months", () => {
    const calendar = yearlyCost([
      { day: dayNumber(civilDate("1994-01-01")), fen: 100_000 },
      { day: dayNumber(civilDate("1995-07-01")), fen: -120_000 },
    ]);
    expect(calendar.ok && calendar.value.compound).toBeCloseTo(12.96, 2);
    expect(
      effective([
        [0, 1000],
        [18, -1200],
      ]),
    ).toBeCloseTo(12.92, 2);
    expect(
      effective([
        [0, 950],
        [18, -1200],
      ]),
    ).toBeCloseTo(16.85, 2);
    expect(
      effective([
        [0, 1000],
        [12, -600],
        [24, -600],
      ]),
    ).toBeCloseTo(13.07, 2);
    expect(
      effective([
        [0, 1000],
        [3, -272],
        [6, -272],
        [12, -544],
      ]),
    ).toBeCloseTo(13.19, 2);
  });
});

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
    expect(found.line).toMatchObject({ percent: 24, above: true });
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
    expect(cheaper.line).toMatchObject({ above: false, excess: 0 });
  });

  it("holds each kind of lender against its own line, and none where none is certain", () => {
    const dear = { ...base, kind: "flat-fee", billionthsEach: 20_000_000 } as const;
    expect(cost(dear, "bank").line?.percent).toBe(24);
    expect(cost(dear, "private-person").line?.percent).toBeCloseTo(12, 1);
    expect(cost(dear, "microloan").line?.percent).toBe(24);
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
          if (verdict === "breach") expect(found.line?.above).toBe(true);
          if (verdict === undefined) expect(found.line?.above).toBe(false);
        },
      ),
      { numRuns: 300, seed },
    );
  });
});
