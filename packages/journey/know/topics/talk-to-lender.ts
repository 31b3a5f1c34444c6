import { whenContactsMayBeAsked } from "../sources/collection.ts";
import { agreeTermAndFrequency, cardPlan, planCountsAsAgreement } from "../sources/money.ts";
import { freeMediation, judicialConfirmation } from "../sources/procedure.ts";
import { askForExtension, goodFaith, repayOnTime } from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "talk-to-lender",
  order: 24,
  title: { zh: "主动和放款机构谈", en: "Speaking first with the lender" },
  summary: {
    zh: "先开口，说实话，给一个做得到的方案，留一个找得到你的电话，再请对方不要联系你的亲友。写下来，留一份。",
    en: "Speak first and truthfully, offer a plan you can keep, name a number where you can be reached, and ask that your contacts be left alone. In writing, with a copy.",
  },
  body: [
    says(
      "到期前可以申请展期，对方同意才算。逾期以后也可以商量，只是余地会小一些。",
      "Before the due date you may ask for an extension; it takes their consent. Later there is still room, only less.",
      law(askForExtension),
      law(repayOnTime),
    ),
    says(
      "监管部门鼓励银行、消费金融公司，对信用良好、暂时困难的人合理商定还款期限和频次。信用卡另有个性化分期，最长五年。这些是可以谈，不是必须给。",
      "Supervisors encourage banks and consumer finance companies to agree term and frequency with people of good credit in temporary difficulty; for cards there is a plan of up to five years. These may be agreed; they are no right.",
      law(agreeTermAndFrequency),
      law(cardPlan),
    ),
    ...section(
      "一封信里写五件事",
      "Five things for a letter",
      encourages(
        "一、我是谁，哪笔款。二、发生了什么，只写真的。三、我愿意还，每月能还多少。四、怎么能找到我。五、请不要联系我的联系人，他们不是当事人。",
        "One: who you are and which loan. Two: what happened, only what is true. Three: that you will pay and how much a month. Four: how to reach you. Five: please leave my contacts alone, they are no parties.",
      ),
      says(
        "第四件很重要：你能被联系上，就没有理由去找你的联系人。",
        "The fourth matters: while you can be reached there is no ground to turn to your contacts.",
        law(whenContactsMayBeAsked),
        rule("contact-person-grounds"),
      ),
      says(
        "写方案之前，先看时效：还款承诺会让时效重新计算。",
        "Before you write a plan, look at limitation: a promise starts it again.",
        law(planCountsAsAgreement),
      ),
    ),
    ...section(
      "电话里",
      "On the phone",
      encourages(
        "先听，再说，不争。记下工号和承诺。挂断后发一条短信确认：“刚才您说……，我理解得对吗？”",
        "Listen, then speak, do not argue. Note staff number and promises. Confirm by message: “You said …, did I understand?”",
      ),
      says(
        "做不到的数字不要答应。答应了的，双方都要守信。",
        "Promise nothing you cannot keep. What is promised binds both in good faith.",
        law(goodFaith),
      ),
    ),
    ...section(
      "谈不拢",
      "If you cannot agree",
      says(
        "可以请调解组织帮忙，人民调解不收费。谈成以后三十天内，双方可以一起请法院确认。",
        "Mediators can help; people's mediation is free. Within 30 days both may ask a court to confirm the agreement.",
        authority("mediation"),
        law(freeMediation),
        law(judicialConfirmation),
      ),
    ),
  ],
  asked: [
    "怎么协商",
    "协商还款",
    "怎么和催收说",
    "怎么跟平台谈",
    "展期",
    "延期还款",
    "能不能少还",
    "减免",
    "分期还款",
    "没钱还怎么谈",
    "失业了还不起",
    "接电话怎么说",
    "how to negotiate",
    "ask for more time",
    "extension",
    "repayment plan",
    "what to say on the phone",
  ],
});
