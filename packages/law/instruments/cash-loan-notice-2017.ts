import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "cash-loan-notice-2017",
  title: { zh: "关于规范整顿“现金贷”业务的通知", en: "Notice on regulating and rectifying cash loans" },
  short: { zh: "规范整顿“现金贷”业务通知", en: "Cash Loan Notice" },
  rank: "normative-document",
  issuer: { zh: "整治办（现金贷专项整治）", en: "Rectification office for internet finance" },
  versions: [
    {
      id: "2017",
      number: "整治办函〔2017〕141号",
      from: civilDate("2017-12-01"),
      doubtUntil: civilDate("2018-12-01"),
      verification: "VS",
      points: {
        aims: {
          zh: "整治无场景依托的现金贷，针对过高利率、不当催收和侵犯隐私等问题。",
          en: "Rectifies cash loans without a purpose, against extreme rates, improper collection and abuse of privacy.",
        },
      },
      remark: {
        zh: "只核对到文件存在和整治对象，具体条款未核对；施行日期按发布日处理。",
        en: "Only its existence and aims were verified, no clause; the day of issue is used as in-force day.",
      },
    },
  ],
});
