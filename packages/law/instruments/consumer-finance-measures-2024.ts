import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "consumer-finance-measures-2024",
  title: { zh: "消费金融公司管理办法", en: "Measures for consumer finance companies" },
  short: { zh: "消费金融公司管理办法", en: "Consumer Finance Company Measures" },
  rank: "ministerial-rule",
  issuer: { zh: "国家金融监督管理总局", en: "National Financial Regulatory Administration" },
  binds: { lenders: ["consumer-finance"] },
  versions: [
    {
      id: "2024",
      from: civilDate("2024-04-18"),
      verification: "VS",
      points: {
        "no-violence-or-harassment": {
          zh: "催收不得采用暴力、威胁、恐吓、骚扰等不正当手段。",
          en: "No violence, threats, intimidation, harassment or other improper means in collection.",
        },
        "no-unrelated-third-persons": {
          zh: "不得对与债务无关的第三人催收。",
          en: "No collecting from third persons unrelated to the debt.",
        },
        "responsible-for-agencies": {
          zh: "对委托的催收机构承担主体责任。",
          en: "The company bears primary responsibility for its agencies.",
        },
      },
      remark: { zh: "条款号未核对。", en: "Article numbers were not verified." },
    },
  ],
});
