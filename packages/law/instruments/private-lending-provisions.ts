import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "private-lending-provisions",
  title: {
    zh: "最高人民法院关于审理民间借贷案件适用法律若干问题的规定",
    en: "Provisions on the law applicable to private lending cases",
  },
  short: { zh: "审理民间借贷案件规定", en: "Private Lending Provisions" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院", en: "Supreme People's Court" },
  binds: { lenders: ["unlicensed-firm", "private-person"] },
  versions: [
    {
      id: "2020",
      from: civilDate("2021-01-01"),
      doubtUntil: civilDate("2021-12-29"),
      verification: "V1",
      articles: ["1", "13", "15", "24", "25", "26", "27", "28", "29", "30", "31"],
      text: "minjian-jiedai-sifa-jieshi",
      remark: {
        zh: "2020年第二次修正文本，修正的施行日期来源文件未载明，按2021年1月1日处理。",
        en: "As amended the second time in 2020; the source does not state the in-force day and 2021-01-01 is used.",
      },
    },
  ],
});
