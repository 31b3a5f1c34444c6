import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "app-necessary-info-2021",
  title: {
    zh: "常见类型移动互联网应用程序必要个人信息范围规定",
    en: "Rules on the necessary personal information of common types of apps",
  },
  short: { zh: "App必要个人信息范围规定", en: "Necessary App Information Rules" },
  rank: "normative-document",
  issuer: { zh: "国家互联网信息办公室等", en: "Cyberspace Administration of China and others" },
  versions: [
    {
      id: "2021",
      number: "国信办秘字〔2021〕14号",
      from: civilDate("2021-05-01"),
      verification: "V1",
      articles: ["3", "4", "5", "6"],
    },
  ],
});
