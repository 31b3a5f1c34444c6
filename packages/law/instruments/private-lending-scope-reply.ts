import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "private-lending-scope-reply",
  title: {
    zh: "最高人民法院关于新民间借贷司法解释适用范围问题的批复",
    en: "Reply on the scope of the private lending provisions",
  },
  short: { zh: "民间借贷司法解释适用范围批复", en: "Reply on the scope of the private lending provisions" },
  rank: "judicial-interpretation",
  issuer: { zh: "最高人民法院", en: "Supreme People's Court" },
  versions: [
    {
      id: "2020",
      from: civilDate("2021-01-01"),
      verification: "V1",
      points: {
        "licensed-local-organisations-excluded": {
          zh: "小额贷款公司等七类由地方金融监管部门监管的组织属于经批准的金融机构，其金融业务纠纷不适用民间借贷规定。",
          en: "Seven kinds of local financial organisations, microloan companies included, are approved financial institutions; the private lending provisions do not apply to their business.",
        },
      },
      text: "minjian-jiedai-shiyong-fanwei-pifu",
    },
  ],
});
