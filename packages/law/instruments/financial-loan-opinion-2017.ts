import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "financial-loan-opinion-2017",
  title: {
    zh: "最高人民法院关于进一步加强金融审判工作的若干意见",
    en: "Opinion on strengthening financial adjudication",
  },
  short: { zh: "进一步加强金融审判工作意见", en: "Financial Adjudication Opinion" },
  rank: "judicial-document",
  issuer: { zh: "最高人民法院", en: "Supreme People's Court" },
  binds: { lenders: ["bank", "consumer-finance", "other-licensed"] },
  versions: [
    {
      id: "2017",
      number: "法发〔2017〕22号",
      from: civilDate("2017-12-31"),
      doubtUntil: civilDate("2018-12-31"),
      verification: "VS",
      points: {
        "above-24-reducible": {
          zh: "金融借款合同的利息、复利、罚息、违约金和其他费用合计超过年利率24%的，借款人可以请求调减超过部分。",
          en: "Where interest, compound and penalty interest, default charges and fees of a financial loan exceed 24 % a year in total, the borrower may ask the court to cut the excess.",
        },
      },
      remark: {
        zh: "只核对到发布年份，按该年末日处理；司法文件，条文原文未核对，是法院裁判意见，不是监管禁令。",
        en: "Only the year of issue was verified and its last day is used; a policy document of the court, wording not verified, guidance to judges and no supervisory ban.",
      },
    },
  ],
});
