import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "limitation-rules",
  title: {
    zh: "最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定",
    en: "Provisions on limitation in civil cases",
  },
  short: { zh: "诉讼时效规定", en: "Limitation Rules" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院", en: "Supreme People's Court" },
  versions: [
    {
      id: "2020",
      from: civilDate("2021-01-01"),
      doubtUntil: civilDate("2021-12-29"),
      verification: "V1",
      articles: ["2", "3", "8", "10", "11", "12", "13", "14", "17", "19"],
      text: "susong-shixiao-guiding",
      remark: {
        zh: "2020年修正的施行日期来源文件未载明，按2021年1月1日处理。",
        en: "The source does not state the in-force day of the 2020 amendment; 2021-01-01 is used.",
      },
    },
  ],
});
