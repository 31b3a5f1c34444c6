import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "pbc-consumer-measures-2020",
  title: {
    zh: "中国人民银行金融消费者权益保护实施办法",
    en: "People's Bank of China measures on protecting financial consumers",
  },
  short: { zh: "人民银行金融消费者权益保护实施办法", en: "PBC Consumer Measures" },
  rank: "ministerial-rule",
  issuer: { zh: "中国人民银行", en: "People's Bank of China" },
  binds: { lenders: ["bank"] },
  versions: [
    {
      id: "2020",
      number: "中国人民银行令〔2020〕第5号",
      from: civilDate("2020-11-01"),
      verification: "V1",
      articles: ["2", "28", "29", "31", "32", "34", "35", "37", "39", "40", "41", "42", "43", "44", "45", "60", "62"],
      text: "pboc-jinrong-xiaofeizhe-banfa-2020",
    },
  ],
});
