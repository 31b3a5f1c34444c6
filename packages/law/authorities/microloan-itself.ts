import { defineAuthority } from "../engine/authority.ts";
import { collectionConduct, priceOfLoans } from "./rule-sets.ts";

export default defineAuthority({
  id: "microloan-itself",
  name: { zh: "先向小贷公司或平台投诉", en: "The microloan company's or platform's own desk" },
  reach: [],
  scope: {
    zh: "小额贷款公司、助贷平台与你之间的争议，做法与向银行投诉相同。",
    en: "Disputes with a microloan company or a lending platform, in the same way as with a bank.",
  },
  lenders: ["microloan"],
  accepts: [
    {
      zh: "合同里写明的渠道，或App里的客服；留下书面或截图",
      en: "The channel in the contract or the app's desk; keep it in writing or as a screenshot",
    },
  ],
  materials: [
    { zh: "合同、放款和还款记录", en: "Contract, payout and repayment records" },
    { zh: "具体请求和事实", en: "What you ask, and the facts" },
  ],
  clocks: [],
  rules: [...collectionConduct, ...priceOfLoans],
  basis: [],
  remark: {
    zh: "没有查到直接适用于它们的答复期限；可以在信里写明希望几日内答复。",
    en: "No time limit that binds them directly was found; name the day by which you would like an answer.",
  },
});
