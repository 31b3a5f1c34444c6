import { type Citation, cite } from "@ringfence/law/engine/citation.ts";

export * from "./civil-code.ts";

/**
 * Provisions of statutes that topics and terms rest on, each paraphrased once. Where a law was revised at 2026-01-01 the
 * numbering in force from that day is used: these pages speak of today, findings cite the law of the day of the act.
 */
const information = (article: string, gist: Citation["gist"], part: { paragraph?: number; item?: number } = {}) =>
  cite("personal-information-protection-law", "2021", { article, ...part }, gist);
const security = (article: string, gist: Citation["gist"], part: { paragraph?: number; item?: number } = {}) =>
  cite("public-security-penalties", "2025", { article, ...part }, gist);
const criminal = (article: string, gist: Citation["gist"], part: { paragraph?: number; item?: number } = {}) =>
  cite("criminal-law", "2023", { article, ...part }, gist);

export const nobodyMayTradeInformation = information("10", {
  zh: "不得非法收集、买卖、提供或者公开他人个人信息。",
  en: "Nobody may unlawfully collect, trade, provide or publish personal information.",
});
export const everyPersonNeedsABasis = information(
  "13",
  {
    zh: "处理个人信息要有法定依据，例如本人同意或为履行本人合同所必需。",
    en: "Processing needs a legal basis, such as that person's consent.",
  },
  { paragraph: 1 },
);
export const collectTheMinimum = information(
  "6",
  { zh: "只能收集实现目的所需的最小范围，不得过度收集。", en: "Collect only the minimum the purpose needs." },
  { paragraph: 2 },
);
export const consentCanBeWithdrawn = information(
  "15",
  { zh: "可以撤回同意，对方应提供便捷的方式。", en: "Consent can be withdrawn, and easily." },
  { paragraph: 1 },
);
export const noRefusalOverExtraData = information("16", {
  zh: "不得因为不同意提供非必需信息而拒绝服务。",
  en: "Service may not be refused over data that is not necessary.",
});
export const outsourcedProcessing = information("21", {
  zh: "委托他人处理个人信息要有约定、要监督，未经同意不得再转委托。",
  en: "Entrusted processing needs an agreement and supervision, and no passing on without consent.",
});
export const noPublicationWithoutConsent = information("25", {
  zh: "未取得单独同意不得公开其处理的个人信息。",
  en: "No publication without separate consent.",
});
export const separateConsentToShare = information("23", {
  zh: "把个人信息提供给其他处理者，要告知并取得单独同意。",
  en: "Providing data to another processor needs notice and separate consent.",
});
export const sensitiveInformation = information("28", {
  zh: "金融账户、行踪等是敏感个人信息，要有特定目的和充分必要才能处理。",
  en: "Financial accounts and movements are sensitive and need a specific purpose and real necessity.",
});
export const separateConsentForSensitive = information("29", {
  zh: "处理敏感个人信息要取得单独同意。",
  en: "Sensitive information needs separate consent.",
});
export const rightToRefuse = information("44", {
  zh: "每个人对自己的信息有知情权、决定权，可以限制或拒绝他人处理。",
  en: "Everyone may know, decide, restrict and refuse the processing of their data.",
});
export const rightToDeletion = information(
  "47",
  {
    zh: "撤回同意、目的已实现等情形，可以要求删除。",
    en: "Deletion can be asked for, for example after withdrawing consent.",
  },
  { paragraph: 1 },
);
export const rightToCopy = information(
  "45",
  { zh: "可以向处理者查阅、复制自己的个人信息。", en: "One may see and copy one's own data." },
  { paragraph: 1 },
);
export const anyoneMayComplain = information(
  "65",
  {
    zh: "任何人都可以投诉举报违法处理个人信息，受理部门应及时处理并告知结果。",
    en: "Anyone may complain; the authority acts in time and tells the result.",
  },
  { paragraph: 1 },
);
export const processorProvesNoFault = information(
  "69",
  {
    zh: "造成损害，处理者不能证明自己没有过错的，应当赔偿。",
    en: "Where harm was done the processor must prove it was not at fault.",
  },
  { paragraph: 1 },
);
export const manyVictims = information("70", {
  zh: "侵害众多人权益的，检察院等可以提起诉讼。",
  en: "Where many are harmed the procuratorate and others may sue.",
});

export const threatsToSafety = security(
  "50",
  { zh: "威胁他人人身安全的，可处拘留或罚款。", en: "Threats to a person's safety are punishable." },
  { paragraph: 1, item: 1 },
);
export const publicInsult = security(
  "50",
  { zh: "公然侮辱或者捏造事实诽谤他人的，可处拘留或罚款。", en: "Public insult or defamation is punishable." },
  { paragraph: 1, item: 2 },
);
export const repeatedMessages = security(
  "50",
  {
    zh: "多次发送侮辱、恐吓等信息，或滋扰、纠缠、跟踪，干扰他人正常生活的，可处拘留或罚款。",
    en: "Repeated insulting or intimidating messages, or pestering that disturbs normal life, are punishable.",
  },
  { paragraph: 1, item: 5 },
);
export const spreadingPrivacy = security(
  "50",
  {
    zh: "偷窥、偷拍、窃听、散布他人隐私的，可处拘留或罚款。",
    en: "Spying, secret filming and spreading privacy are punishable.",
  },
  { paragraph: 1, item: 6 },
);
export const noContactOrder = security(
  "50",
  {
    zh: "对滋扰、纠缠、跟踪的，公安机关可以责令一定期限内禁止接触被侵害人，违反的再处罚。",
    en: "Where somebody pesters or stalks, the police may forbid contact for a time; breaking that is punished again.",
  },
  { paragraph: 2 },
);
export const tradeInInformation = security("56", {
  zh: "违反规定出售、提供或者非法获取个人信息的，可处拘留。",
  en: "Unlawful sale, provision or taking of personal information is punishable.",
});
export const libertyAndHome = security(
  "47",
  {
    zh: "非法限制人身自由、侵入住宅、搜查身体的，处拘留并罚款。",
    en: "Restricting liberty, entering homes and body searches are punishable.",
  },
  { item: 3 },
);
export const falseIdentity = security("62", {
  zh: "冒充国家机关工作人员，或盗用、冒用他人身份名义招摇撞骗的，可处拘留。",
  en: "Posing as an official, or using a false identity to deceive, is punishable.",
});
export const forgedPapers = security("63", {
  zh: "伪造、使用伪造的公文、证明文件、印章的，可处拘留并罚款。",
  en: "Making or using forged papers, certificates or seals is punishable.",
});
export const troubleMaking = security(
  "30",
  {
    zh: "无故侵扰他人、扰乱社会秩序的寻衅滋事，可处拘留或罚款。",
    en: "Disturbing others and public order without cause is punishable.",
  },
  { item: 4 },
);
export const extortionPenalty = security("58", {
  zh: "敲诈勒索的，可处拘留或罚款。",
  en: "Extortion is punishable.",
});
export const policeMustAnswer = security("90", {
  zh: "公安机关对报案应当立即立案调查；认为不属于的，应当告知并说明理由。",
  en: "The police open a case at once on a report, or say why not.",
});
export const policeCaseTime = security(
  "118",
  { zh: "办理期限自立案起一般三十日，可依法延长。", en: "A case takes up to 30 days from opening, extendable." },
  { paragraph: 1 },
);
export const sixMonths = security("25", {
  zh: "六个月内没有被公安机关发现的，不再处罚；连续的从结束之日起算。",
  en: "Not discovered within six months: no penalty; continuing acts count from their end.",
});

export const crimeOfSellingInformation = criminal("253-1", {
  zh: "出售、提供或非法获取公民个人信息，情节严重的是犯罪。",
  en: "Selling, giving or unlawfully taking citizens' information is a crime when serious.",
});
export const crimeOfTroubleMaking = criminal(
  "293",
  {
    zh: "追逐、拦截、辱骂、恐吓他人，情节恶劣、破坏社会秩序的是寻衅滋事罪。",
    en: "Chasing, abusing or intimidating in a vile way that breaks public order is a crime.",
  },
  { paragraph: 1, item: 2 },
);
export const crimeOfCollectingUnlawfulDebts = criminal("293-1", {
  zh: "用暴力、胁迫、恐吓、骚扰等催收高利放贷等产生的非法债务，情节严重的是犯罪。",
  en: "Collecting unlawful debts by violence, coercion, intimidation or harassment is a crime when serious.",
});
export const crimeOfForgery = criminal("280", {
  zh: "伪造国家机关公文、印章是犯罪。",
  en: "Forging official papers or seals is a crime.",
});
export const crimeOfPosing = criminal("279", {
  zh: "冒充国家机关工作人员招摇撞骗是犯罪。",
  en: "Posing as an official to deceive is a crime.",
});
export const crimeOfEntering = criminal(
  "245",
  { zh: "非法侵入他人住宅是犯罪。", en: "Unlawful entry of a home is a crime." },
  { paragraph: 1 },
);
export const crimeOfLoanFraud = criminal("193", {
  zh: "以非法占有为目的诈骗贷款，数额较大的是犯罪。",
  en: "Defrauding a lender with intent to keep the money is a crime.",
});
export const crimeOfFraud = criminal("266", {
  zh: "诈骗财物，数额较大的是犯罪。",
  en: "Fraud of larger sums is a crime.",
});
export const crimeOfIllegalBusiness = criminal(
  "225",
  {
    zh: "未经许可经营、严重扰乱市场秩序，情节严重的是非法经营罪。",
    en: "Unlicensed business that seriously upsets the market order is a crime when serious.",
  },
  { item: 4 },
);
export const crimeOfExtortion = criminal("274", {
  zh: "敲诈勒索，数额较大或多次的是犯罪。",
  en: "Extortion of larger sums, or repeatedly, is a crime.",
});
export const crimeOfShamSuits = criminal(
  "307-1",
  {
    zh: "以捏造的事实提起诉讼，妨害司法秩序或严重侵害他人的，是犯罪。",
    en: "Suing on invented facts is a crime where it obstructs justice or gravely harms others.",
  },
  { paragraph: 1 },
);
export const crimeOfRefusingJudgments = criminal(
  "313",
  {
    zh: "有能力履行判决而拒不履行，情节严重的是犯罪。",
    en: "Refusing a judgment one can perform is a crime when serious.",
  },
  { paragraph: 1 },
);

export const dignityOfConsumers = cite(
  "consumer-protection-law",
  "2013",
  { article: "14" },
  {
    zh: "消费者享有人格尊严受尊重、个人信息受保护的权利。",
    en: "Consumers have a right to dignity and to protection of their data.",
  },
);
export const noGainFromComplaints = cite(
  "consumer-protection-regulation",
  "2024",
  { article: "27", paragraph: 2 },
  {
    zh: "不得利用投诉、举报牟取不正当利益。",
    en: "Complaints may not be used for improper gain.",
  },
);
export const loanInformationPrioritised = cite(
  "anti-telecom-fraud-law",
  "2022",
  { article: "29", paragraph: 2 },
  {
    zh: "对可能被诈骗利用的贷款信息等实施重点保护。",
    en: "Loan information gets priority protection against fraud.",
  },
);
