import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "public-security-penalties",
  title: { zh: "中华人民共和国治安管理处罚法", en: "Public Security Administration Penalties Law" },
  short: { zh: "治安管理处罚法", en: "Public Security Penalties Law" },
  rank: "statute",
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People's Congress" },
  versions: [
    {
      id: "2012",
      from: civilDate("2013-01-01"),
      until: civilDate("2025-12-31"),
      doubtUntil: civilDate("2013-10-26"),
      verification: "V1",
      articles: ["22", "26", "40", "42", "49", "51", "52"],
      text: "zhian-guanli-chufafa-2012-old",
      remark: {
        zh: "2012年修正的施行日期未能核对，按2013年1月1日处理。",
        en: "The in-force day of the 2012 amendment was not verified; 2013-01-01 is used.",
      },
    },
    {
      id: "2025",
      from: civilDate("2026-01-01"),
      verification: "V1",
      articles: [
        "7",
        "8",
        "9",
        "25",
        "26",
        "30",
        "47",
        "50",
        "51",
        "54",
        "56",
        "58",
        "59",
        "61",
        "62",
        "63",
        "90",
        "91",
        "118",
        "143",
        "144",
      ],
      text: "zhian-guanli-chufafa-2025",
      remark: {
        zh: "2025年修订改变了条文序号，并新增禁止接触令（第五十条第二款）。",
        en: "The 2025 revision renumbered the articles and added the no-contact order (article 50, second paragraph).",
      },
    },
  ],
});
