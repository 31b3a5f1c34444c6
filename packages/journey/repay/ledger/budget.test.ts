import { type Fen, fen } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookBills } from "./booked.ts";
import { budgetOf, cutsOf } from "./budget.ts";
import { type CategoryId, categories, isUnseen } from "./categories.ts";
import { keepProposedDebt, proposedDebts } from "./lenders.ts";
import { monthSums } from "./month-sums.ts";
import { recurringOf } from "./recurring.ts";
import { type SampleLine, sampleBill } from "./sample-lines.ts";

const wages = (month: string, yuan: number): SampleLine => [`${month}-15`, yuan, "晨光物流", { kind: "工资" }];
const rent = (month: string): SampleLine => [`${month}-05`, -1500, "张房东", { what: "房租" }];
const film = (month: string): SampleLine => [`${month}-18`, -25, "影视会员", { what: "连续包月" }];
const dress = (month: string, yuan: number): SampleLine => [`${month}-20`, -yuan, "衣橱小店"];
const months = ["2026-01", "2026-02", "2026-03"] as const;

const account = sampleBill("icbc-account", "account", [
  ...months.flatMap((month, at) => [
    rent(month),
    wages(month, [4800, 5200, 4500][at] ?? 0),
    film(month),
    dress(month, 100),
  ]),
]);
const wallet = sampleBill("wechat-pay", "wallet", [
  ["2025-12-03 08:00", -8.5, "早餐店"],
  ["2026-02-17 09:00", 200, "王小雨", { kind: "微信红包" }],
]);
const booked = bookBills([account, wallet]);
const sums = monthSums(booked);

describe("budget", () => {
  it("measures months that every bill with income covers; gifts are not counted on", () => {
    const budget = budgetOf(booked, sums, "2026-04");
    expect(
      budget?.months.map(({ month, incomeFen, necessaryFen, otherFen, whole }) => [
        month,
        incomeFen,
        necessaryFen,
        otherFen,
        whole,
      ]),
    ).toEqual([
      ["2025-12", 0, 850, 0, false],
      ["2026-01", 480_000, 150_000, 12_500, true],
      ["2026-02", 520_000, 150_000, 12_500, true],
      ["2026-03", 450_000, 150_000, 12_500, true],
    ]);
    expect(budget?.income).toMatchObject({ typicalFen: 480_000, lowestFen: 450_000, lowestMonth: "2026-03" });
    // 4,800, 5,200 and 4,500: mean 4,833.33, deviation 286.74 as a spreadsheet's STDEV.P has it.
    expect(budget?.income.deviationFen).toBe(28_674);
    expect(budget).toMatchObject({ floorFen: 150_000, floorIs: "from-bills" });
  });

  it("a month not yet over is no measure, and the person's own floor holds", () => {
    const budget = budgetOf(booked, sums, "2026-03", fen(160_000));
    expect(budget?.months.filter(({ whole }) => whole).map(({ month }) => month)).toEqual(["2026-01", "2026-02"]);
    expect(budget).toMatchObject({ floorFen: 160_000, floorIs: "said" });
  });

  it("cuts what hurts least first", () => {
    const budget = budgetOf(booked, sums, "2026-04");
    if (budget === undefined) throw new Error("no budget");
    expect(cutsOf(budget, sums)).toEqual([
      { category: "subscriptions", monthlyFen: 2500, cutFen: 2500, leavesFen: 160_000 },
      { category: "shopping", monthlyFen: 10_000, cutFen: 10_000, leavesFen: 150_000 },
    ]);
  });

  it("calls nothing a saving of which the bill does not say what it was", () => {
    expect((Object.keys(categories) as CategoryId[]).filter(isUnseen)).toEqual(["cash", "people", "other"]);
  });

  it("never cuts living below the floor", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400_000 }),
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 3 }),
        (floor, spent) => {
          const bill = sampleBill(
            "icbc-account",
            "account",
            months.flatMap((month, at) => [rent(month), wages(month, 4000), film(month), dress(month, spent[at] ?? 0)]),
          );
          const own = bookBills([bill]);
          const budget = budgetOf(own, monthSums(own), "2026-04", fen(floor));
          if (budget === undefined) throw new Error("no budget");
          const cuts = cutsOf(budget, monthSums(own));
          const living = 150_000 + cuts.reduce((sum, { monthlyFen }) => sum + monthlyFen, 0);
          const cut = cuts.reduce((sum, { cutFen }) => sum + cutFen, 0);
          expect(living - cut).toBeGreaterThanOrEqual(Math.min(floor, living));
          for (const one of cuts) expect(one.cutFen).toBeLessThanOrEqual(one.monthlyFen);
        },
      ),
    );
  });
});

describe("what comes again", () => {
  it("rent and a subscription each month, not a shop visited now and then", () => {
    expect(
      recurringOf(booked).map(({ name, every, typicalFen, times, next, autoDebit }) => [
        name,
        every,
        typicalFen,
        times,
        next,
        autoDebit,
      ]),
    ).toEqual([
      ["张房东", "month", 150_000, 3, "2026-04-05", false],
      ["影视会员", "month", 2500, 3, "2026-04-18", true],
    ]);
    const irregular = sampleBill("alipay", "wallet", [
      ["2026-01-03 10:00", -10, "菜店"],
      ["2026-01-11 10:00", -10, "菜店"],
      ["2026-02-20 10:00", -10, "菜店"],
    ]);
    expect(recurringOf(bookBills([irregular]))).toEqual([]);
  });
});

describe("debts proposed from bills", () => {
  const loans = bookBills([
    sampleBill("icbc-account", "account", [
      ["2026-01-22", 3000, "速借小额贷款有限公司", { what: "贷款发放" }],
      ["2026-02-22", -560, "速借小额贷款有限公司", { kind: "代扣" }],
      ["2026-03-22", -560, "速借小额贷款有限公司", { kind: "代扣" }],
    ]),
    sampleBill("alipay", "wallet", [
      ["2026-02-20 15:00", 2000, "借呗", { what: "借呗放款至余额", flow: "neutral" }],
      ["2026-03-20 09:10", -712.4, "借呗", { what: "借呗还款", flow: "neutral" }],
    ]),
  ]);
  const newId = (kind: string) => `${kind}:1`;

  it("each lender with what came and what was paid", () => {
    expect(proposedDebts(loans, { loans: [], parties: [] })).toEqual([
      {
        lender: "速借小额贷款有限公司",
        lenderKind: "microloan",
        received: [{ on: "2026-01-22", fen: 300_000 }],
        repayments: [
          { on: "2026-02-22", fen: 56_000 },
          { on: "2026-03-22", fen: 56_000 },
        ],
      },
      {
        lender: "借呗",
        lenderKind: "unknown",
        received: [{ on: "2026-02-20", fen: 200_000 }],
        repayments: [{ on: "2026-03-20", fen: 71_240 }],
      },
    ]);
  });

  it("a loan the case has gets only what it does not know yet; one that knows all is not proposed", () => {
    const loan = {
      id: "loan:7",
      name: "借呗",
      product: "online-loan",
      received: [{ on: "2026-02-20", fen: fen(200_000) }],
      repayments: [] as { on: string; fen: Fen }[],
      fees: [],
    };
    const file = { loans: [loan], parties: [], promises: [] } as never;
    const found = proposedDebts(loans, file).find(({ lender }) => lender === "借呗");
    expect(found).toMatchObject({ known: "loan:7", received: [], repayments: [{ on: "2026-03-20", fen: 71_240 }] });
    if (found === undefined) throw new Error("not found");
    expect(keepProposedDebt(found, file, newId, "账单")).toEqual([
      {
        kind: "entry-corrected",
        body: {
          entry: "loan:7",
          why: "账单",
          set: { received: [{ on: "2026-02-20", fen: 200_000 }], repayments: [{ on: "2026-03-20", fen: 71_240 }] },
        },
      },
    ]);
    const paid = { loans: [{ ...loan, repayments: [{ on: "2026-03-20", fen: fen(71_240) }] }], parties: [] } as never;
    expect(proposedDebts(loans, paid).map(({ lender }) => lender)).toEqual(["速借小额贷款有限公司"]);
  });
});
