import type { Bilingual } from "@ringfence/kernel";
import type { SignalId } from "@ringfence/law";

/** What a collector says instead; undefined where the words themselves are in order, or are the other side's. */
export const suggestions: Readonly<Record<SignalId, Bilingual | undefined>> = {
  "amount-stated": {
    zh: "只对债务人本人说金额；对其他人只说：“您好，麻烦您转告他给我们回个电话，谢谢。”",
    en: "Tell the amount to the debtor alone; to others say only: “Could you please ask him to call us back? Thank you.”",
  },
  "asks-for-private-data": {
    zh: "只核对办理业务必需的信息：“为了确认是您本人，请说一下您预留的姓氏。”",
    en: "Check only what is needed: “To be sure it is you, please tell me the surname you gave us.”",
  },
  "borrow-to-repay": {
    zh: "“如果这个月有困难，我们可以一起看看有没有适合您的还款安排。”",
    en: "“If this month is difficult, we can look for an arrangement that suits you.”",
  },
  "claims-lawyer": {
    zh: "没有委托律师就不提律师；说明自己是谁：“您好，我是某某公司受托的工作人员，工号某某。”",
    en: "Do not mention a lawyer where none is retained; say who you are: “I work for …, on behalf of …, my number is ….”",
  },
  "claims-police-or-court": {
    zh: "没有启动程序就不提公检法；只说事实：“您的账单已经逾期，如有异议可以向我行客服提出。”",
    en: "Do not mention police or court where no proceedings are under way; state the fact: “Your bill is overdue; you may raise objections with our service.”",
  },
  "contact-list-threat": {
    zh: "不提联系亲友；说：“请问什么时间方便您本人接听？”",
    en: "Do not speak of contacting family or friends; ask: “When may we call you?”",
  },
  "criminal-liability-claim": {
    zh: "欠款是民事纠纷，不说坐牢、判刑；说：“请问您对这笔账单有什么疑问吗？”",
    en: "A debt is a civil matter; do not speak of prison. Ask: “Do you have any question about this bill?”",
  },
  "debt-disclosure": {
    zh: "对本人以外的人不提欠款；只说：“您好，麻烦您转告他给我们回个电话，谢谢。”",
    en: "To anyone but the debtor do not mention the debt; say only: “Could you please ask him to call us back? Thank you.”",
  },
  "entrusted-agency": undefined,
  "extra-fee-demand": {
    zh: "只说合同和账单里写明的金额，不加“催收费”“上门费”。",
    en: "Name only what contract and bill state; add no collection or visiting fee.",
  },
  "false-credit-claim": {
    zh: "只按事实说明：“逾期信息会按规定报送；如有异议，可以提出异议申请。”",
    en: "State the fact: “Overdue data are reported as the rules say; you may file an objection.”",
  },
  "family-or-school-threat": {
    zh: "不提家人、学业和前途；说：“我们只和您本人沟通这件事。”",
    en: "Do not mention family, schooling or career; say: “We speak about this with you alone.”",
  },
  "forged-document-claim": {
    zh: "不出示、不声称不存在的公文；书面通知只用本机构自己的信函。",
    en: "Show or claim no paper that does not exist; write on the institution's own letterhead only.",
  },
  "home-or-workplace-visit-threat": {
    zh: "外访要先征得同意：“如果您愿意当面谈，请告诉我们方便的时间和地点。”",
    en: "A visit needs consent: “If you would like to meet, please tell us when and where.”",
  },
  "identity-stated": undefined,
  insult: {
    zh: "不评价人，只说事情：“您的账单已经逾期，请问什么时候方便处理？”",
    en: "Speak of the matter, not of the person: “Your bill is overdue; when would it suit you to deal with it?”",
  },
  intimidation: {
    zh: "“如果暂时有困难，请告诉我们，我们可以一起商量。”",
    en: "“If it is difficult at present, please tell us and we will look at it together.”",
  },
  "lawful-reminder": {
    zh: "还款提醒只发给债务人本人；对其他人只请转告回电。",
    en: "Remind the debtor alone; others may only be asked to pass on that a call back is wanted.",
  },
  "negotiation-offer": {
    zh: "协商方案只和债务人本人谈；对其他人只请转告回电。",
    en: "Discuss terms with the debtor alone; others may only be asked to pass on that a call back is wanted.",
  },
  "private-account": {
    zh: "只给机构的官方还款方式：“请通过我行官方App或公布的对公账户还款。”",
    en: "Give the institution's own ways to pay only: “Please pay in our app or to our published account.”",
  },
  "public-exposure-threat": {
    zh: "不提公开、曝光；说：“您的信息我们会保密。”",
    en: "Do not speak of publishing anything; say: “We keep your data confidential.”",
  },
  "recites-contacts": {
    zh: "不念联系人的名字和号码；只和债务人本人谈他自己的账单。",
    en: "Do not read out names or numbers of others; speak with the debtor about the debtor's own bill.",
  },
  "refusal-by-recipient": undefined,
  "relay-request": undefined,
  "self-harm-words": undefined,
  "third-person-payment-demand": {
    zh: "不要求别人代还，也不提欠款；只说：“您好，麻烦您转告他给我们回个电话，谢谢。”",
    en: "Ask nobody else to pay and do not mention the debt; say only: “Could you please ask him to call us back? Thank you.”",
  },
  "violence-threat": {
    zh: "这句话不能说，也不能换个说法说。结束通话，另约时间。",
    en: "This must not be said in any form. End the call and arrange another time.",
  },
};
