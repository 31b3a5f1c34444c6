import { debtorOnly } from "../sources/collection.ts";
import { dutiesComeFromLawOrAgreement, peaceOfPrivateLife, repayOnTime } from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "what-is-bombing",
  order: 1,
  title: { zh: "爆通讯录是什么", en: "What bombing the address book is" },
  summary: {
    zh: "借款逾期后，催收的人按着手机通讯录，打给你的父母、朋友、同事，想让你因为难堪而还钱。钱要还，但这样催不应该。",
    en: "After a loan falls overdue, the collector works through the phone's address book and calls parents, friends and colleagues, so that shame makes you pay. The debt stays owed; this way of collecting is not all right.",
  },
  body: [
    says(
      "它通常是这样的：短时间里给许多联系人打电话、发短信，说出你欠钱，或者要他们替你还。",
      "It usually looks like this: many contacts get calls and messages in a short time, are told of the debt, or are asked to pay.",
      rule("debtor-only"),
      rule("debt-disclosure"),
      rule("third-person-payment-demand"),
    ),
    says(
      "有时还没有打，只是先放话：“再不还就打爆你的通讯录。”这样的话本身就有规则管。",
      "Sometimes it is only announced: “Pay, or we call your whole address book.” There is a rule for that sentence alone.",
      rule("contact-list-threat"),
    ),
    ...section(
      "号码从哪里来",
      "Where the numbers come from",
      says(
        "常见的来源有三种：装App时给了通讯录权限；申请时填了紧急联系人；别人转手卖的。每一种，规则都不一样。",
        "Three sources are common: the address-book permission of an app, the emergency contacts named in the application, and data passed on by others. Different rules apply to each.",
        rule("excessive-collection"),
        rule("contact-data-source"),
      ),
    ),
    ...section(
      "两件事要分开看",
      "Two things to keep apart",
      says(
        "第一件，你借的钱要还，这没有变。",
        "First: what you borrowed is to be repaid. That has not changed.",
        law(repayOnTime),
      ),
      says(
        "第二件，通讯录里的人没有借钱，也没有担保，就没有还钱的义务。用电话和短信侵扰他们的生活，不会因为你欠钱就变得正当。",
        "Second: people in the address book who did not borrow or guarantee owe nothing. Disturbing their lives does not become right because you owe.",
        law(dutiesComeFromLawOrAgreement),
        law(peaceOfPrivateLife),
        law(debtorOnly),
      ),
    ),
    ...section(
      "今天可以先做三件小事",
      "Three small things for today",
      says(
        "一、把通话记录、短信、截图留好，不要删。这是以后说得清的根本。",
        "One: keep call log, messages and screenshots. They are what lets you show it later.",
        rule("repeated-harassment"),
        authority("police-110"),
      ),
      says(
        "二、请被打扰的人回一句：“我不欠这笔钱，请不要再联系我。”说过一次就算数。",
        "Two: ask those who were called to answer once: “I do not owe this. Please do not contact me again.” Once is enough.",
        rule("contact-person-refusal"),
      ),
      encourages(
        "三、告诉最亲的一两个人发生了什么。先从你嘴里听到，比从陌生人那里听到好得多。",
        "Three: tell one or two people close to you. Hearing it from you is far better than from a stranger.",
      ),
    ),
  ],
  asked: [
    "爆通讯录",
    "什么是爆通讯录",
    "通讯录被爆了怎么办",
    "轰炸通讯录",
    "打爆通讯录",
    "催收打给所有人",
    "给我通讯录里的人打电话",
    "what is address book bombing",
    "they called everyone in my phone",
    "contact bombing",
  ],
});
