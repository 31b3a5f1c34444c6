import { readDocumentText } from "@ringfence/adapters/document-text/read-document-text.ts";
import { renderDocx } from "@ringfence/adapters/documents/render-docx.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { form } from "@ringfence/casefile/document/say.ts";
import { readStated } from "@ringfence/journey/prevent/review/stated/read-stated.ts";
import { readTerms } from "@ringfence/journey/prevent/review/structure/terms.ts";
import { type DebtProposal, proposeDebt } from "@ringfence/journey/repay/debts/propose-debt.ts";
import { readDebt } from "@ringfence/journey/repay/debts/read-debt.ts";
import { statedWords } from "@ringfence/journey/repay/debts/stated-words.ts";
import { trueCost } from "@ringfence/journey/repay/debts/true-cost.ts";
import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { moneyContracts } from "./terms/money-contracts.ts";

const proposalOf = (text: string) => proposeDebt(readStated(readTerms(text)));

/** The fields that are filled; the kind always is. */
const filled = (proposal: DebtProposal | undefined) =>
  Object.fromEntries(Object.entries(proposal?.form ?? {}).filter(([, value]) => value !== ""));

function yearly(proposal: DebtProposal | undefined) {
  const read = proposal && readDebt(proposal.form);
  if (read?.ok !== true) throw new Error(JSON.stringify(read));
  const cost = trueCost(read.value, proposal?.lenderKind ?? "unknown", civilDate("2026-10-01"));
  return cost.ok && cost.value.yearly.ok ? cost.value.yearly.value.simple : undefined;
}

describe("a contract as a debt", () => {
  it("equal instalments with a simple yearly rate", () => {
    const proposal = proposalOf(moneyContracts.equalInstalments);
    expect(filled(proposal)).toEqual({
      kind: "equal-instalments",
      principal: "12000",
      paidOut: "2026-03-05",
      firstDue: "2026-04-05",
      periods: "12",
      payment: "1100.16",
      rate: "年化18%",
      penalty: "年化27%",
      graceDays: "3",
    });
    expect([proposal?.lender, proposal?.lenderKind, proposal?.statedYearlyRate]).toEqual([
      "青禾消费金融有限公司",
      "consumer-finance",
      18,
    ]);
    expect(proposal?.from.penalty?.map(({ clause }) => clause)).toEqual(["第四条 4.1", "第二条 2.1"]);
    expect(proposal?.besides.map((one) => statedWords(one).zh)).toEqual([
      "签订日期 2026-03-01",
      "最后还款日 2027-03-05",
    ]);
    expect(yearly(proposal)).toBeCloseTo(17.9, 1);
  });

  it("the flat kind: 0.9 % a month of the first sum is no 10.8 % a year", () => {
    const proposal = proposalOf(moneyContracts.flat);
    expect(filled(proposal)).toMatchObject({
      kind: "flat-fee",
      each: "月息0.9%",
      periods: "10",
      lateFee: "50",
      penalty: "日息0.1%",
    });
    expect(yearly(proposal)).toBeGreaterThan(19);
  });

  it("a guarantee fee each month and a membership with the first instalment", () => {
    const proposal = proposalOf(moneyContracts.guarantee);
    expect(filled(proposal)).toMatchObject({
      kind: "equal-instalments",
      rate: "年化7.2%",
      feeEach: "120",
      feeFirst: "199",
      periods: "24",
    });
    expect(yearly(proposal)).toBeCloseTo(21.0, 1);
  });

  it("money kept back: what arrives, and the payment left to the person", () => {
    const proposal = proposalOf(moneyContracts.keptBack);
    expect(filled(proposal)).toMatchObject({
      kind: "stated",
      principal: "5000",
      received: "4500",
      firstDue: "2026-07-10",
      periods: "1",
    });
    expect(proposal?.from.received?.map((one) => statedWords(one).zh)).toEqual([
      "实际到账 4,500.00 元",
      "首期利息（到账前扣下） 150.00 元",
      "服务费（到账前扣下） 350.00 元",
    ]);
    // A short name may be a person's or a brand's: the line of the law hangs on it, so the person says.
    expect(proposal?.lenderKind).toBe("unknown");
    const read = proposal && readDebt(proposal.form);
    expect(read?.problems).toEqual([{ field: "payment", code: "missing", detail: "" }]);
  });

  it("a bank with a short name is a bank, and no short name is taken for a person's", () => {
    const kindOf = (name: string) =>
      proposeDebt([
        { what: "lender", name, clause: "", words: name },
        { what: "periods", count: 12, clause: "", words: "12期" },
      ])?.lenderKind;
    expect(["招商银行", "张三", "度小满"].map(kindOf)).toEqual(["bank", "unknown", "unknown"]);
  });

  it("a card's bill in instalments with a charge each time", () => {
    const proposal = proposalOf(moneyContracts.card);
    expect(filled(proposal)).toEqual({
      kind: "card-instalments",
      principal: "18000",
      paidOut: "2026-02-20",
      periods: "18",
      each: "月息0.62%",
      penalty: "日息0.05%",
    });
    expect(yearly(proposal)).toBeCloseTo(13.7, 1);
  });

  it("a rate by the day, a table, a box that is ticked", () => {
    const proposal = proposalOf(moneyContracts.daily);
    expect(filled(proposal)).toMatchObject({
      kind: "interest-first",
      principal: "8000",
      rate: "日息0.045%",
      feeEach: "20",
      periods: "6",
    });
  });

  it("one that states nothing proposes nothing", () => {
    expect(proposalOf(moneyContracts.nothing)).toBeUndefined();
    expect(proposalOf("")).toBeUndefined();
  });

  it("what is stated twice and differently is left empty and shown", () => {
    const proposal = proposalOf("借款金额：10,000元。\n借款金额为12,000元。\n分12期偿还。");
    expect(filled(proposal)).toEqual({ kind: "stated", periods: "12" });
    expect(proposal?.besides.map((one) => statedWords(one).en)).toEqual([
      "principal 10,000.00 yuan",
      "principal 12,000.00 yuan",
    ]);
  });

  it("an instalment that does not follow from the rate counts instead of it", () => {
    const text = "借款本金10,000元，年利率12%，等额本息还款，分12期偿还，每期还款950元。";
    expect(filled(proposalOf(text))).toMatchObject({ kind: "stated", payment: "950" });
    expect(filled(proposalOf(text.replace("950", "888.49")))).toMatchObject({ kind: "equal-instalments" });
  });

  it("every figure of a form stands in words of the contract", () => {
    for (const text of Object.values(moneyContracts)) {
      const figures = Object.values(proposalOf(text)?.from ?? {}).flat();
      for (const { words } of figures) {
        const cells = words.split(/；|\t/).map((cell) => cell.split("：").at(-1) ?? cell);
        for (const cell of cells) expect(text).toContain(cell);
      }
    }
  });

  it.each(["pdf", "docx"] as const)("the same out of a %s", async (kind) => {
    const blocks = moneyContracts.equalInstalments
      .split("\n")
      .map((line) => ({ kind: "paragraph", indent: false, runs: [form(line)] }) as const);
    const model = { title: "贷款合同", language: "zh-CN", blocks } as const;
    const read = await readDocumentText(kind === "pdf" ? await renderPdf(model) : await renderDocx(model));
    expect(read.ok && filled(proposalOf(read.value.text))).toEqual(filled(proposalOf(moneyContracts.equalInstalments)));
  });
});
