import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "consumer-protection-law",
  title: { zh: "中华人民共和国消费者权益保护法", en: "Consumer Rights Protection Law" },
  short: { zh: "消费者权益保护法", en: "Consumer Protection Law" },
  rank: "statute",
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People's Congress" },
  versions: [
    {
      id: "2013",
      from: civilDate("2014-03-15"),
      doubtUntil: civilDate("2014-10-25"),
      verification: "V2",
      articles: ["14", "26", "29", "39", "46", "50", "51", "56"],
      text: "xiaofeizhe-baohufa",
      remark: {
        zh: "2013年修正的施行日期未能核对，按2014年3月15日处理。",
        en: "The in-force day of the 2013 amendment was not verified; 2014-03-15 is used.",
      },
    },
  ],
});
