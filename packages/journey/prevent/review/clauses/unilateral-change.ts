import { standardTerms, unfairTerms } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const change = "修改|变更|调整|中止|更新|上浮|解释权";
const alone =
  "有权(?:随时)?|单方|不(?:再)?另行通知|不经通知|无需(?:另行)?通知|(?:一经)?公[布告](?:后|时)?(?:起|即)?(?:生效|适用)|随时|归.{0,6}所有|依其(?:内部)?政策|自行(?:决定)?";
const fair = /书面同意|提前.{0,6}(?:日|天).{0,4}通知|可以停止使用并注销/u;
export default definePattern({
  id: "unilateral-change",
  concern: "rights",
  severity: 2,
  title: { zh: "单方修改", en: "changes the terms alone" },
  why: { zh: "利率、规则可以不经你同意就变。", en: "Rates and rules may change without your yes." },
  ask: {
    zh: "变更利率、费用和数据用途须重新取得书面同意；不同意可以按原条款还完。",
    en: "Changes need a new yes in writing; without it the old terms run on.",
  },
  basis: [standardTerms, unfairTerms],
  find: (sentence) => (fair.test(sentence) ? [] : affirmed(sentence, near(alone, change, 20))),
  examples: ["本公司有权随时修改本协议。"],
  counterExamples: ["变更利率须经双方书面同意。"],
});
