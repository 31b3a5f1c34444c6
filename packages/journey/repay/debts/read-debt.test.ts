import { fen } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { type DebtForm, emptyDebtForm, readDebt } from "./read-debt.ts";
import { readRate } from "./read-rate.ts";
import { readTable } from "./read-table.ts";
import { scheduleOf } from "./schedule.ts";

describe("rates as people write them", () => {
  it.each([
    ["18%/年", 180_000_000, "year"],
    ["年化24%", 240_000_000, "year"],
    ["24", 240_000_000, "year"],
    ["月息1.5%", 15_000_000, "month"],
    ["月息2分", 20_000_000, "month"],
    ["1.5% a month", 15_000_000, "month"],
    ["日利率0.05%", 500_000, "day"],
    ["日万分之五", 500_000, "day"],
    ["每天万分之4.5", 450_000, "day"],
    ["百分之十五 每年", 100_000_000, "year"],
    ["千分之三/日", 3000_000, "day"],
    ["０.７％ 月", 7000_000, "month"],
  ] as const)("%s", (text, billionths, per) => {
    // 百分之十五 is more than one character says: not guessed.
    if (text.startsWith("百分之十五")) expect(readRate(text)).toMatchObject({ ok: false });
    else expect(readRate(text)).toEqual({ ok: true, value: { billionths, per } });
  });

  it("asks for the unit where a small percentage could be a month or a year", () => {
    expect(readRate("1.5%")).toMatchObject({ ok: false, code: "no-unit" });
    expect(readRate("利率面议")).toMatchObject({ ok: false, code: "not-a-rate" });
    expect(readRate("0.000000001%/日")).toMatchObject({ ok: false, code: "not-a-rate" });
  });
});

describe("repayment tables", () => {
  it("knows columns by their heads", () => {
    const { lines, problems } = readTable(
      "期数\t还款日\t本金\t利息\t应还总额\n1\t2026-02-05\t800.00\t150.00\t950.00\n2\t2026/3/5\t810\t140\t950",
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      { due: "2026-02-05", total: 95_000, principal: 80_000 },
      { due: "2026-03-05", total: 95_000, principal: 81_000 },
    ]);
  });

  it("without heads the total is the sum of the others, or the only amount", () => {
    expect(readTable("第1期 2026年2月5日 800 150 950").lines).toEqual([{ due: "2026-02-05", total: 95_000 }]);
    expect(readTable("2026-02-05 应还 1,234.56元").lines).toEqual([{ due: "2026-02-05", total: 123_456 }]);
  });

  it("passes over what stands above the heads and the sum below", () => {
    const { lines, problems } = readTable(
      "借款编号 202601050017\n共 2 期\n期次\t还款日\t本金\t利息\t应还总额\n1\t2026-02-05\t800\t150\t950\n2\t2026-03-05\t810\t140\t950\n合计\t-\t1610\t290\t1900",
    );
    expect(problems).toEqual([]);
    expect(lines).toHaveLength(2);
  });

  it("never passes over what may be a payment: a day that is none is asked about wherever it stands", () => {
    const codes = (text: string) => readTable(text).problems.map(({ line, code }) => [line, code]);
    expect(codes("2026-02-30 950\n每期应还如下\n2026-03-05 950")).toEqual([[1, "no-date"]]);
    expect(codes("2026年2月30日 950\n还款日\t应还总额\n2026-03-05\t950")).toEqual([[1, "no-date"]]);
    expect(codes("2026-03-05 950\n合计 2026-04-31 950")).toEqual([[2, "no-date"]]);
  });

  it("takes days of grace from a remark that states them, and from nothing else", () => {
    const grace = (text: string) => readTable(`2026-02-05 950\n${text}`).graceDays;
    expect(grace("本合同还款宽限期为3天")).toBe(3);
    expect(grace("容时期：3 个自然日，容差 10 元")).toBe(3);
    expect(readTable("2026-02-05 950 宽限5天\n2026-03-05 950 宽限3天")).toMatchObject({ graceDays: 3, problems: [] });
    expect(grace("宽限期至2026-03-08")).toBeUndefined();
    // Working days are no days: it stays with what is not read.
    expect(readTable("2026-02-05 950\n宽限期3个工作日")).toMatchObject({ problems: [{ line: 2, code: "no-date" }] });
  });

  it("sets aside what it cannot read, with its line, and keeps the rest", () => {
    const { lines, problems } = readTable(
      "2026-02-05 950\n2026-02-30 950\n2026-03-05 800 150 20\n2026-04-05 无\n2026-02-05 950",
    );
    expect(lines).toHaveLength(1);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, "no-date"],
      [3, "which-amount"],
      [4, "no-amount"],
      [5, "same-day"],
    ]);
  });
});

describe("the form", () => {
  const form = (given: Partial<DebtForm>): DebtForm => ({
    ...emptyDebtForm,
    principal: "1万",
    paidOut: "2026-01-05",
    ...given,
  });

  it("what most people know is enough: the sum, what arrived, what is paid each month, how often", () => {
    const read = readDebt(form({ received: "8500", payment: "950", periods: "12" }));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value).toMatchObject({
      principal: fen(1_000_000),
      fees: [{ when: "upfront", amount: { fen: 150_000 } }],
    });
    const made = scheduleOf(read.value);
    expect(made.ok && made.value.map(({ due, total }) => [due, total])[11]).toEqual(["2027-01-05", 95_000]);
  });

  it.each([
    ["equal-instalments", { rate: "年化18%", periods: "12" }],
    ["equal-principal", { rate: "月1%", periods: "12" }],
    ["interest-first", { rate: "18", periods: "6" }],
    ["flat-fee", { each: "0.7%", periods: "12" }],
    ["card-instalments", { each: "0.6%", periods: "24", feeEach: "10" }],
    ["single-repayment", { rate: "日万分之五", firstDue: "2026-02-04" }],
    ["revolving", { rate: "日万分之五" }],
    ["stated", { table: "2026-02-05 5500\n2026-03-05 5500" }],
  ] as const)("reads every kind: %s", (kind, given) => {
    const read = readDebt(form({ kind, ...given }));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(scheduleOf(read.value).ok).toBe(true);
  });

  it("counts days as the contract states", () => {
    const interest = (dayCount: DebtForm["dayCount"]) => {
      const read = readDebt(
        form({ kind: "single-repayment", rate: "年化18%", paidOut: "2026-01-05", firstDue: "2026-03-05", dayCount }),
      );
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const made = scheduleOf(read.value);
      return made.ok ? made.value[0]?.interest : undefined;
    };
    // 10,000 for 59 days, or for two months.
    expect((["", "actual/365", "actual/360", "30/360"] as const).map(interest)).toEqual([
      29_096, 29_096, 29_500, 30_000,
    ]);
  });

  it("takes what the contract says of paying late, and assumes nothing where it is silent", () => {
    const known = { payment: "950", periods: "12" };
    const silent = readDebt(form(known));
    expect(silent.ok && Object.keys(silent.value)).not.toContain("graceDays");
    expect(silent.ok && Object.keys(silent.value)).not.toContain("penaltyOn");
    const read = readDebt(
      form({
        ...known,
        ...{ graceDays: "3天", lateFee: "20", penalty: "万分之五", penaltyOn: "compound", order: "principal-first" },
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        ...{ graceDays: 3, lateFee: 2000, penaltyMillionthsADay: 500, penaltyOn: "compound" },
        order: ["principal", "interest", "fees"],
      },
    });
    const wrong = readDebt(form({ ...known, graceDays: "三天", lateFee: "5%" }));
    expect(wrong.problems.map(({ field, code }) => [field, code])).toEqual([
      ["lateFee", "not-an-amount"],
      ["graceDays", "not-days"],
    ]);
    const table = { table: "2026-02-05 11000\n宽限期 3 天" };
    expect(readDebt(form(table))).toMatchObject({ ok: true, value: { graceDays: 3 } });
    expect(readDebt(form({ ...table, graceDays: "5" }))).toMatchObject({ ok: true, value: { graceDays: 5 } });
  });

  it("names every field that is wrong, and takes none of them for something else", () => {
    const read = readDebt(
      form({
        kind: "equal-instalments",
        principal: "很多",
        paidOut: "昨天",
        rate: "1.5%",
        periods: "十二",
        received: "2万",
      }),
    );
    expect(read.ok).toBe(false);
    expect(read.problems.map(({ field, code }) => [field, code])).toEqual([
      ["principal", "not-an-amount"],
      ["paidOut", "not-a-date"],
      ["received", "more-than-principal"],
      ["periods", "not-a-number"],
      ["rate", "no-unit"],
    ]);
    expect(readDebt(form({ table: "2026-02-05 800 150 20" })).problems).toMatchObject([
      { field: "table", code: "unread-lines" },
    ]);
    expect(readDebt(emptyDebtForm).problems.every(({ code }) => code === "missing")).toBe(true);
  });
});
