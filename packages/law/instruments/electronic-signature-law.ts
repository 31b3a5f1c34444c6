import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "electronic-signature-law",
  title: { zh: "中华人民共和国电子签名法", en: "Electronic Signature Law" },
  short: { zh: "电子签名法", en: "Electronic Signature Law" },
  rank: "statute",
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People's Congress" },
  versions: [
    {
      id: "2019",
      from: civilDate("2019-04-23"),
      verification: "V2",
      articles: ["4", "5", "6", "7", "8", "14"],
      text: "dianzi-qianmingfa",
      remark: {
        zh: "法律自2005年4月1日施行；这里是2019年4月23日修正后的文本。",
        en: "In force since 2005-04-01; this is the text as amended on 2019-04-23.",
      },
    },
  ],
});
