import { defineAuthority } from "../engine/authority.ts";
import { cite } from "../engine/citation.ts";
import limitationYears from "../parameters/limitation-years.ts";

const limitation = limitationYears.values[0];

export default defineAuthority({
  id: "court",
  name: { zh: "人民法院", en: "Court" },
  reach: [],
  scope: {
    zh: "侵害隐私、个人信息、名誉的诉讼；请求责令停止侵害；在借款案件里请求调减过高的利息、违约金。",
    en: "Suits over privacy, personal data or reputation; an order to stop; asking to cut excessive interest or damages in a loan case.",
  },
  accepts: [
    {
      zh: "有明确的被告：名称和地址看合同、企业登记",
      en: "A definite defendant: name and address from contract or register",
    },
    { zh: "收到传票要按时到庭，可以申请调解", en: "Answer a summons in time; mediation can be asked for" },
  ],
  materials: [
    { zh: "起诉状、身份证明", en: "Statement of claim, identity" },
    {
      zh: "证据和原始载体（存有录音的手机等）",
      en: "Evidence with its original carrier, such as the phone with the recording",
    },
  ],
  clocks: [
    {
      what: {
        zh: "请求赔偿的诉讼时效；请求停止侵害、赔礼道歉不受此限",
        en: "limitation for damages; claims to stop or apologise do not lapse",
      },
      count: limitation.value * 12,
      unit: "months",
      binds: "complainant",
      basis: limitation.basis,
    },
  ],
  rules: [
    "debtor-only",
    "contact-person-refusal",
    "repeated-harassment",
    "insult",
    "threat-to-safety",
    "intimidation",
    "debt-disclosure",
    "public-exposure",
    "contact-data-source",
    "excessive-collection",
    "upfront-deduction",
    "cost-above-line",
    "undisclosed-fee",
    "home-entry",
  ],
  basis: [
    cite(
      "civil-code",
      "2020",
      { article: "997" },
      {
        zh: "有证据证明侵害正在或即将发生、不制止将难以弥补的，可以申请责令停止。",
        en: "With evidence of an ongoing or imminent infringement whose harm would be hard to repair, an order to stop can be asked for.",
      },
    ),
    cite(
      "civil-code",
      "2020",
      { article: "995" },
      {
        zh: "停止侵害、赔礼道歉等请求不受时效限制。",
        en: "Claims to stop and to apologise do not lapse.",
      },
    ),
    cite(
      "civil-code",
      "2020",
      { article: "1183", paragraph: 1 },
      {
        zh: "造成严重精神损害的，可以请求精神损害赔偿。",
        en: "Serious mental harm can be compensated.",
      },
    ),
    cite(
      "personal-information-protection-law",
      "2021",
      { article: "69", paragraph: 1 },
      {
        zh: "处理个人信息造成损害，处理者不能证明自己没有过错的，应当赔偿。",
        en: "Where processing did harm, the processor pays unless it proves that it was not at fault.",
      },
    ),
    cite(
      "civil-code",
      "2020",
      { article: "585", paragraph: 2 },
      {
        zh: "违约金过分高于损失的，可以请求减少。",
        en: "Damages far above the loss can be cut.",
      },
    ),
  ],
});
