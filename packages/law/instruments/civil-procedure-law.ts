import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "civil-procedure-law",
  title: { zh: "中华人民共和国民事诉讼法", en: "Civil Procedure Law" },
  short: { zh: "民事诉讼法", en: "Civil Procedure Law" },
  rank: "statute",
  issuer: { zh: "全国人民代表大会", en: "National People's Congress" },
  versions: [
    {
      id: "2023",
      from: civilDate("2024-01-01"),
      doubtUntil: civilDate("2024-09-01"),
      verification: "V1",
      articles: ["66", "67", "68", "72", "73", "84", "103", "104"],
      text: "minshi-susongfa",
      remark: {
        zh: "2023年修正的施行日期来源文件未载明，按2024年1月1日处理。",
        en: "The source does not state the in-force day of the 2023 amendment; 2024-01-01 is used.",
      },
    },
  ],
});
