import { adverseRecordFiveYears, cardPlan, creditObjection } from "../sources/money.ts";
import { freeMediation } from "../sources/procedure.ts";
import {
  crimeOfExtortion,
  crimeOfForgery,
  crimeOfFraud,
  forgedPapers,
  noGainFromComplaints,
  repayOnTime,
  sensitiveInformation,
} from "../sources/statutes.ts";
import { authority, defineTopic, encourages, law, says, section } from "../topic.ts";

export default defineTopic({
  id: "counter-collection-scams",
  order: 42,
  title: {
    zh: "反催收、代理维权、征信修复：怎么认出骗局",
    en: "Counter-collection agents and credit repair: how to tell a scam",
  },
  summary: {
    zh: "先收费、打包票、要身份证和电话卡、教你造假或别还钱，有一样就别信。他们能做的，你自己都能做。",
    en: "A fee first, a promise, your identity card or SIM, forged papers, “stop paying”: one of these is enough to walk away. Whatever they can do you can do yourself.",
  },
  body: [
    ...section(
      "五个信号",
      "Five signs",
      says(
        "一、先交钱。投诉、异议你自己就能提，人民调解不收费。",
        "One: money first. You can complain and object yourself, and people's mediation is free.",
        law(freeMediation),
        authority("credit-record-objection"),
        authority("institution-itself"),
      ),
      says(
        "二、打包票：“保证停催”“包减免”“征信洗白”。没有人能保证。分期要银行同意，真实的逾期记录五年内删不掉。",
        "Two: a guarantee to stop calls, cut the debt or wash the record. Nobody can promise that: a plan needs the bank's consent, and a true record stays its five years.",
        law(cardPlan),
        law(adverseRecordFiveYears),
      ),
      says(
        "三、要你的身份证、银行卡、电话卡、验证码，或者替你接电话。这些是敏感信息，交出去就收不回来了。",
        "Three: they want identity card, bank card, SIM or codes, or to take your calls. That is sensitive and cannot be taken back.",
        law(sensitiveInformation),
      ),
      says(
        "四、教你开假病历、假困难证明、假流水。出事的是你。",
        "Four: false medical papers, hardship proofs, statements. You would answer for it.",
        law(forgedPapers),
        law(crimeOfForgery),
      ),
      says(
        "五、教你别还、躲起来，或者拿投诉去逼对方给钱。债还在，利息还在算；拿投诉要钱可能构成敲诈。",
        "Five: stop paying, hide, or press money out by complaints. The debt goes on growing; pressing for money may be extortion.",
        law(repayOnTime),
        law(noGainFromComplaints),
        law(crimeOfExtortion),
      ),
    ),
    ...section(
      "已经交了钱怎么办",
      "If you have paid already",
      says(
        "不要再付。聊天、转账、对方账号都留好。被骗了可以报警。改掉密码，补办电话卡，告诉银行。",
        "Pay no more. Keep chats, transfers and account names. If you were cheated report it. Change passwords, replace the SIM, tell the bank.",
        law(crimeOfFraud),
        authority("police-110"),
      ),
      encourages("上当不丢人，他们是专门干这个的。", "There is no shame in it: they do this for a living."),
    ),
    ...section(
      "可以放心找的",
      "Whom you can trust",
      says(
        "法律问题12348；协商找放款机构和调解组织；征信有错找征信机构或者人民银行12363。",
        "Legal questions 12348; a plan the lender and mediators; errors in the credit record the agency or the PBC, 12363.",
        authority("legal-aid-12348"),
        authority("mediation"),
        authority("pbc-12363"),
        law(creditObjection),
      ),
    ),
  ],
  asked: [
    "反催收",
    "代理维权",
    "停息挂账",
    "债务优化",
    "法务公司",
    "代理投诉",
    "收费帮我协商",
    "征信修复是真的吗",
    "有人说能帮我停催",
    "债务重组公司靠谱吗",
    "交了钱被骗",
    "debt relief scam",
    "credit repair agent",
    "they promise to stop the calls",
    "pay someone to negotiate",
  ],
});
