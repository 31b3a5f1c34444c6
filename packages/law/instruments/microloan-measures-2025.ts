import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "microloan-measures-2025",
  title: { zh: "小额贷款公司监督管理暂行办法", en: "Interim measures for the supervision of microloan companies" },
  short: { zh: "小额贷款公司监督管理暂行办法", en: "Microloan Measures" },
  rank: "normative-document",
  issuer: { zh: "国家金融监督管理总局", en: "National Financial Regulatory Administration" },
  binds: { lenders: ["microloan"] },
  versions: [
    {
      id: "2025",
      from: civilDate("2025-01-17"),
      doubtUntil: civilDate("2026-01-17"),
      verification: "VS",
      points: {
        "forbidden-impersonation": {
          zh: "不得冒用行政机关、司法机关等名义催收。",
          en: "No collection in the name of administrative or judicial bodies.",
        },
        "forbidden-violence-and-harassment": {
          zh: "不得以暴力、威胁、侮辱、诽谤、恐吓、跟踪、骚扰、误导、欺骗等方式催收。",
          en: "No violence, threats, insult, defamation, intimidation, stalking, harassment, misleading or deceit.",
        },
        "forbidden-taking-property": {
          zh: "不得非法占有、处置财产。",
          en: "No unlawful taking or disposing of property.",
        },
        "forbidden-disclosure": {
          zh: "不得散布隐私，不得违法公开借款人、担保人的身份、住址、单位、联系方式和联系人等信息。",
          en: "No spreading of private matters and no unlawful disclosure of identity, address, employer, contact data or contacts of borrower or guarantor.",
        },
        "forbidden-other-targets": {
          zh: "不得向债务人以外不负偿还义务的人催收。",
          en: "No collecting from anyone other than those who owe.",
        },
        "forbidden-other": { zh: "不得以其他不正当手段催收。", en: "No other improper means of collection." },
      },
      remark: {
        zh: "施行日期未能核对，按公布日处理；条款号未核对。",
        en: "The in-force day was not verified and the day of publication is used; article numbers were not verified.",
      },
    },
  ],
});
