import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "cybersecurity-law",
  title: { zh: "中华人民共和国网络安全法", en: "Cybersecurity Law" },
  short: { zh: "网络安全法", en: "Cybersecurity Law" },
  rank: "statute",
  issuer: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People's Congress" },
  versions: [
    {
      id: "2016",
      from: civilDate("2017-06-01"),
      until: civilDate("2025-12-31"),
      verification: "V1",
      articles: ["40", "41", "42", "43", "44", "49", "64"],
      text: "wangluo-anquanfa-csl-2016-old",
    },
    {
      id: "2025",
      from: civilDate("2026-01-01"),
      verification: "V1",
      articles: ["42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "71", "72", "73"],
      text: "wangluo-anquanfa-csl-2025",
      remark: {
        zh: "2025年修正改变了条文序号：个人信息各条由第四十条至第四十四条改为第四十二条至第四十六条。",
        en: "The 2025 amendment renumbered: the personal-information articles 40 to 44 are now 42 to 46.",
      },
    },
  ],
});
