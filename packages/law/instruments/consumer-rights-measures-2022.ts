import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "consumer-rights-measures-2022",
  title: {
    zh: "银行保险机构消费者权益保护管理办法",
    en: "Measures for the protection of consumers by banking and insurance institutions",
  },
  short: { zh: "银行保险机构消费者权益保护管理办法", en: "Financial Consumer Rights Measures" },
  rank: "ministerial-rule",
  issuer: { zh: "中国银行保险监督管理委员会", en: "China Banking and Insurance Regulatory Commission" },
  binds: { lenders: ["bank", "consumer-finance"] },
  versions: [
    {
      id: "2022",
      number: "中国银保监会令2022年第9号",
      from: civilDate("2023-03-01"),
      doubtUntil: civilDate("2023-12-30"),
      verification: "VS",
      articles: ["14", "22", "24", "41"],
      points: {
        "personal-information": {
          zh: "处理个人信息应当告知并限于目的，未经同意不得在平台之间传递，法律另有规定的除外。",
          en: "Personal information is processed with notice and within its purpose, and not passed between platforms without consent unless law provides otherwise.",
        },
      },
      remark: {
        zh: "施行日期未能核对，按2023年3月1日处理；内容来自二手资料。",
        en: "The in-force day was not verified and 2023-03-01 is used; known from secondary sources.",
      },
    },
  ],
});
