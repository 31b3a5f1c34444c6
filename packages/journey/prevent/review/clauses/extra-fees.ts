import { ratesRespectRules, realPrincipal } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const fee =
  "(?:会员|担保|服务|咨询|管理|评审|评估|手续|信息|中介|居间|技术|增信)(?:服务)?(?:费|报酬)|保证保险|保险费|保费|权益(?:卡|费|价格)|尊享权益|购买会员";
const pay = "支付|收取|收|扣|购买|开通|承担|缴纳|投保|按月|另付";
export default definePattern({
  id: "extra-fees",
  concern: "purse",
  severity: 3,
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
  find: (sentence) => affirmed(sentence, near(fee, pay, 24)),
  examples: ["借款人应一次性支付咨询服务费。"],
  counterExamples: ["除利息外，我们不收取任何手续费、服务费。"],
});
