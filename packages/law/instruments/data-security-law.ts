import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "data-security-law",
  title: { zh: "中华人民共和国数据安全法", en: "Data Security Law" },
  short: { zh: "数据安全法", en: "Data Security Law" },
  rank: "statute",
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People's Congress" },
  versions: [
    {
      id: "2021",
      from: civilDate("2021-09-01"),
      verification: "V2",
      articles: ["3", "8", "12", "21", "27", "32", "45", "51", "55"],
      text: "shuju-anquanfa-dsl",
    },
  ],
});
