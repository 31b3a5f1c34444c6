import { debtorOnly, stopOnRefusal, whatContactsMayBeAsked } from "../sources/collection.ts";
import {
  anyoneMayComplain,
  dutiesComeFromLawOrAgreement,
  peaceOfPrivateLife,
  phoneNumbersAreProtected,
  rightToRefuse,
} from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "for-emergency-contacts",
  order: 13,
  title: { zh: "我是联系人：被催收找上了怎么办", en: "I am a contact person: they called me" },
  summary: {
    zh: "你没有借钱，也没有签过担保，一般就不欠这笔钱。可以拒绝一次，之后再打就记下来，你可以自己投诉。",
    en: "If you did not borrow and signed no guarantee, as a rule you owe nothing. Refuse once; note calls after that; you may complain yourself.",
  },
  body: [
    says(
      "被填成“紧急联系人”，不等于担保。只有法律规定，或者你自己签字约定过，才有还钱的义务。",
      "Being named as emergency contact is no guarantee. A duty to pay comes only from the law or from what you agreed yourself.",
      law(dutiesComeFromLawOrAgreement),
      law(debtorOnly),
    ),
    says(
      "如果你签过担保合同、是共同借款人，或者属于夫妻共同债务，就不一样了：对方可以依法依约找你。",
      "It is different if you signed a guarantee, borrowed jointly, or it is a common debt of spouses: then they may turn to you within law and contract.",
      law(debtorOnly),
    ),
    ...section(
      "他们能问什么",
      "What they may ask",
      says(
        "只应问两件事：怎么联系本人，或者请你转告。不应告诉你欠了多少、逾期多久。",
        "By the standard two things only: how to reach the person, or to pass on a message. Not how much is owed or since when.",
        rule("contact-person-content"),
        law(whatContactsMayBeAsked),
      ),
      says(
        "他们不应要你替还。请不要转账，更不要转到个人账户。",
        "They should not ask you to pay. Please transfer nothing, least of all to a private account.",
        rule("third-person-payment-demand"),
        rule("private-phone-or-account"),
      ),
    ),
    ...section(
      "怎么回答",
      "What to answer",
      encourages(
        "可以只说一句：“我不是债务人，没有担保。请不要再联系我。”然后挂断。不用解释，不用争。",
        "One sentence will do: “I do not owe this and gave no guarantee. Please do not contact me again.” Then hang up.",
      ),
      says(
        "说过拒绝以后，就不应再联系你。再打来，每一次都记下时间和号码。",
        "After that they should not contact you again. Note time and number of each further call.",
        rule("contact-person-refusal"),
        law(stopOnRefusal),
      ),
      says(
        "不要把别人的电话、住址、单位告诉他们。那也是受保护的个人信息。",
        "Do not give them other people's numbers, addresses or employers. Those are protected too.",
        law(phoneNumbersAreProtected),
      ),
    ),
    ...section(
      "你自己的权利",
      "Your own rights",
      says(
        "你的生活安宁受法律保护，和当事人欠不欠钱没有关系。你可以问：你们从哪里得到我的号码？可以要求删除。",
        "Your peace is protected by law, whatever somebody else owes. You may ask where they got your number, and have it deleted.",
        law(peaceOfPrivateLife),
        law(rightToRefuse),
        rule("contact-data-source"),
      ),
      says(
        "你可以用自己的名义投诉：骚扰电话打12321，信息来源找网信部门，威胁辱骂打110。",
        "You may complain in your own name: 12321 for harassing calls, the cyberspace authority for the source of data, 110 for threats and abuse.",
        law(anyoneMayComplain),
        authority("harassment-12321"),
        authority("cyberspace-personal-information"),
        authority("police-110"),
      ),
    ),
    encourages(
      "如果愿意，把记录发给当事人一份，对他很有用。也请对他说一句：“我没事，你照顾好自己。”",
      "If you like, send your record to the person concerned; it helps. And say: “I am all right, take care of yourself.”",
    ),
  ],
  asked: [
    "我是紧急联系人",
    "我只是紧急联系人",
    "紧急联系人要还钱吗",
    "我没借钱为什么打给我",
    "朋友欠钱催收打给我",
    "亲戚欠钱找我",
    "替别人还钱",
    "不认识这个人也打给我",
    "怎么让他们别打给我",
    "我妈被打了电话要还吗",
    "emergency contact",
    "do i have to pay for my friend",
    "they call me about somebody else's debt",
    "why are they calling me",
  ],
});
