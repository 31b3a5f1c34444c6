import { limitationKept, unfairTerms } from "../basis.ts";
import { definePattern, everywhere, near } from "../clause-pattern.ts";

const given = "放弃|不得.{0,8}(?:要求|行使|主张|提出)|不再主张|无权要求";
const right = "抗辩|诉讼时效|退(?:还|费)|返还|反诉|异议|追索|索赔|起诉|权利|主张";
const theirs = /(?:贷款人|平台|我们|甲方).{0,6}(?:同意)?放弃/u;
export default definePattern({
  id: "waiver",
  concern: "rights",
  severity: 3,
  title: { zh: "放弃权利", en: "gives up rights" },
  why: {
    zh: "抗辩、退费、时效，这些权利不该提前放弃；有的放弃本来就无效。",
    en: "Defences, refunds and limitation should not be given up beforehand; some waivers are void.",
  },
  ask: { zh: "删去放弃权利的内容。", en: "Strike the waiver." },
  basis: [limitationKept, unfairTerms],
  find: (sentence) => (theirs.test(sentence) ? [] : everywhere(sentence, near(given, right, 24))),
  examples: ["借款人自愿放弃诉讼时效抗辩。"],
  counterExamples: ["贷款人同意放弃未还的罚息主张。"],
});
