import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "civil-evidence-rules",
  title: { zh: "最高人民法院关于民事诉讼证据的若干规定", en: "Provisions on evidence in civil proceedings" },
  short: { zh: "民事诉讼证据规定", en: "Civil Evidence Rules" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院", en: "Supreme People's Court" },
  versions: [
    {
      id: "2019",
      from: civilDate("2020-05-01"),
      verification: "V1",
      articles: ["1", "11", "14", "15", "63", "85", "87", "88", "90", "92", "93", "94", "95", "100"],
      text: "minshi-susong-zhengju-guiding",
    },
  ],
});
