import { ownConsent, privateLife } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const people = "紧急联系人|联[系络]人|亲友|亲属|家属|家庭成员|配偶|父母|子女|同事|工作单位|朋友|第三人";
const pressing =
  "催收|催告|催款|代偿|协助(?:催收|还款)|转告(?:还款|欠款|逾期)|(?:告知|说明).{0,10}(?:逾期|欠款|违约)|实现债权|联系您的联系人|还款提醒|沟通还款|询问.{0,10}(?:下落|去向)|代为(?:还款|偿还)";
/** Says whom it collects from, or whom it leaves alone. */
const spared = /(?:仅|只)(?:面)?向.{0,8}(?:借款人|债务人|本人)|不(?:会|得)?(?:联系|向|打扰)/u;

export default definePattern({
  id: "emergency-contact-collection",
  concern: "address-book",
  severity: 3,
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
  find: (sentence) => (spared.test(sentence) ? [] : affirmed(sentence, near(people, pressing, 40))),
  examples: ["逾期后我们有权联系您的紧急联系人进行催告。", "您同意我们向您的亲友转告还款事宜。"],
  counterExamples: ["紧急联系人仅用于您遇到危险时联络。", "催收仅面向借款人本人，不联系亲友。"],
});
