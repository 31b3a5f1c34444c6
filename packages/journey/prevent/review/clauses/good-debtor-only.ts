import { definePattern, denied, everywhere, near } from "../clause-pattern.ts";

const collecting = "催收|催告|联系";
const people = "第三人|联系人|亲友|亲属|同事|家人";
const only = /催收.{0,12}(?:仅|只).{0,8}(?:借款人|债务人|本人)|(?:仅|只)向(?:借款人|债务人|您)?本?人?催收/u;
export default definePattern({
  id: "good-debtor-only",
  concern: "good",
  severity: 1,
  title: { zh: "只向借款人催收", en: "collects from the borrower only" },
  why: { zh: "这一条保护你的亲友，逾期时可以拿出来。", en: "This protects your people; show it when you are late." },
  basis: [],
  find: (sentence) =>
    [...everywhere(sentence, only), ...denied(sentence, near(collecting, people, 16))].slice(
      0,
      /(?:催收|欠款|逾期|还款|债)/u.test(sentence) ? 1 : 0,
    ),
  examples: ["催收仅面向借款人本人。", "我们不会联系您的紧急联系人催收。"],
  counterExamples: ["逾期后我们会联系您的紧急联系人催收。"],
});
