import { limitationKept, unfairTerms } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";

export default definePattern({
  id: "waiver",
  concern: "rights",
  severity: 3,
  because: { zh: "放弃的都是你自己的退路。", en: "It gives up your own way out." },
  title: { zh: "放弃权利", en: "gives up rights" },
  why: {
    zh: "抗辩、退费、时效，这些权利不该提前放弃；有的放弃本来就无效。",
    en: "Defences, refunds and limitation should not be given up beforehand; some waivers are void.",
  },
  ask: { zh: "删去放弃权利的内容。", en: "Strike the waiver." },
  basis: [limitationKept, unfairTerms],
  find: (said) => {
    if (said.has("othersGiveUp")) return [];
    const lost = said.of("refundLost").filter((one) => !one.denied);
    return [...lost, ...said.pairs("givingUp", "ownRights", 18).filter(({ act }) => !act.denied)];
  },
  examples: ["借款人自愿放弃诉讼时效抗辩。"],
  counterExamples: ["贷款人同意放弃未还的罚息主张。"],
});
