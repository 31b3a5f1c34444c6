import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import judicialConfirmationDays from "../parameters/judicial-confirmation-days.ts";

const confirmation = judicialConfirmationDays.values[0];

export default defineAuthority({
  id: "mediation",
  name: { zh: "人民调解与金融纠纷调解", en: "People's mediation and financial mediation" },
  reach: [],
  scope: {
    zh: "还款方案、费用、赔礼道歉等可以协商的事，请中立的人帮双方谈。",
    en: "Repayment, fees, an apology: whatever can be agreed, with a neutral person's help.",
  },
  notFor: {
    zh: "对方明确拒绝时不能调解；人身威胁先报警。",
    en: "Not against a refusal; threats go to the police first.",
  },
  accepts: [{ zh: "双方都同意", en: "Both sides agree" }],
  materials: [{ zh: "合同、欠款明细、你能做到的方案", en: "Contract, statement of debt, a plan you can keep" }],
  clocks: [
    {
      what: {
        zh: "协议生效后，双方共同申请司法确认",
        en: "both ask the court to confirm, from the day the agreement takes effect",
      },
      count: confirmation.value,
      unit: "days",
      binds: "complainant",
      basis: confirmation.basis,
    },
  ],
  rules: ["cost-above-line", "undisclosed-fee", "upfront-deduction"],
  basis: [
    cite(
      "peoples-mediation-law",
      "2010",
      { article: "4" },
      {
        zh: "人民调解不收费。",
        en: "People's mediation is free.",
      },
    ),
    cite(
      "peoples-mediation-law",
      "2010",
      { article: "17" },
      {
        zh: "可以申请调解；一方明确拒绝的不得调解。",
        en: "It can be asked for, and not against a refusal.",
      },
    ),
    cite(
      "peoples-mediation-law",
      "2010",
      { article: "31" },
      {
        zh: "调解协议有约束力，应当履行。",
        en: "An agreement binds and is to be kept.",
      },
    ),
    cite(
      "pbc-consumer-measures-2020",
      "2020",
      { article: "45" },
      {
        zh: "金融消费者可以向调解组织申请调解、中立评估。",
        en: "Financial consumers may ask for mediation or a neutral evaluation.",
      },
    ),
  ],
  remark: {
    zh: "提出还款方案会让诉讼时效重新计算，提出前请先了解时效。",
    en: "Proposing a plan starts the limitation period again: read about it first.",
  },
});
