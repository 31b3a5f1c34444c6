import { penaltyCut, ratesRespectRules } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const charge = "罚息|违约金|滞纳金|逾期(?:利息|费)|复利|赔偿金|(?:延迟|迟延|未(?:依约|按时|按期)).{0,6}(?:支付|还款)";
const take = "计收|收取|支付|按日|每日|日万分之|加收|[加另]付|[万千百]分之|按.{0,12}(?:%|万分|千分|百分)";
export default definePattern({
  id: "late-charge",
  concern: "purse",
  severity: 2,
  title: { zh: "逾期罚息、违约金", en: "charges for being late" },
  why: {
    zh: "日利率看着小，一年下来不小；和利息加起来还有上限。",
    en: "A daily rate looks small and is not by the year; with the interest a limit applies.",
  },
  ask: {
    zh: "写明年化是多少；不计复利，不叠加收取，困难时可以停止计收。",
    en: "State the yearly figure; no compounding, no stacking, stopped in hardship.",
  },
  basis: [penaltyCut, ratesRespectRules],
  find: (sentence) => affirmed(sentence, near(charge, take, 30)),
  examples: ["逾期的，每日万分之五计收罚息。"],
  counterExamples: ["提前还款不收取违约金。"],
});
