import type { Loan } from "@ringfence/casefile";
import { type CivilDate, civilDate } from "@ringfence/kernel";
import { type CaseView, partyLenderKind } from "../../engine/case-view.ts";
import { cite, citedVersion } from "../../engine/citation.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";

const nothingElse = cite(
  "all-in-cost-disclosure-2026",
  "2026",
  { point: "nothing-else-charged" },
  {
    zh: "明示表以外不得再收其他费用。",
    en: "Nothing beyond the cost table is charged.",
  },
);
const microloan = cite(
  "microloan-cost-guideline-2025",
  "2025",
  { point: "all-fees-disclosed" },
  {
    zh: "小额贷款的所有收费应当披露，此外不得再收。",
    en: "All fees of a microloan are disclosed and nothing else is charged.",
  },
);
const allCosts = cite(
  "pbc-annualised-rate-2021",
  "2021",
  { point: "all-costs" },
  {
    zh: "明示的年化利率应包括与贷款直接相关的各类费用。",
    en: "The yearly rate shown includes the fees directly related to the loan.",
  },
);
const since: CivilDate = citedVersion(allCosts).version.from;

function judgeFees({ fees }: Loan): Judgement {
  const hidden = fees.filter((fee) => fee.disclosed === false);
  if (hidden.length > 0) {
    const sum = hidden.reduce((total, fee) => total + fee.fen, 0);
    return breach({ figures: { fees: hidden.map((fee) => fee.name).join("、"), sumFen: sum } });
  }
  const unsure = fees.filter((fee) => fee.disclosed === undefined);
  return unsure.length === 0
    ? lawful
    : unclear(["fee-disclosed"], { figures: { fees: unsure.map((fee) => fee.name).join("、") } });
}

function judge(loan: Loan, view: CaseView) {
  const { formedOn, fees } = loan;
  const kind = partyLenderKind(view, loan.lender);
  if (fees.length === 0 || formedOn === undefined || formedOn < since || kind === "private-person") return undefined;
  const judgement = judgeFees(loan);
  // The rules on the cost table are made for licensed lenders.
  const under = kind === "unlicensed-firm" ? [allCosts] : [nothingElse, microloan, allCosts];
  return { ...(judgement.verdict === "lawful" ? judgement : { ...judgement, under }), on: formedOn };
}

const withFee = (formedOn: string, disclosed?: boolean) => ({
  loans: [
    {
      id: "loan",
      lender: "lender",
      formedOn: civilDate(formedOn),
      fees: [{ name: "会员费", fen: 29_900, ...(disclosed === undefined ? {} : { disclosed }) }],
    },
  ],
});

export default defineRule({
  id: "undisclosed-fee",
  group: "money",
  title: { zh: "没有事先写明的费用", en: "Fees not shown before" },
  plain: {
    zh: "签约前没有写明、展示过的费用，不应另外收取。可以要求对方说明依据并退还。",
    en: "Fees that were not shown before signing should not be charged on top. You may ask for the ground and for a refund.",
  },
  basis: [nothingElse, microloan, allCosts],
  asks: ["fee-disclosed"],
  refutedBy: [
    { zh: "合同或明示表写明了这笔费用", en: "Contract or cost table states the fee" },
    {
      zh: "这笔费用与贷款无关，是你另外购买的",
      en: "The fee has nothing to do with the loan; you bought something else",
    },
  ],
  looksAt: { each: "loan", judge },
  examples: [
    { name: "没有展示过的会员费", expect: "breach", sheet: withFee("2026-09-01", false) },
    { name: "小贷2026年1月另收费用", expect: "breach", lender: "microloan", sheet: withFee("2026-01-05", false) },
    { name: "签约前写明的费用", expect: "lawful", sheet: withFee("2026-09-01", true) },
    { name: "不记得有没有写明", expect: "unclear", sheet: withFee("2026-09-01") },
  ],
});
