import { ownConsent, privateLife } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed, affirmedOrTakenBack, apart } from "../said/claims.ts";

export default definePattern({
  id: "emergency-contact-collection",
  concern: "address-book",
  consent: true,
  severity: 3,
  because: {
    zh: "写进合同，对方会拿它当作打给亲友的理由。",
    en: "It is the excuse for calling your people.",
  },
  title: { zh: "向联系人催收或转告", en: "contacts relatives about the debt" },
  why: {
    zh: "紧急联系人不欠钱。写进这一条，逾期后电话会打给他们。",
    en: "Emergency contacts owe nothing; with this clause they will be called.",
  },
  ask: {
    zh: "写明：只向借款人本人催收，不联系紧急联系人和其他第三人。",
    en: "State that only the borrower is contacted, never emergency contacts or others.",
  },
  basis: [ownConsent, privateLife],
  find: (said) => {
    if (said.asks || !said.has("debtMatters") || said.has("untrue", "definition", "onlyDebtor", "noContact")) return [];
    if (said.has("otherOccasions") && !said.has("overdueSigns")) return [];
    const people = apart(said, "closePeople", "debtors", "employer");
    const reached = affirmedOrTakenBack(said, said.pairs(apart(said, "reaching", "notReaching"), people, 22));
    return reached.length > 0 ? reached : affirmed(said.pairs("pressing", "employer", 18));
  },
  examples: ["逾期后我们有权联系您的紧急联系人进行催告。", "您同意我们向您的亲友转告还款事宜。"],
  counterExamples: ["紧急联系人仅用于您遇到危险时联络。", "催收仅面向借款人本人，不联系亲友。"],
});
