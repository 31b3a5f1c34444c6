import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "personal-information-crimes-interpretation",
  title: {
    zh: "最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释",
    en: "Interpretation on criminal cases of infringing citizens' personal information",
  },
  short: { zh: "侵犯公民个人信息刑事案件解释", en: "Interpretation on personal information crimes" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院、最高人民检察院", en: "Supreme People's Court and Supreme People's Procuratorate" },
  versions: [
    {
      id: "2017",
      from: civilDate("2017-06-01"),
      verification: "V1",
      articles: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"],
      text: "qinfan-gongmin-geren-xinxi-jieshi-2017",
    },
  ],
});
