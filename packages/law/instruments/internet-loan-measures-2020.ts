import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "internet-loan-measures-2020",
  title: { zh: "商业银行互联网贷款管理暂行办法", en: "Interim measures for commercial banks' internet loans" },
  short: { zh: "商业银行互联网贷款管理暂行办法", en: "Internet Loan Measures" },
  rank: "ministerial-rule",
  issuer: { zh: "中国银行保险监督管理委员会", en: "China Banking and Insurance Regulatory Commission" },
  binds: { lenders: ["bank"] },
  versions: [
    {
      id: "2020",
      from: civilDate("2020-07-17"),
      doubtUntil: civilDate("2021-07-17"),
      verification: "VS",
      points: {
        "no-agencies-with-unlawful-records": {
          zh: "不得委托有违法违规记录的机构清收贷款。",
          en: "Recovery may not be entrusted to agencies with unlawful records.",
        },
        disclosure: { zh: "应当加强贷款信息披露。", en: "Information on the loan must be disclosed more fully." },
      },
      remark: {
        zh: "施行日期未能核对，按公布日处理；条款号未核对。",
        en: "The in-force day was not verified and the day of publication is used; article numbers were not verified.",
      },
    },
  ],
});
