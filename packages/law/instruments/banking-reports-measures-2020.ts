import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "banking-reports-measures-2020",
  title: {
    zh: "银行保险违法行为举报处理办法",
    en: "Measures for handling reports of unlawful acts in banking and insurance",
  },
  short: { zh: "银行保险违法行为举报处理办法", en: "Banking Reports Measures" },
  rank: "ministerial-rule",
  issuer: { zh: "中国银行保险监督管理委员会", en: "China Banking and Insurance Regulatory Commission" },
  versions: [
    {
      id: "2020",
      from: civilDate("2020-03-01"),
      verification: "VS",
      points: {
        "clear-respondent-and-facts": {
          zh: "举报应当有明确的被举报人、具体的违法事实和线索证据；实名举报会得到告知。",
          en: "A report needs a clear respondent, concrete facts and proof; who reports by real name is informed.",
        },
        "acceptance-days": {
          zh: "收到举报之日起15日内决定是否受理。",
          en: "Whether it is accepted is decided within 15 days.",
        },
        "result-days": {
          zh: "受理之日起60日内答复结果，情况复杂的延长不超过30日。",
          en: "The result is told within 60 days of acceptance, up to 30 more if complex.",
        },
        truthful: { zh: "举报人应当对内容的真实性负责。", en: "Who reports answers for the truth of the report." },
      },
      remark: { zh: "条款号未核对。", en: "Article numbers were not verified." },
    },
  ],
});
