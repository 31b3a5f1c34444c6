import type { Loan } from "@ringfence/casefile";
import { addFen, type Fen, fen } from "@ringfence/kernel";
import { type CaseView, partyLenderKind } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import { firstReceipt } from "../../engine/loan-flows.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";

const civil = cite(
  "civil-code",
  "2020",
  { article: "670" },
  {
    zh: "利息不得预先从本金中扣除；扣了的，按实际借到的数额还本付息。",
    en: "Interest may not be deducted from the principal; if it is, what was really lent is repaid and bears interest.",
  },
);
const privateLending = cite(
  "private-lending-provisions",
  "2020",
  { article: "26" },
  {
    zh: "预先扣除利息的，法院把实际出借的金额认定为本金。",
    en: "Where interest was deducted up front, courts take the amount really lent as principal.",
  },
);
const microloan = cite(
  "microloan-notice-2020",
  "2020",
  { point: "no-upfront-deduction" },
  {
    zh: "小额贷款不得从本金中先扣利息、手续费等；扣了的按实际金额计算。",
    en: "Microloans may not deduct interest or fees up front; if they do, the amount really lent counts.",
  },
);

const isInterest = /息|interest/i;

/**
 * The statutes speak of interest. A shortfall that nothing explains, or interest by name, is that; so is any charge of a lender
 * without a licence, who lends and charges in one hand. A fee by another name at a licensed lender may be for a real service (insurance,
 * guarantee) and stays open, except at microlenders, whose notice covers fees too.
 */
function judgeDeducted(loan: Loan, view: CaseView, figures: Record<string, number>): Judgement {
  const names = loan.fees.filter((fee) => fee.deductedUpfront === true).map((fee) => fee.name);
  const kind = partyLenderKind(view, loan.lender);
  const interest = names.length === 0 || names.some((name) => isInterest.test(name));
  if (interest || kind === "unlicensed-firm" || kind === "private-person") return breach({ figures });
  return kind === "microloan" ? breach({ figures, under: [microloan] }) : unclear(["deduction-purpose"], { figures });
}

function judge(loan: Loan, view: CaseView) {
  const on = firstReceipt(loan) ?? loan.formedOn;
  if (on === undefined) return undefined;
  const kept = addFen(...loan.fees.filter((fee) => fee.deductedUpfront === true).map((fee) => fee.fen));
  if (loan.received.length === 0)
    return kept > 0 ? { ...unclear(["amount-received"], { figures: { deductedFen: kept } }), on } : undefined;
  const received = addFen(...loan.received.map((one) => one.fen));
  if (loan.principal === undefined && kept === 0) return undefined;
  const stated: Fen = loan.principal ?? addFen(received, kept);
  const deducted = fen(stated - received);
  if (deducted <= 0) return { ...lawful, on };
  return {
    ...judgeDeducted(loan, view, {
      statedFen: stated,
      receivedFen: received,
      deductedFen: deducted,
      truePrincipalFen: received,
    }),
    on,
  };
}

const loan = (
  received: number,
  fees: readonly { name: string; fen: number; deductedUpfront: boolean }[] = [],
  on = "2025-06-01",
) => ({
  id: "loan",
  lender: "lender",
  formedOn: on,
  principal: 1_000_000,
  received: [{ on, fen: received }],
  fees,
});

export default defineRule({
  id: "upfront-deduction",
  group: "money",
  title: { zh: "砍头息：放款时先扣钱", en: "Interest kept back at payout" },
  plain: {
    zh: "借条写一万、到手八千，利息先被扣走的，本金按实际到手的八千算，利息也按八千算。",
    en: "If the paper says ten thousand but only eight arrived because interest was kept back, the principal is eight, and interest counts on eight.",
  },
  basis: [civil, privateLending, microloan],
  asks: ["amount-received", "deduction-purpose"],
  refutedBy: [
    {
      zh: "差额另外付给了你，或按你的要求付给了别人",
      en: "The rest was paid to you otherwise, or to somebody else as you asked",
    },
    {
      zh: "扣的是真实服务的费用（保险、担保），不是利息",
      en: "What was kept back pays for a real service (insurance, guarantee), not interest",
    },
  ],
  looksAt: { each: "loan", judge },
  examples: [
    { name: "借一万到手八千", expect: "breach", lender: "unlicensed-firm", sheet: { loans: [loan(800_000)] } },
    {
      name: "小贷先扣手续费",
      expect: "breach",
      lender: "microloan",
      sheet: { loans: [loan(900_000, [{ name: "手续费", fen: 100_000, deductedUpfront: true }])] },
    },
    { name: "全额到账", expect: "lawful", sheet: { loans: [loan(1_000_000)] } },
    {
      name: "银行贷款扣了保险费",
      expect: "unclear",
      sheet: { loans: [loan(980_000, [{ name: "保险费", fen: 20_000, deductedUpfront: true }])] },
    },
    {
      name: "说是扣了利息，不记得到账多少",
      expect: "unclear",
      sheet: { loans: [{ ...loan(0, [{ name: "利息", fen: 20_000, deductedUpfront: true }]), received: [] }] },
    },
  ],
});
