import { defineAuthority } from "../engine/authority.ts";

export default defineAuthority({
  id: "telecom-12300",
  name: { zh: "电信用户申诉", en: "Appeal of a telecom user" },
  reach: ["12300"],
  scope: {
    zh: "你和电信运营商之间的争议，例如反映骚扰号码后运营商不处理。",
    en: "Your dispute with a carrier, for example when it does nothing about a harassing number.",
  },
  notFor: { zh: "与放款机构的争议。", en: "Disputes with a lender." },
  accepts: [
    {
      zh: "先向运营商投诉，不满意或逾期不答复再申诉",
      en: "Complain to the carrier first; appeal if the answer fails to come or to satisfy",
    },
  ],
  materials: [
    { zh: "向运营商投诉的时间、编号、答复", en: "When you complained to the carrier, case number, answer" },
    { zh: "骚扰号码清单", en: "List of the numbers" },
  ],
  clocks: [
    {
      what: { zh: "运营商答复投诉", en: "the carrier's answer" },
      count: 15,
      unit: "days",
      binds: "institution",
      remark: { zh: "来自二手资料，条款未核对。", en: "From a secondary source, provision not checked." },
    },
    {
      what: { zh: "申诉最迟提出（收费争议为五个月）", en: "last day for an appeal (five months for charges)" },
      count: 24,
      unit: "months",
      binds: "complainant",
      remark: { zh: "来自二手资料，条款未核对。", en: "From a secondary source, provision not checked." },
    },
  ],
  rules: ["repeated-harassment", "number-rotation"],
  basis: [],
});
