import { associationAgencyList } from "../sources/collection.ts";
import { adverseRecordFiveYears, cardPlan, planCountsAsAgreement } from "../sources/money.ts";
import { mediationByConsent } from "../sources/procedure.ts";
import { askForExtension, goodFaith, policeMustAnswer } from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, rule, says, section } from "../topic.ts";

export default defineTopic({
  id: "how-a-case-goes",
  order: 23,
  title: { zh: "一件逾期通常怎么走，每一步做什么", en: "How a case usually goes, and what to do at each point" },
  summary: {
    zh: "多数逾期会经过几步：提醒、委外、找联系人、施压、上门或起诉。每一步都有你能做的事。越早开口，路越宽。",
    en: "Most overdue loans pass through reminder, agency, contacts, pressure, visit or suit. There is something to do at each step. Speaking early leaves more ways.",
  },
  body: [
    ...section(
      "还没逾期，已经知道还不上",
      "Not yet overdue, but you know you cannot pay",
      says(
        "到期前就可以申请展期。对方同意才算，所以早说、写下来、附上你能做到的方案。",
        "You may ask for an extension before the due date. It takes the lender's consent: ask early, in writing, with a plan you can keep.",
        law(askForExtension),
      ),
    ),
    ...section(
      "第一周：短信和电话提醒",
      "First week: reminders",
      says(
        "正常的提醒会说清楚是哪家机构、哪笔款。接一次，说明情况，记下对方工号和说的话。",
        "A proper reminder says which institution and which loan. Answer once, explain, note the agent's number and words.",
        rule("identity-disclosure"),
        law(goodFaith),
      ),
      says(
        "提出分期之前先看一眼时效：还款承诺会让时效重新计算。债没过时效的，早谈通常更好。",
        "Before you propose instalments read about limitation: a promise starts the period again. For a debt within time, talking early is usually better.",
        law(planCountsAsAgreement),
      ),
    ),
    ...section(
      "交给催收公司",
      "Handed to an agency",
      says(
        "委托之前应当告诉你。请对方说清公司名称、受谁委托；银行类机构应在官网公示名单，可以查。",
        "You should be told beforehand. Ask for the agency's name and principal; association members publish a list you can check.",
        rule("outsourcing-notice"),
        law(associationAgencyList),
      ),
      says(
        "不要往个人账户转钱。还款走合同或官方App里的渠道。",
        "Pay nothing to private accounts. Use the channel in the contract or the official app.",
        rule("private-phone-or-account"),
      ),
    ),
    ...section(
      "开始打给联系人",
      "Contacts are called",
      says(
        "你能被联系上，就不应去找他们。把这一点写进给机构的信：请不要联系我的联系人，我的电话是……",
        "While you can be reached they should be left alone. Write it to the institution: please do not contact them; I can be reached at …",
        rule("contact-person-grounds"),
        rule("debtor-only"),
      ),
      says(
        "请被打扰的人各自拒绝一次，各自记一份。",
        "Ask each person called to refuse once and to keep a record.",
        rule("contact-person-refusal"),
      ),
      says(
        "同时向机构投诉，拿到受理编号。",
        "Complain to the institution at the same time and get a case number.",
        authority("institution-itself"),
        authority("microloan-itself"),
      ),
    ),
    ...section(
      "辱骂、威胁、假文书",
      "Insults, threats, forged papers",
      says(
        "先保证安全，有危险打110。再把原话、录音、截图留好。",
        "Safety first: in danger call 110. Then keep the exact words, recordings and screenshots.",
        rule("threat-to-safety"),
        rule("intimidation"),
        rule("insult"),
        authority("police-110"),
      ),
      says(
        "收到“传票”“拘留通知”，先打给上面写的机关核实，电话自己查，不用对方给的号码。",
        "If a “summons” or “detention notice” arrives, ask the authority named, at a number you look up yourself.",
        rule("forged-documents"),
        rule("impersonating-authority"),
      ),
      says(
        "报警时请求受案回执。不受理的应当说明理由。",
        "Ask the police for a receipt; if they do not take it they say why.",
        law(policeMustAnswer),
      ),
    ),
    ...section(
      "上门",
      "A visit",
      says(
        "可以不开门，隔着门说话。请对方出示证件，记下几个人、几点。没有同意不能进屋，硬闯就打110。",
        "You need not open. Ask for identification, note how many and when. No entry without consent; if they force it call 110.",
        rule("home-visit"),
        rule("home-entry"),
      ),
    ),
    ...section(
      "调解和起诉",
      "Mediation and court",
      says(
        "可以主动申请调解，双方同意才行。真的被起诉了，按时到庭，请求法院看一看利息和费用高不高。",
        "You may ask for mediation, with both sides' consent. If sued, appear in time and ask the court to look at interest and fees.",
        law(mediationByConsent),
        authority("mediation"),
        authority("court"),
      ),
      says(
        "信用卡欠款超出能力、又愿意还的，可以和银行商量最长五年的个性化分期。",
        "For card debts beyond your means a plan of up to five years can be discussed with the bank.",
        law(cardPlan),
      ),
    ),
    ...section(
      "还清以后",
      "After the last payment",
      says(
        "要一份结清证明，收好。征信上的逾期记录，从还清那天起五年后删除。",
        "Get a proof of settlement and keep it. An overdue record is deleted five years after the matter ends.",
        law(adverseRecordFiveYears),
      ),
      encourages("这条路很多人走完了。你也可以。", "Many have walked this road to its end. You can too."),
    ),
  ],
  asked: [
    "逾期了怎么办",
    "逾期后会发生什么",
    "逾期流程",
    "网贷逾期第一天",
    "逾期三个月会怎样",
    "还不上了怎么办",
    "下一步怎么办",
    "what happens when overdue",
    "i cannot pay my loan",
    "what to do next",
    "first day overdue",
  ],
});
