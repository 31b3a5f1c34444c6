import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "picking-quarrels-interpretation",
  title: {
    zh: "最高人民法院、最高人民检察院关于办理寻衅滋事刑事案件适用法律若干问题的解释",
    en: "Interpretation on criminal cases of picking quarrels and provoking trouble",
  },
  short: { zh: "寻衅滋事刑事案件解释", en: "Interpretation on picking quarrels" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院、最高人民检察院", en: "Supreme People's Court and Supreme People's Procuratorate" },
  versions: [
    {
      id: "2013",
      from: civilDate("2013-07-22"),
      verification: "V1",
      articles: ["1", "3", "7"],
      text: "xunxin-zishi-jieshi-2013",
    },
  ],
});
