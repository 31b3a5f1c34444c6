import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "extortion-interpretation",
  title: {
    zh: "最高人民法院、最高人民检察院关于办理敲诈勒索刑事案件适用法律若干问题的解释",
    en: "Interpretation on criminal cases of extortion",
  },
  short: { zh: "敲诈勒索刑事案件解释", en: "Interpretation on extortion" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院、最高人民检察院", en: "Supreme People's Court and Supreme People's Procuratorate" },
  versions: [
    {
      id: "2013",
      from: civilDate("2013-04-27"),
      verification: "V1",
      articles: ["1", "2", "3", "6"],
      text: "qiaozha-lesuo-jieshi-2013",
    },
  ],
});
