import { cite } from "@ringfence/law/engine/citation.ts";

/** Evidence, complaints, courts, legal aid, and what apps may require. */
export const electronicDataKinds = cite(
  "civil-evidence-rules",
  "2019",
  { article: "14" },
  {
    zh: "短信、聊天记录、通话记录、录音文件等都是电子数据。",
    en: "Messages, chats, call records and files are electronic data.",
  },
);
export const originalCarrier = cite(
  "civil-evidence-rules",
  "2019",
  { article: "15" },
  {
    zh: "录音录像要提供原始载体；电子数据的一致副本或直接打印件视为原件。",
    en: "Recordings need the original carrier; identical copies and direct printouts of data count as originals.",
  },
);
export const doubtfulEvidence = cite(
  "civil-evidence-rules",
  "2019",
  { article: "90" },
  {
    zh: "有疑点的录音和电子数据、无法核对的复制件，不能单独作为依据。",
    en: "Doubtful recordings and copies that cannot be checked do not stand alone.",
  },
);
export const notarisedData = cite(
  "civil-evidence-rules",
  "2019",
  { article: "94" },
  {
    zh: "中立第三方平台保存或经公证的电子数据，一般确认其真实性。",
    en: "Data kept by a neutral platform or notarised is generally taken as true.",
  },
);
export const adverseInference = cite(
  "civil-evidence-rules",
  "2019",
  { article: "95" },
  {
    zh: "对方掌握证据却无理由不交的，可以推定对其不利。",
    en: "Who withholds evidence without reason may have it counted against them.",
  },
);
export const unlawfulEvidence = cite(
  "civil-procedure-interpretation",
  "2022",
  { article: "106" },
  {
    zh: "以严重侵害他人权益等方法取得的证据不能用。",
    en: "Evidence got by seriously infringing others is excluded.",
  },
);
export const dataMessagesAreEvidence = cite(
  "electronic-signature-law",
  "2019",
  { article: "7" },
  {
    zh: "不得仅因为是电子形式就拒绝作为证据。",
    en: "Evidence may not be refused for being electronic.",
  },
);
export const preserveEvidence = cite(
  "civil-procedure-law",
  "2023",
  { article: "84" },
  {
    zh: "证据可能灭失的，可以申请法院保全。",
    en: "A court can preserve evidence that might be lost.",
  },
);
export const tellTheCourtTheTruth = cite(
  "civil-evidence-rules",
  "2019",
  { article: "63" },
  {
    zh: "对案件事实要真实、完整陈述，故意虚假陈述会受处罚。",
    en: "Statements to a court must be true and complete.",
  },
);
export const bankComplaintClock = cite(
  "banking-complaints-measures-2020",
  "2020",
  { point: "decision-days" },
  {
    zh: "机构收到投诉后十五日内处理，复杂的三十日，特殊情况可再延长三十日。",
    en: "The institution answers in 15 days, 30 if complex, 30 more in special cases.",
  },
);
export const bankComplaintChannels = cite(
  "banking-complaints-measures-2020",
  "2020",
  { article: "8" },
  {
    zh: "机构要公布投诉渠道，合同里也要写明。",
    en: "Institutions publish their complaint channels, also in contracts.",
  },
);
export const violationReportAccepted = cite(
  "banking-reports-measures-2020",
  "2020",
  { point: "acceptance-days" },
  {
    zh: "违法举报十五日内决定是否受理。",
    en: "Whether a report is accepted is decided in 15 days.",
  },
);
export const violationReportResult = cite(
  "banking-reports-measures-2020",
  "2020",
  { point: "result-days" },
  {
    zh: "受理之日起六十日内答复结果，复杂的延长不超过三十日。",
    en: "The result comes within 60 days of acceptance, up to 30 more if complex.",
  },
);
export const violationReportTruthful = cite(
  "banking-reports-measures-2020",
  "2020",
  { point: "truthful" },
  {
    zh: "举报人对内容的真实性负责。",
    en: "Who reports answers for its truth.",
  },
);
export const pbcForwards = cite(
  "pbc-consumer-measures-2020",
  "2020",
  { article: "43" },
  {
    zh: "人民银行七个工作日内决定接收并转办，机构十五日内答复，最长六十日。",
    en: "The PBC decides in 7 working days; the institution answers in 15 days, at most 60.",
  },
);
export const institutionFirst = cite(
  "pbc-consumer-measures-2020",
  "2020",
  { article: "35", paragraph: 1 },
  {
    zh: "鼓励先向机构投诉、平等协商。",
    en: "Complaining to the institution first is encouraged.",
  },
);
export const marketClock = cite(
  "consumer-protection-regulation",
  "2024",
  { article: "46" },
  {
    zh: "投诉要有真实身份、明确对象和事实；七个工作日处理，调解六十日内完成。",
    en: "Real identity, a clear respondent and facts; 7 working days, mediation within 60 days.",
  },
);
export const freeMediation = cite(
  "peoples-mediation-law",
  "2010",
  { article: "4" },
  {
    zh: "人民调解不收任何费用。",
    en: "People's mediation is free.",
  },
);
export const mediationByConsent = cite(
  "peoples-mediation-law",
  "2010",
  { article: "17" },
  {
    zh: "当事人可以申请调解；一方明确拒绝的不得调解。",
    en: "Mediation can be asked for, and not against a party's refusal.",
  },
);
export const judicialConfirmation = cite(
  "peoples-mediation-law",
  "2010",
  { article: "33", paragraph: 1 },
  {
    zh: "调解协议生效后三十日内可以共同申请司法确认。",
    en: "Within 30 days both may ask a court to confirm the agreement.",
  },
);
export const legalAidMatters = cite(
  "legal-aid-law",
  "2021",
  { article: "31" },
  {
    zh: "法律援助代理限于列明的事项，普通借款、骚扰不在全国清单里。",
    en: "Representation is for listed matters; ordinary loans and harassment are not on the national list.",
  },
);
export const legalAidAdvice = cite(
  "legal-aid-law",
  "2021",
  { article: "22", item: 1 },
  {
    zh: "法律援助包括法律咨询。",
    en: "Legal aid includes legal advice.",
  },
);
export const necessaryForLoanApps = cite(
  "app-necessary-info-2021",
  "2021",
  { article: "5" },
  {
    zh: "网络借贷类的必要信息不含通讯录；39类应用都不含手机通讯录。",
    en: "The address book is not necessary information for lending apps, nor for any of the 39 kinds.",
  },
);
export const refusingKeepsBasicService = cite(
  "app-necessary-info-2021",
  "2021",
  { article: "4" },
  {
    zh: "不得因为拒绝提供非必要信息而拒绝基本功能。",
    en: "Basic service may not be refused over data that is not necessary.",
  },
);
export const nothingUnrelated = cite(
  "cybersecurity-law",
  "2025",
  { article: "43", paragraph: 2 },
  {
    zh: "不得收集与所提供服务无关的个人信息。",
    en: "No collection of data unrelated to the service.",
  },
);
export const platformComplaints = cite(
  "cybersecurity-law",
  "2025",
  { article: "51", paragraph: 1 },
  {
    zh: "网络运营者应建立投诉举报制度并及时处理。",
    en: "Operators run complaint channels and handle reports in time.",
  },
);
export const passingOnIsProviding = cite(
  "personal-information-crimes-interpretation",
  "2017",
  { article: "3" },
  {
    zh: "未经本人同意，把合法收集的信息提供给他人，也算“提供”。",
    en: "Passing on lawfully collected data without consent counts as providing it.",
  },
);
export const contactDetailsAreInformation = cite(
  "personal-information-crimes-interpretation",
  "2017",
  { article: "1" },
  {
    zh: "通信通讯联系方式属于公民个人信息。",
    en: "Contact details are citizens' personal information.",
  },
);
