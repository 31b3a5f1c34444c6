import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "online-litigation-rules",
  title: { zh: "人民法院在线诉讼规则", en: "Online Litigation Rules of the People's Courts" },
  short: { zh: "在线诉讼规则", en: "Online Litigation Rules" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院", en: "Supreme People's Court" },
  versions: [
    {
      id: "2021",
      from: civilDate("2021-08-01"),
      verification: "V1",
      articles: ["11", "12", "13", "14", "15", "16", "17", "18", "19", "38", "39"],
      text: "zaixian-susong-guize",
    },
  ],
});
