import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "telecommunications-regulation",
  title: { zh: "中华人民共和国电信条例", en: "Telecommunications Regulation" },
  short: { zh: "电信条例", en: "Telecommunications Regulation" },
  rank: "administrative-regulation",
  issuer: { zh: "国务院", en: "State Council" },
  versions: [
    {
      id: "2016",
      number: "国务院令第291号",
      from: civilDate("2016-02-06"),
      verification: "V1",
      articles: ["6", "56", "57", "61", "65", "66"],
      text: "dianxin-tiaoli",
      remark: {
        zh: "条例自2000年9月25日施行；这里是2016年2月6日修订后的文本。",
        en: "In force since 2000-09-25; this is the text as revised on 2016-02-06.",
      },
    },
  ],
});
