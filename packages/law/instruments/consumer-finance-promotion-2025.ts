import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "consumer-finance-promotion-2025",
  title: { zh: "关于发展消费金融助力提振消费的通知", en: "Notice on Developing Consumer Finance to Help Consumption" },
  short: { zh: "提振消费金融通知", en: "Consumer Finance Promotion Notice" },
  rank: "normative-document",
  issuer: { zh: "国家金融监督管理总局", en: "National Financial Regulatory Administration" },
  binds: { lenders: ["bank", "consumer-finance"] },
  versions: [
    {
      id: "2025",
      from: civilDate("2025-03-31"),
      doubtUntil: civilDate("2026-03-31"),
      verification: "VS",
      points: {
        "agree-term-and-frequency": {
          zh: "对信用良好、暂时困难的借款人，鼓励合理商定还款期限和频次，做好续贷。",
          en: "For borrowers of good credit in temporary difficulty, term and frequency of repayment are to be agreed reasonably.",
        },
      },
      remark: {
        zh: "2025年3月发布，具体日期未能核对，按该月末日处理；是鼓励性规定。",
        en: "Issued in March 2025; the day was not verified and the last day of that month is used; an encouragement, not a right.",
      },
    },
  ],
});
