import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "legal-aid-law",
  title: { zh: "中华人民共和国法律援助法", en: "Legal Aid Law" },
  short: { zh: "法律援助法", en: "Legal Aid Law" },
  rank: "statute",
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People's Congress" },
  versions: [
    {
      id: "2021",
      from: civilDate("2022-01-01"),
      verification: "V1",
      articles: ["22", "31", "32", "41", "42", "43", "44"],
      text: "falv-yuanzhufa",
    },
  ],
});
