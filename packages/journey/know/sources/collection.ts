import { cite } from "@ringfence/law/engine/citation.ts";

/** Norms made for collection, by what they say; the rank (supervisory, recommended, self-regulation) is shown beside each. */
export const debtorOnly = cite(
  "gbt-45251-2025",
  "2025",
  { point: "debtor-only" },
  {
    zh: "只向债务人催收，不应向联系人催收；担保人依法依约。",
    en: "Collect from the debtor only, not from contacts; guarantors within law and contract.",
  },
);
export const whenContactsMayBeAsked = cite(
  "gbt-45251-2025",
  "2025",
  { point: "contact-person-grounds" },
  {
    zh: "只有联系不上债务人、债务人死亡或无相应行为能力时，才可联系联系人。",
    en: "A contact may be asked only if the debtor cannot be reached, has died or lacks capacity.",
  },
);
export const whatContactsMayBeAsked = cite(
  "gbt-45251-2025",
  "2025",
  { point: "contact-person-content" },
  {
    zh: "对联系人只可询问债务人的联系方式或请其转告，不透露欠款信息。",
    en: "A contact may only be asked for contact details or to pass on a message.",
  },
);
export const stopOnRefusal = cite(
  "gbt-45251-2025",
  "2025",
  { point: "stop-rule" },
  {
    zh: "联系人明确拒绝后，不应再联系。",
    en: "After a contact refuses, no further contact.",
  },
);
export const standardHours = cite(
  "gbt-45251-2025",
  "2025",
  { point: "contact-hours" },
  {
    zh: "没有约定的，每日22:00至次日8:00不应催收。",
    en: "Without agreement no collection between 22:00 and 08:00.",
  },
);
export const recordsKeptTwoYears = cite(
  "gbt-45251-2025",
  "2025",
  { point: "records" },
  {
    zh: "催收全过程记录，至少保存两年。",
    en: "The whole process is recorded and kept for at least two years.",
  },
);
export const associationForbiddenActs = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "forbidden-acts" },
  {
    zh: "不得冒充、恐吓、侮辱、欺诈、误导、诱导借新还旧、擅自进入住所等。",
    en: "No posing, intimidation, insult, fraud, misleading, pushing of new loans or entering homes.",
  },
);
export const associationThirdPersons = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "third-persons" },
  {
    zh: "严禁对与债务无关的第三人催收。",
    en: "No collection from persons unrelated to the debt.",
  },
);
export const associationIdentity = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "identity" },
  {
    zh: "首次联系要表明所代表的机构。",
    en: "The first contact says for which institution it is made.",
  },
);
export const associationAgencyList = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "agency-list" },
  {
    zh: "在官网公示委托的催收机构名单。",
    en: "The list of agencies is published on the official site.",
  },
);
export const associationLostContact = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "lost-contact" },
  {
    zh: "号码无效，连续三次未接通的自次日起，或连续三日未接通，才算失联。",
    en: "Unreachable means an invalid number, from the next day after three failed calls in a row, or three failed days in a row.",
  },
);
export const microloanOtherTargets = cite(
  "microloan-measures-2025",
  "2025",
  { point: "forbidden-other-targets" },
  {
    zh: "小额贷款公司不得向债务人以外的主体催收。",
    en: "Microloan companies may not collect from anyone but those who owe.",
  },
);
export const consumerFinanceThirdPersons = cite(
  "consumer-finance-measures-2024",
  "2024",
  { point: "no-unrelated-third-persons" },
  {
    zh: "消费金融公司不得对与债务无关的第三人催收。",
    en: "Consumer finance companies may not collect from unrelated third persons.",
  },
);
export const cardDebtorOnly = cite(
  "credit-card-measures-2011",
  "2011",
  { article: "68" },
  {
    zh: "信用卡只能向债务人和担保人催收，不得暴力、恐吓、辱骂。",
    en: "Card debts are collected from debtor and guarantor only, without violence, intimidation or abuse.",
  },
);
export const tellBeforeOutsourcing = cite(
  "consumer-rights-measures-2022",
  "2022",
  { article: "41" },
  {
    zh: "委托外部催收前应告知债务人，不得暴力、恐吓、欺诈。",
    en: "The debtor is told before outsourcing; no violence, intimidation or deceit.",
  },
);
export const cardCallsRecorded = cite(
  "pcac-card-guideline-2024",
  "2024",
  { article: "83" },
  {
    zh: "信用卡催收过程应录音，至少保存两年。",
    en: "Card collection is recorded and kept for at least two years.",
  },
);
export const cardLetterContents = cite(
  "pcac-card-guideline-2024",
  "2024",
  { article: "84", paragraph: 1 },
  {
    zh: "信用卡催收函要写明欠款、依据、权利义务、异议途径、联系方式并盖章。",
    en: "A card collection letter states debt, basis, rights, how to object, contact and seal.",
  },
);
export const softViolence = cite(
  "soft-violence-opinion",
  "2019",
  { point: "definition" },
  {
    zh: "为谋取不法利益或形成非法影响，用滋扰、纠缠、哄闹等足以使人恐惧或影响正常生活的手段，属于“软暴力”。",
    en: "Pestering, clamour and the like for unlawful gain or influence, enough to cause fear or upset normal life, are soft violence.",
  },
);
export const disputeBecomesTrouble = cite(
  "picking-quarrels-interpretation",
  "2013",
  { article: "1", paragraph: 3 },
  {
    zh: "因债务纠纷辱骂恐吓，一般不认定寻衅滋事；经有关部门制止或处罚后继续、破坏社会秩序的除外。",
    en: "Abuse in a debt dispute usually is not this crime, unless continued after an authority stopped or punished it and upsetting social order.",
  },
);
