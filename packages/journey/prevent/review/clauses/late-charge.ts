import { penaltyCut, ratesRespectRules } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";
import { yearlyFigure } from "../yearly-figure.ts";

export default definePattern({
  id: "late-charge",
  concern: "purse",
  severity: 2,
  because: { zh: "逾期后欠款靠它越滚越大。", en: "It makes an overdue debt grow." },
  title: { zh: "逾期罚息、违约金", en: "charges for being late" },
  why: {
    zh: "日利率看着小，一年下来不小；比损失高出太多的，可以请求减少。",
    en: "A daily rate looks small and is not by the year; far above the loss, a cut can be asked for.",
  },
  ask: {
    zh: "写明年化是多少；不计复利，不叠加收取，困难时可以停止计收。",
    en: "State the yearly figure; no compounding, no stacking, stopped in hardship.",
  },
  basis: [penaltyCut, ratesRespectRules],
  find: (said) => (said.has("lateWaived") ? [] : affirmed(said.pairs("charges", "lateWords", 36))),
  figure: yearlyFigure,
  examples: ["逾期的，每日万分之五计收罚息。"],
  counterExamples: ["提前还款不收取违约金。"],
});
