import { standardTerms, unfairTerms } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";

export default definePattern({
  id: "unilateral-change",
  concern: "rights",
  severity: 2,
  because: { zh: "今天看到的，明天可以变。", en: "What you read today may change tomorrow." },
  title: { zh: "单方修改", en: "changes the terms alone" },
  why: { zh: "利率、规则可以不经你同意就变。", en: "Rates and rules may change without your yes." },
  ask: {
    zh: "变更利率、费用和数据用途须重新取得书面同意；不同意可以按原条款还完。",
    en: "Changes need a new yes in writing; without it the old terms run on.",
  },
  basis: [standardTerms, unfairTerms],
  find: (said) => {
    if (said.has("fairChange")) return [];
    const changes = [...said.pairs("alone", "changing", 28), ...said.pairs("reserves", "changing", 40)];
    const imposed = changes.filter(({ act, thing }) => said.pairs([act, thing], "termsAndPrices", 24).length > 0);
    const published = said.pairs("asPublished", "termsAndPrices", 30);
    const byUsing = said.has("changedTerms") ? said.pairs("countsAs", "goingOnUsing", 20) : [];
    return [...imposed, ...published, ...byUsing];
  },
  examples: ["本公司有权随时修改本协议。"],
  counterExamples: ["变更利率须经双方书面同意。"],
});
