import { ratesRespectRules, realPrincipal } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed, apart } from "../said/claims.ts";

export default definePattern({
  id: "extra-fees",
  concern: "purse",
  severity: 3,
  because: { zh: "真实成本往往藏在这里。", en: "The true cost often hides here." },
  title: { zh: "利息以外的费用", en: "fees beside the interest" },
  why: {
    zh: "这些费用和利息一起才是真实成本；放款时先扣的，到手就少了。",
    en: "With the interest they are the true cost; deducted at payout they shrink what arrives.",
  },
  ask: {
    zh: "把全部费用列入综合成本表，算出年化；删去强制购买和放款前扣收。",
    en: "List all fees in the cost table with the yearly figure; no compulsory purchase, nothing deducted beforehand.",
  },
  basis: [realPrincipal, ratesRespectRules],
  find: (said) => {
    if (said.has("noFee", "orderedByUser") || said.pairs("alone", "changing", 22).length > 0) return [];
    return affirmed(said.pairs("payingFees", apart(said, "fees", "lateFees"), 30));
  },
  examples: ["借款人应一次性支付咨询服务费。"],
  counterExamples: ["除利息外，我们不收取任何手续费、服务费。"],
});
