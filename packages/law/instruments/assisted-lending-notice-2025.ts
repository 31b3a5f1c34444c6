import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "assisted-lending-notice-2025",
  title: {
    zh: "关于加强商业银行互联网助贷业务管理 提升金融服务质效的通知",
    en: "Notice on managing commercial banks' internet assisted lending",
  },
  short: { zh: "商业银行互联网助贷业务通知", en: "Assisted Lending Notice" },
  rank: "normative-document",
  issuer: { zh: "国家金融监督管理总局", en: "National Financial Regulatory Administration" },
  binds: { lenders: ["bank"] },
  versions: [
    {
      id: "2025",
      number: "金规〔2025〕9号",
      from: civilDate("2025-10-01"),
      verification: "VS",
      points: {
        "head-office-management": {
          zh: "助贷合作由总行统一管理，合作机构实行名单制。",
          en: "Head offices manage assisted lending and keep a list of partners.",
        },
        "all-in-cost-includes-enhancement-fees": {
          zh: "增信服务费等计入借款人的综合融资成本。",
          en: "Guarantee and enhancement fees count into the borrower's all-in cost.",
        },
      },
      remark: {
        zh: "通知中没有见到24%的数字；24%是结合司法意见的解读和市场做法。",
        en: "The figure 24 % was not seen in the notice; it is a reading together with a court opinion, and market practice.",
      },
    },
  ],
});
