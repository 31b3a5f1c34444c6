import { necessary, notPublic } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";

export default definePattern({
  id: "publicity-photo-or-id",
  concern: "rights",
  consent: true,
  severity: 2,
  because: { zh: "照片和证件能被拿来冒用、要挟。", en: "Pictures and papers serve fraud and threats." },
  title: { zh: "用你的照片宣传，或扣留证件", en: "uses your picture, or keeps your papers" },
  why: {
    zh: "手持证件的照片、人脸视频留在别人手里，最容易被拿来要挟或冒用；证件原件不该押给任何人。",
    en: "Pictures with the ID and face videos are what threats and fraud are made with; papers belong to nobody else.",
  },
  ask: {
    zh: "照片、人脸只用于本次核验，核验后删除；删去宣传使用；不收证件原件。",
    en: "Pictures for this check only, deleted afterwards; no use for publicity; no original papers.",
  },
  basis: [necessary, notPublic],
  find: (said) => {
    const shown = affirmed(said.pairs("publicity", "likeness", 22));
    if (shown.length > 0) return shown;
    return said.has("onlyForCheck") ? [] : affirmed(said.pairs("holding", "identityPapers", 20));
  },
  examples: ["平台可使用您的头像和姓名进行广告宣传。", "借款人须拍摄手持身份证的视频交贷款人留存。"],
  counterExamples: ["身份证照片仅用于本次实名核验，核验完成后立即删除。", "我们不会公开展示您的照片。"],
});
