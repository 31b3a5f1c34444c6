import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "credit-card-measures-2011",
  title: {
    zh: "商业银行信用卡业务监督管理办法",
    en: "Measures for the supervision of commercial banks' credit card business",
  },
  short: { zh: "商业银行信用卡业务监督管理办法", en: "Credit Card Measures" },
  rank: "ministerial-rule",
  issuer: { zh: "中国银行业监督管理委员会", en: "China Banking Regulatory Commission" },
  binds: { lenders: ["bank"], products: ["credit-card"] },
  versions: [
    {
      id: "2011",
      number: "中国银监会令2011年第2号",
      from: civilDate("2011-01-27"),
      doubtUntil: civilDate("2012-01-27"),
      verification: "VS",
      articles: ["66", "68", "69", "70"],
      remark: {
        zh: "施行日期未能核对，按2011年1月27日处理；第七十条第一款见引文，其余各条来自二手资料。",
        en: "The in-force day was not verified and 2011-01-27 is used; article 70 is known from a quotation, the others from secondary sources.",
      },
    },
  ],
});
