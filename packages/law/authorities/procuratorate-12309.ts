import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";

export default defineAuthority({
  id: "procuratorate-12309",
  name: { zh: "检察机关公益诉讼线索", en: "Procuratorate: leads for public-interest suits" },
  reach: ["12309"],
  scope: {
    zh: "同一机构违法处理个人信息，侵害了许多人。",
    en: "One firm unlawfully handles the data of many people.",
  },
  notFor: { zh: "单个人的赔偿，走投诉或起诉。", en: "One person's damages: complain or sue." },
  accepts: [{ zh: "说明受害的人多、做法相同", en: "Show that many are harmed in the same way" }],
  materials: [
    { zh: "多人的记录、App和隐私政策的截图", en: "Records of several people, screenshots of app and policy" },
  ],
  clocks: [],
  rules: ["excessive-collection", "contact-data-source", "contact-list-threat", "public-exposure"],
  basis: [
    cite(
      "personal-information-protection-law",
      "2021",
      { article: "70" },
      {
        zh: "违法处理个人信息侵害众多个人权益的，检察院等可以起诉。",
        en: "Where unlawful processing harms many, the procuratorate and others may sue.",
      },
    ),
  ],
  remark: { zh: "没有查到答复期限。", en: "No time limit was found." },
});
