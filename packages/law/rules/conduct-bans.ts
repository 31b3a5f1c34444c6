import { cite } from "../engine/citation.ts";

/**
 * The supervisory and industry provisions that list forbidden ways of collecting. One provision bans several acts; each citation
 * here paraphrases only the act it is cited for, so that a rule never claims more than the provision says about its own subject.
 */

const credit = (zh: string, en: string) => cite("credit-card-measures-2011", "2011", { article: "68" }, { zh, en });
const protection = (zh: string, en: string) =>
  cite("consumer-rights-measures-2022", "2022", { article: "41" }, { zh, en });
const consumerFinance = (point: string, zh: string, en: string) =>
  cite("consumer-finance-measures-2024", "2024", { point }, { zh, en });
const microloan = (point: string, zh: string, en: string) =>
  cite("microloan-measures-2025", "2025", { point }, { zh, en });
const card = (item: number, zh: string, en: string) =>
  cite("pcac-card-guideline-2024", "2024", { article: "83", item }, { zh, en });
const association = (point: string, zh: string, en: string) =>
  cite("cba-collection-guideline-2026", "2026", { point }, { zh, en });

/** Violence, threats, intimidation. */
export const threatBans = [
  credit("信用卡催收不得采用暴力、胁迫、恐吓手段。", "No violence, coercion or intimidation in collecting card debt."),
  protection("催收不得使用暴力、恐吓等手段。", "No violence or intimidation in collection."),
  consumerFinance(
    "no-violence-or-harassment",
    "催收不得使用暴力、威胁、恐吓、骚扰。",
    "No violence, threats, intimidation or harassment.",
  ),
  microloan(
    "forbidden-violence-and-harassment",
    "催收不得使用暴力、威胁、恐吓。",
    "No violence, threats or intimidation.",
  ),
  card(2, "信用卡催收不得采取暴力、恐吓手段。", "No violence or intimidation in collecting card debt."),
  association(
    "forbidden-acts",
    "催收不得恐吓、威胁或使用暴力。",
    "No intimidation, threats or violence in collection.",
  ),
] as const;

/** Harassing, pestering. */
export const harassmentBans = [
  consumerFinance("no-violence-or-harassment", "催收不得骚扰。", "No harassment in collection."),
  microloan(
    "forbidden-violence-and-harassment",
    "催收不得侮辱、恐吓、跟踪、骚扰。",
    "No insult, intimidation, stalking or harassment in collection.",
  ),
] as const;

/** Swearing, demeaning. */
export const insultBans = [
  credit("信用卡催收不得辱骂。", "No abuse in collecting card debt."),
  microloan("forbidden-violence-and-harassment", "催收不得侮辱、诽谤。", "No insult or defamation."),
  association("forbidden-acts", "催收不得侮辱。", "No insult in collection."),
] as const;

/** Deceit, misleading or exaggerated consequences, made-up blacklists. */
export const deceitBans = [
  protection("催收不得欺诈。", "No deceit in collection."),
  microloan("forbidden-violence-and-harassment", "催收不得误导、欺骗。", "No misleading or deceit."),
  card(2, "信用卡催收不得采取欺诈手段。", "No deceit in collecting card debt."),
  association(
    "forbidden-acts",
    "催收不得误导、夸大后果或虚构黑名单。",
    "No misleading or exaggerated consequences, no made-up blacklists.",
  ),
] as const;

/** Collecting in the name of an authority. */
export const impersonationBans = [
  microloan(
    "forbidden-impersonation",
    "不得冒用行政、司法机关的名义催收。",
    "No collecting in the name of administrative or judicial bodies.",
  ),
  card(1, "不得冒用行政机构、司法机关等名义催收。", "No collecting in the name of administrative or judicial bodies."),
  association("forbidden-acts", "催收不得冒充有关机关。", "No posing as an authority in collection."),
] as const;

/** Collecting from people who do not owe. */
export const thirdPersonBans = [
  credit(
    "信用卡催收只对债务人和担保人，不得向无关第三人催收。",
    "Card debt is collected from debtor and guarantor, not from unrelated third persons.",
  ),
  consumerFinance(
    "no-unrelated-third-persons",
    "不得向与债务无关的第三人催收。",
    "No collecting from third persons unrelated to the debt.",
  ),
  microloan(
    "forbidden-other-targets",
    "不得向债务人以外、不负还款义务的人催收。",
    "No collecting from anyone who does not owe.",
  ),
  cite(
    "gbt-45251-2025",
    "2025",
    { point: "debtor-only" },
    {
      zh: "只向债务人催收，不应向联系人催收。",
      en: "Collect from the debtor only, not from contact persons.",
    },
  ),
  cite(
    "pcac-card-guideline-2024",
    "2024",
    { article: "83" },
    {
      zh: "信用卡催收不得对与债务无关的第三人进行。",
      en: "No collecting of card debt from unrelated third persons.",
    },
  ),
  association(
    "third-persons",
    "严禁向与债务无关的第三人催收。",
    "Collecting from persons unrelated to the debt is strictly forbidden.",
  ),
] as const;

/** Disturbing somebody's peace of private life by frightening or shaming messages. Binds everyone, whoever lent the money. */
export const peaceOfPrivateLife = cite(
  "civil-code",
  "2020",
  { article: "1033", item: 1 },
  {
    zh: "不得以电话、短信、即时通讯等方式侵扰他人的私人生活安宁。",
    en: "Nobody may disturb another's peace of private life by phone, messages or the like.",
  },
);
