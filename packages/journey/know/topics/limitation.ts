import {
  agreementAfterLapse,
  deductionCountsAsDemand,
  planCountsAsAgreement,
  raisedInFirstInstance,
} from "../sources/money.ts";
import {
  limitationIsADefence,
  limitationNoAdvanceWaiver,
  limitationOfInstalments,
  limitationRestarts,
  limitationThreeYears,
  stopClaimsDoNotLapse,
} from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "limitation",
  order: 32,
  title: { zh: "诉讼时效，以及什么会让它重新算", en: "Limitation, and what restarts it" },
  summary: {
    zh: "一般是三年。对方催一次、你答应还一次，就可能重新算。写还款方案之前，先看看最后一次到期和最后一次联系是哪天。",
    en: "Usually three years. A demand or a promise to pay may start it again. Before you write a plan, look up the last due date and last contact.",
  },
  body: [
    says(
      "诉讼时效一般三年，从对方知道权利受损起算。分期还的，从最后一期到期起算。",
      "The period is usually three years from when the lender knows. For instalments it runs from the last one.",
      law(limitationThreeYears),
      law(limitationOfInstalments),
    ),
    says(
      "时效过了，债还在，只是打官司时可以提出不还。要自己在一审时提，法院不会提醒你，过后再提一般就晚了。",
      "After it the debt remains; in court you may refuse on that ground. Say so yourself, in the first instance: the court does not remind you, and later is as a rule too late.",
      law(limitationIsADefence),
      law(raisedInFirstInstance),
    ),
    ...section(
      "这些会让它重新算",
      "These start it again",
      says(
        "对方起诉、仲裁，或者发出催款并且到达你：信件、短信都算；按约定从你账户扣款也算。",
        "A suit or arbitration, or a demand that reaches you: letters and messages count, and so do agreed deductions.",
        law(limitationRestarts),
        law(deductionCountsAsDemand),
      ),
      says(
        "你自己做的也算：还一部分、承诺分期、请求延期、写还款计划。",
        "So does what you do: part payment, a promise of instalments, asking for time, a repayment plan.",
        law(planCountsAsAgreement),
      ),
      says(
        "时效已经过了，又签字同意还，就不能再用时效说不还。已经还了的，也要不回来。",
        "If it has lapsed and you agree to pay, you cannot refuse any more. What was paid stays paid.",
        law(agreementAfterLapse),
        law(limitationIsADefence),
      ),
    ),
    ...section(
      "所以",
      "Therefore",
      says(
        "时效还没过的，早谈方案通常更好。很久没人催的债，签任何东西之前先打12348问一问。",
        "Within time, talking early is usually better. If nobody has asked for very long, call 12348 before you sign anything.",
        authority("legal-aid-12348"),
        rule("official-window"),
      ),
      says(
        "合同里写“放弃时效”的，预先放弃无效。",
        "A clause that waives limitation in advance is void.",
        law(limitationNoAdvanceWaiver),
      ),
      says(
        "你要求停止骚扰、赔礼道歉，不受时效限制。",
        "Your own claims to stop and to apologise do not lapse.",
        law(stopClaimsDoNotLapse),
      ),
      encourages(
        "这里讲时效，是为了让你看清楚再签字，不是劝你躲。",
        "This is told so that you see before you sign, not so that you hide.",
      ),
    ),
  ],
  asked: [
    "诉讼时效",
    "过了几年还用还吗",
    "欠款几年失效",
    "三年时效",
    "时效中断",
    "很久以前的债",
    "签字会重新计算吗",
    "还一点会重新算吗",
    "statute of limitations",
    "old debt",
    "is the debt expired",
    "does paying restart the clock",
  ],
});
