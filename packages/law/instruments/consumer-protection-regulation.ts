import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "consumer-protection-regulation",
  title: {
    zh: "中华人民共和国消费者权益保护法实施条例",
    en: "Regulation implementing the Consumer Rights Protection Law",
  },
  short: { zh: "消费者权益保护法实施条例", en: "Consumer Protection Regulation" },
  rank: "administrative-regulation",
  issuer: { zh: "国务院", en: "State Council" },
  versions: [
    {
      id: "2024",
      number: "国务院令第778号",
      from: civilDate("2024-07-01"),
      verification: "V1",
      articles: ["23", "24", "26", "27", "46", "53"],
      text: "xiaofeizhe-baohufa-shishi-tiaoli-2024",
    },
  ],
});
