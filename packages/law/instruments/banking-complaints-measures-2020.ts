import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "banking-complaints-measures-2020",
  title: {
    zh: "银行业保险业消费投诉处理管理办法",
    en: "Measures for handling consumer complaints in banking and insurance",
  },
  short: { zh: "银行业保险业消费投诉处理管理办法", en: "Banking Complaints Measures" },
  rank: "ministerial-rule",
  issuer: { zh: "中国银行保险监督管理委员会", en: "China Banking and Insurance Regulatory Commission" },
  binds: { lenders: ["bank", "consumer-finance"] },
  versions: [
    {
      id: "2020",
      number: "中国银保监会令2020年第3号",
      from: civilDate("2020-03-01"),
      verification: "VS",
      articles: ["8", "10", "13"],
      points: {
        "decision-days": {
          zh: "机构应当自收到投诉之日起15日内作出处理决定，情况复杂的可延长至30日，情况特别复杂或有其他特殊原因的再延长不超过30日。",
          en: "The institution decides within 15 days, within 30 if complex, and up to 30 more in special cases.",
        },
      },
      remark: { zh: "期限的条款号未核对。", en: "The article number of the time limits was not verified." },
    },
  ],
});
