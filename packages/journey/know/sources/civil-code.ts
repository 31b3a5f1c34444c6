import { type Citation, cite } from "@ringfence/law/engine/citation.ts";

/** Provisions of the Civil Code that topics and terms rest on, each paraphrased once. */
const civil = (article: string, gist: Citation["gist"], part: { paragraph?: number; item?: number } = {}) =>
  cite("civil-code", "2020", { article, ...part }, gist);

export const dutiesComeFromLawOrAgreement = civil("176", {
  zh: "民事义务来自法律规定或者本人的约定。",
  en: "Civil duties come from the law or from one's own agreement.",
});
export const peaceOfPrivateLife = civil(
  "1033",
  {
    zh: "不得用电话、短信、即时通讯等侵扰他人的私人生活安宁。",
    en: "Nobody's private peace may be disturbed by calls or messages.",
  },
  { item: 1 },
);
export const privacyIncludesPeace = civil(
  "1032",
  {
    zh: "隐私包括私人生活安宁和不愿人知的私密信息。",
    en: "Privacy includes the peace of private life and private information.",
  },
  { paragraph: 2 },
);
export const homeIsPrivate = civil(
  "1033",
  { zh: "未经同意不得进入、拍摄、窥视他人住宅。", en: "No entering, filming or spying on a home without consent." },
  { item: 2 },
);
export const phoneNumbersAreProtected = civil(
  "1034",
  { zh: "电话号码属于受保护的个人信息。", en: "Phone numbers are protected personal information." },
  { paragraph: 2 },
);
export const noLeakByProcessors = civil(
  "1038",
  {
    zh: "收集信息的一方不得泄露，未经同意不得非法提供给他人。",
    en: "Whoever collects data may not leak it or pass it on unlawfully.",
  },
  { paragraph: 1 },
);
export const reputation = civil(
  "1024",
  { zh: "不得以侮辱、诽谤等方式侵害他人名誉。", en: "Reputation may not be harmed by insult or defamation." },
  { paragraph: 1 },
);
export const stopOrder = civil("997", {
  zh: "有证据证明侵害正在或即将发生、不制止难以弥补的，可以申请法院责令停止。",
  en: "With evidence, a court may order an ongoing or imminent infringement to stop when the harm would be hard to repair.",
});
export const stopClaimsDoNotLapse = civil("995", {
  zh: "要求停止侵害、赔礼道歉等，不受诉讼时效限制。",
  en: "Claims to stop and to apologise do not lapse with time.",
});
export const mentalHarm = civil(
  "1183",
  { zh: "造成严重精神损害的，可以请求精神损害赔偿。", en: "Serious mental harm can be compensated." },
  { paragraph: 1 },
);
export const employerAnswers = civil(
  "1191",
  { zh: "工作人员因工作造成他人损害的，由单位承担责任。", en: "An employer answers for harm done by staff at work." },
  { paragraph: 1 },
);
export const unfairStandardTerms = civil("497", {
  zh: "不合理地加重对方责任、限制对方主要权利的格式条款无效。",
  en: "Standard terms that unreasonably burden the other side are void.",
});
export const repayOnTime = civil("675", {
  zh: "借款人应当按约定期限还款。",
  en: "A loan is to be repaid when agreed.",
});
export const overdueInterest = civil("676", {
  zh: "逾期的，应当支付逾期利息。",
  en: "Overdue loans carry overdue interest.",
});
export const tellTheTruthWhenBorrowing = civil("669", {
  zh: "借款时应当如实提供与借款有关的真实情况。",
  en: "A borrower gives true information when borrowing.",
});
export const noUpfrontDeduction = civil("670", {
  zh: "利息不得预先从本金中扣除；扣了的，按实际到账还本计息。",
  en: "Interest may not be deducted up front; if it is, principal is what was received.",
});
export const noUsury = civil(
  "680",
  { zh: "禁止高利放贷，借款利率不得违反国家有关规定。", en: "Usury is forbidden; rates must respect state rules." },
  { paragraph: 1 },
);
export const askForExtension = civil("678", {
  zh: "到期前可以向贷款人申请展期，贷款人同意的可以展期。",
  en: "Before the due date one may ask for an extension; the lender may agree.",
});
export const goodFaith = civil(
  "509",
  {
    zh: "双方都要诚信，并负有通知、协助、保密等义务。",
    en: "Both sides owe good faith, notice, help and confidentiality.",
  },
  { paragraph: 2 },
);
export const excessivePenalty = civil(
  "585",
  { zh: "违约金过分高于损失的，可以请求适当减少。", en: "Damages far above the loss can be cut on request." },
  { paragraph: 2 },
);
export const assignmentNeedsNotice = civil(
  "546",
  { zh: "转让债权未通知债务人的，对债务人不发生效力。", en: "An assignment without notice does not bind the debtor." },
  { paragraph: 1 },
);
export const claimsMayBeAssigned = civil(
  "545",
  { zh: "债权一般可以转让给第三人。", en: "A claim can usually be assigned." },
  { paragraph: 1 },
);
export const limitationThreeYears = civil(
  "188",
  { zh: "诉讼时效期间一般为三年。", en: "The limitation period is usually three years." },
  { paragraph: 1 },
);
export const limitationOfInstalments = civil("189", {
  zh: "分期债务的时效从最后一期到期之日起算。",
  en: "For instalment debts it runs from the due date of the last instalment.",
});
export const limitationIsADefence = civil("192", {
  zh: "时效届满可以拒绝履行；但届满后又同意还的，不能再以此拒绝，已还的不能要回。",
  en: "A lapsed debt may be refused; but who agrees to pay after that cannot refuse, and what was paid stays paid.",
});
export const limitationRestarts = civil("195", {
  zh: "对方催要、自己同意还款、起诉或仲裁，都会让时效重新计算。",
  en: "A demand, a promise to pay, or a suit starts the period again.",
});
export const limitationNoAdvanceWaiver = civil(
  "197",
  { zh: "预先放弃时效利益的约定无效。", en: "An advance waiver of limitation is void." },
  { paragraph: 2 },
);
