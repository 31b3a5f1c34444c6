import { cardDebtorOnly, debtorOnly } from "../sources/collection.ts";
import { tellBeforeReporting } from "../sources/money.ts";
import {
  assignmentNeedsNotice,
  claimsMayBeAssigned,
  limitationThreeYears,
  overdueInterest,
  repayOnTime,
} from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says } from "../topic.ts";

export default defineTopic({
  id: "collector-may",
  order: 20,
  title: { zh: "催收可以做什么", en: "What a collector may do" },
  summary: {
    zh: "提醒你还款、和你商量方案、依法起诉，都是正常的。知道哪些正常，才分得清哪些过了。",
    en: "Reminding you, discussing a plan and going to court are normal. Knowing what is normal shows what goes too far.",
  },
  body: [
    says(
      "可以联系你本人，告诉你欠多少、怎么还，要求你按约定还款，逾期的收逾期利息。",
      "It may contact you, say how much and how to pay, and ask for payment as agreed, with overdue interest.",
      law(repayOnTime),
      law(overdueInterest),
    ),
    says(
      "可以在白天打电话、发短信，次数要合理。",
      "It may call and write by day, within reason.",
      rule("contact-hours"),
      rule("interactive-call-limit"),
      rule("notice-call-limit"),
    ),
    says(
      "可以向担保人、共同借款人催收，因为他们在法律上也欠这笔钱。",
      "It may ask guarantors and co-borrowers: in law they owe it too.",
      law(debtorOnly),
      law(cardDebtorOnly),
    ),
    says(
      "确实联系不上你的时候，可以向联系人打听你的联系方式，或者请他转告你回电话。只应说这些。",
      "When you really cannot be reached, it may ask a contact for your number, or to pass on a message. No more than that.",
      rule("contact-person-grounds"),
      rule("contact-person-content"),
    ),
    says(
      "可以委托催收公司，但应当先告诉你。",
      "It may use an agency, and should tell you first.",
      rule("outsourcing-notice"),
    ),
    says(
      "可以把债权转让给别人，但没有通知你的，对你不发生效力。",
      "It may assign the claim; without notice the assignment does not bind you.",
      law(claimsMayBeAssigned),
      law(assignmentNeedsNotice),
    ),
    says(
      "可以上门，但人数和时间都有要求，没有你的同意不能进屋。",
      "It may visit, within rules on number and hours; not enter without your consent.",
      rule("home-visit"),
      rule("home-entry"),
    ),
    says(
      "可以如实报送征信，报送不良信息前应当告诉你。",
      "It may report truthfully to the credit record, and tells you before adverse data.",
      law(tellBeforeReporting),
    ),
    says(
      "可以去法院起诉。起诉不可怕，你可以说明情况，也可以请求调解。",
      "It may sue. That is nothing to dread: you can explain, and ask for mediation.",
      law(limitationThreeYears),
      authority("court"),
      authority("mediation"),
    ),
    encourages(
      "遇到好好说话的催收员，也请好好说话。对方同样在上班。",
      "If a collector speaks decently, please do so too. It is somebody at work.",
    ),
  ],
  asked: [
    "催收合法吗",
    "催收可以做什么",
    "催收能干什么",
    "正常催收",
    "催收可以打电话给我吗",
    "债权转让给第三方合法吗",
    "把我的债卖给别人",
    "can they call me",
    "is collection legal",
    "what may a collector do",
    "debt sold to another company",
  ],
});
