import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, lawful, unclear } from "../../engine/rule.ts";
import { signalBit } from "../../signals/ids.ts";

const extra = signalBit("extra-fee-demand");
const words = ["extra-fee-demand"] as const;

/** Fees of this lender's loans that the text names. */
const named = (text: string, { lender }: Contact, view: CaseView) =>
  view.file.loans
    .filter((loan) => loan.lender === lender?.id)
    .flatMap((loan) => loan.fees.filter((fee) => fee.name.length > 1 && text.includes(fee.name)));

export default defineRule({
  id: "extra-fee-demand",
  group: "money",
  title: { zh: "催收时另要费用", en: "Extra fees demanded" },
  plain: {
    zh: "催收时另收催收费、上门费之类，先不要答应。请对方指出合同里是哪一条；签约前没有写明的，可以提出异议。",
    en: "Do not agree on the spot to collection or visiting fees. Ask which clause of the contract they mean; what was not shown before signing can be contested.",
  },
  basis: [
    cite(
      "microloan-cost-guideline-2025",
      "2025",
      { point: "all-fees-disclosed" },
      {
        zh: "所有收费应当事先披露，此外不得再收。",
        en: "All fees are disclosed and nothing else is charged.",
      },
    ),
    cite(
      "cba-collection-guideline-2026",
      "2026",
      { point: "forbidden-acts" },
      {
        zh: "催收不得额外收取费用。",
        en: "No extra fees in collection.",
      },
    ),
  ],
  asks: ["fee-disclosed"],
  refutedBy: [{ zh: "合同写明了这笔费用和标准", en: "The contract states this fee and its rate" }],
  looksAt: {
    each: "contact",
    judge(contact, view) {
      const { text } = contact.communication;
      if (text === undefined) return undefined;
      if ((contact.signals & extra) === 0) return lawful;
      const fees = named(text, contact, view);
      if (fees.some((fee) => fee.disclosed === false)) return breach({ words });
      return fees.length > 0 && fees.every((fee) => fee.disclosed === true)
        ? lawful
        : unclear(["fee-disclosed"], { words });
    },
  },
  examples: [
    {
      name: "另要没有写明的上门费",
      expect: "breach",
      sheet: {
        loans: [{ id: "loan", lender: "lender", fees: [{ name: "上门费", fen: 50_000, disclosed: false }] }],
        communications: [talk("collector", "me", "2026-03-05 10:00", { text: "除了本金利息，你还要交500元上门费" })],
      },
    },
    {
      name: "合同写明的违约金",
      expect: "lawful",
      sheet: {
        loans: [{ id: "loan", lender: "lender", fees: [{ name: "违约金", fen: 5_000, disclosed: true }] }],
        communications: [talk("collector", "me", "2026-03-05 10:00", { text: "您逾期后还需支付违约金50元" })],
      },
    },
    {
      name: "要催收费，不清楚有没有写明",
      expect: "unclear",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00", { text: "你还要另外支付300元催收费" })] },
    },
  ],
});
