import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "microloan-notice-2020",
  title: {
    zh: "关于加强小额贷款公司监督管理的通知",
    en: "Notice on strengthening the supervision of microloan companies",
  },
  short: { zh: "小额贷款公司监督管理通知（2020）", en: "Microloan Notice 2020" },
  rank: "normative-document",
  issuer: { zh: "中国银保监会办公厅", en: "General Office of CBIRC" },
  binds: { lenders: ["microloan"] },
  versions: [
    {
      id: "2020",
      number: "银保监办发〔2020〕86号",
      from: civilDate("2020-09-30"),
      doubtUntil: civilDate("2021-09-30"),
      verification: "VS",
      points: {
        "no-upfront-deduction": {
          zh: "不得从贷款本金中先行扣除利息、手续费等；预扣的，按实际借款金额计算。",
          en: "Interest and fees may not be deducted from the principal up front; if they are, the amount actually lent counts.",
        },
      },
      remark: {
        zh: "2020年9月发布，具体日期未能核对，按该月末日处理。",
        en: "Issued in September 2020; the day was not verified and the last day of that month is used.",
      },
    },
  ],
});
