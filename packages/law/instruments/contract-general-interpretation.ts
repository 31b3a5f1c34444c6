import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "contract-general-interpretation",
  title: {
    zh: "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释",
    en: "Interpretation on the general provisions of the contract book of the Civil Code",
  },
  short: { zh: "民法典合同编通则解释", en: "Interpretation on contracts in general" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院", en: "Supreme People's Court" },
  versions: [
    {
      id: "2023",
      from: civilDate("2023-12-05"),
      verification: "V1",
      articles: ["64", "65"],
      text: "hetong-bian-tongze-jieshi",
    },
  ],
});
