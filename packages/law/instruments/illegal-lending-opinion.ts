import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "illegal-lending-opinion",
  title: {
    zh: "最高人民法院、最高人民检察院、公安部、司法部关于办理非法放贷刑事案件若干问题的意见",
    en: "Opinion on criminal cases of illegal lending",
  },
  short: { zh: "办理非法放贷刑事案件意见", en: "Opinion on illegal lending" },
  rank: "judicial-document",
  issuer: {
    zh: "最高人民法院、最高人民检察院、公安部、司法部",
    en: "Supreme People's Court, Supreme People's Procuratorate, Ministry of Public Security and Ministry of Justice",
  },
  binds: { lenders: ["unlicensed-firm", "private-person"] },
  versions: [
    {
      id: "2019",
      from: civilDate("2019-10-21"),
      doubtUntil: civilDate("2020-10-21"),
      verification: "VS",
      points: {
        "regular-unlicensed-lending": {
          zh: "没有放贷资格、以营利为目的，两年内向不特定多人放贷十次以上的，属于经常性向社会不特定对象放贷。",
          en: "Unlicensed lending for profit to unspecified people, ten times or more within two years, is regular lending to the public.",
        },
        "rate-above-36": {
          zh: "实际年利率超过36%并且情节严重的非法放贷，以非法经营罪处理。",
          en: "Illegal lending at an actual yearly rate above 36 % in serious circumstances is the crime of illegal business.",
        },
        "serious-circumstances": {
          zh: "情节严重例如个人放贷累计200万元以上、违法所得80万元以上、放贷对象50人以上，或造成借款人自杀等后果。",
          en: "Serious is, for example, an individual's loans of CNY 2m in total, gains of 0.8m, fifty borrowers, or a borrower's suicide.",
        },
      },
      remark: {
        zh: "施行日期未能核对，按2019年10月21日处理；属于司法文件，内容来自二手资料。",
        en: "The in-force day was not verified and 2019-10-21 is used; a judicial document, known from secondary sources.",
      },
    },
  ],
});
