import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "civil-procedure-interpretation",
  title: {
    zh: "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释",
    en: "Interpretation on applying the Civil Procedure Law",
  },
  short: { zh: "民事诉讼法解释", en: "Interpretation on civil procedure" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院", en: "Supreme People's Court" },
  versions: [
    {
      id: "2022",
      from: civilDate("2022-04-10"),
      doubtUntil: civilDate("2023-04-10"),
      verification: "V1",
      articles: ["90", "91", "93", "106", "108", "116"],
      text: "minsufa-jieshi",
      remark: {
        zh: "2022年修正的施行日期未能核对，按2022年4月10日处理。",
        en: "The in-force day of the 2022 amendment was not verified; 2022-04-10 is used.",
      },
    },
  ],
});
