import { defineDoor } from "../door.ts";

export default defineDoor({
  id: "court",
  order: 90,
  form: "lawsuit",
  why: {
    zh: "其他办法停不下来，或损害严重时，可以起诉，并申请人格权侵害禁令。",
    en: "When nothing else stops it or the harm is grave: a suit, and an order to stop.",
  },
  cost: {
    zh: "要预交案件受理费，可以申请缓、减、免；是否请律师看案情",
    en: "Court fees in advance, which can be deferred or waived; a lawyer depends on the case",
  },
  after: {
    zh: "先核实被告名称和住所。起诉前建议打 12348 或找律师看材料。",
    en: "Check the defendant's name and seat first. Have a lawyer look at the papers.",
  },
  notBeside: ["mediation"],
  needs: "evidence",
  local: true,
  requests: [
    { text: { zh: "判令被告停止侵害。", en: "Order the defendant to stop." } },
    {
      rules: [
        "insult",
        "public-exposure",
        "debt-disclosure",
        "repeated-harassment",
        "intimidation",
        "threat-to-safety",
      ],
      text: { zh: "判令被告赔礼道歉、消除影响。", en: "Order an apology and removal of the effects." },
    },
    {
      rules: ["contact-data-source", "excessive-collection", "debt-disclosure"],
      text: { zh: "判令被告删除非法取得的个人信息。", en: "Order the unlawfully taken data to be deleted." },
    },
    { text: { zh: "诉讼费由被告承担。", en: "Costs on the defendant." } },
  ],
  closed: ({ matter }) =>
    matter.against?.name === undefined
      ? {
          zh: "起诉要有明确的被告：先查清是哪家公司、全称和住所。",
          en: "A suit needs a definite defendant: find out the firm, its full name and seat first.",
        }
      : undefined,
});
