import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "peoples-mediation-law",
  title: { zh: "中华人民共和国人民调解法", en: "People's Mediation Law" },
  short: { zh: "人民调解法", en: "People's Mediation Law" },
  rank: "statute",
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People's Congress" },
  versions: [
    {
      id: "2010",
      from: civilDate("2011-01-01"),
      verification: "V1",
      articles: ["2", "3", "4", "17", "31", "32", "33"],
      text: "renmin-tiaojiefa",
    },
  ],
});
