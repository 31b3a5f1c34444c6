import { definePattern } from "../clause-pattern.ts";
import { denied } from "../said/claims.ts";

export default definePattern({
  id: "good-debtor-only",
  concern: "good",
  severity: 1,
  because: { zh: "可以拿来提醒对方。", en: "Remind them of it." },
  title: { zh: "只向借款人催收", en: "collects from the borrower only" },
  why: { zh: "这一条保护你的亲友，逾期时可以拿出来。", en: "This protects your people; show it when you are late." },
  basis: [],
  find: (said) => {
    if (!said.has("debtMatters", "onlyDebtor")) return [];
    const only = said.of("onlyDebtor", "noContact");
    return only.length > 0
      ? only
      : denied([...said.pairs("reaching", "closePeople", 22), ...said.pairs("pressing", "employer", 18)]);
  },
  examples: ["催收仅面向借款人本人。", "我们不会联系您的紧急联系人催收。"],
  counterExamples: ["逾期后我们会联系您的紧急联系人催收。"],
});
