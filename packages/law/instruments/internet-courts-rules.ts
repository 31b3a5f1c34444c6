import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "internet-courts-rules",
  title: {
    zh: "最高人民法院关于互联网法院审理案件若干问题的规定",
    en: "Provisions on cases before the internet courts",
  },
  short: { zh: "互联网法院审理案件规定", en: "Internet Courts Rules" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院", en: "Supreme People's Court" },
  versions: [
    {
      id: "2018",
      from: civilDate("2018-09-07"),
      verification: "V1",
      articles: ["11"],
      text: "hulianwang-fayuan-guiding",
    },
  ],
});
