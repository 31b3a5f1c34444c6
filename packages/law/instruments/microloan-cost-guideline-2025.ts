import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "microloan-cost-guideline-2025",
  title: {
    zh: "小额贷款公司综合融资成本管理工作指引",
    en: "Guideline on managing the all-in cost of microloan companies",
  },
  short: { zh: "小额贷款公司综合融资成本管理工作指引", en: "Microloan Cost Guideline" },
  rank: "normative-document",
  issuer: {
    zh: "中国人民银行、国家金融监督管理总局",
    en: "People's Bank of China and National Financial Regulatory Administration",
  },
  binds: { lenders: ["microloan"] },
  versions: [
    {
      id: "2025",
      from: civilDate("2025-12-24"),
      verification: "VS",
      points: {
        "stop-above-24": {
          zh: "立即停止发放综合融资成本年化超过24%的新贷款。",
          en: "New loans above 24 % a year all-in stop at once.",
        },
        "four-times-lpr-by-2027": {
          zh: "2027年底前，所有新发贷款的综合融资成本降到一年期LPR的四倍以内。",
          en: "By the end of 2027 every new loan costs at most four times the one-year LPR all-in.",
        },
        "one-month-loans-24": {
          zh: "期限一个月以内的贷款不超过24%。",
          en: "Loans of up to one month stay within 24 %.",
        },
        "all-fees-disclosed": {
          zh: "所有收费应当披露，此外不得再收。",
          en: "All fees are disclosed and nothing else is charged.",
        },
      },
      remark: { zh: "2025年12月24日下发，内容来自媒体报道。", en: "Sent out on 2025-12-24; known from press reports." },
    },
  ],
});
