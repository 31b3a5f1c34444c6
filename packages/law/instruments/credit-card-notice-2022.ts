import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "credit-card-notice-2022",
  title: {
    zh: "关于进一步促进信用卡业务规范健康发展的通知",
    en: "Notice on the sound development of credit card business",
  },
  short: { zh: "信用卡业务规范健康发展通知", en: "Credit Card Notice 2022" },
  rank: "normative-document",
  issuer: { zh: "中国银行保险监督管理委员会", en: "China Banking and Insurance Regulatory Commission" },
  binds: { lenders: ["bank"], products: ["credit-card"] },
  versions: [
    {
      id: "2022",
      number: "银保监规〔2022〕13号",
      from: civilDate("2022-07-07"),
      verification: "VS",
      points: {
        "interest-shown": {
          zh: "分期业务应当统一以利息而不是手续费的形式展示成本。",
          en: "Instalment cost is shown as interest, not as fees.",
        },
        "annualised-cost-first-page": {
          zh: "应当在合同首页展示年化综合成本。",
          en: "The annualised cost stands on the first page of the contract.",
        },
        "separate-instalment-contract": { zh: "分期应当单独签订合同。", en: "Instalments need a separate contract." },
        "no-second-instalment": {
          zh: "已分期的欠款不得再次分期，个性化分期协议除外。",
          en: "A balance in instalments may not be split again, except under a personalised plan.",
        },
        "complaint-channels": { zh: "应当公布投诉渠道。", en: "Complaint channels are published." },
      },
      remark: {
        zh: "自发布之日起施行，存量业务有两年过渡期。",
        en: "In force on issue, with two years of transition for existing business.",
      },
    },
  ],
});
