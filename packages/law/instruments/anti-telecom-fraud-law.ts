import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "anti-telecom-fraud-law",
  title: { zh: "中华人民共和国反电信网络诈骗法", en: "Anti-Telecom and Online Fraud Law" },
  short: { zh: "反电信网络诈骗法", en: "Anti-Telecom Fraud Law" },
  rank: "statute",
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People's Congress" },
  versions: [
    {
      id: "2022",
      from: civilDate("2022-12-01"),
      verification: "V2",
      articles: ["2", "14", "25", "29", "38", "42", "46", "50"],
      text: "fan-dianxin-wangluo-zhapianfa",
    },
  ],
});
