import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "credit-reporting-regulation",
  title: { zh: "征信业管理条例", en: "Regulation on the credit reporting industry" },
  short: { zh: "征信业管理条例", en: "Credit Reporting Regulation" },
  rank: "administrative-regulation",
  issuer: { zh: "国务院", en: "State Council" },
  versions: [
    {
      id: "2013",
      number: "国务院令第631号",
      from: civilDate("2013-03-15"),
      verification: "V1",
      articles: ["13", "14", "15", "16", "17", "18", "19", "20", "25", "26", "40", "41", "42"],
      text: "zhengxinye-guanli-tiaoli",
    },
  ],
});
