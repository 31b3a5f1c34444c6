import { cite } from "../../engine/citation.ts";

/** Whoever lent the money: nobody's private matters may be leaked or published. */
const privacy = [
  cite(
    "civil-code",
    "2020",
    { article: "1032", paragraph: 1 },
    {
      zh: "不得以泄露、公开等方式侵害他人隐私权。",
      en: "Nobody may infringe another's privacy, for example by leaking or publishing.",
    },
  ),
  cite(
    "civil-code",
    "2020",
    { article: "1033", item: 5 },
    {
      zh: "未经明确同意，不得处理他人的私密信息。",
      en: "Nobody may handle another's private information without clear consent.",
    },
  ),
] as const;

/** Businesses only: personal information law leaves natural persons' own affairs out (个人信息保护法 art. 72). */
const businesses = [
  cite(
    "civil-code",
    "2020",
    { article: "1038", paragraph: 1 },
    {
      zh: "信息处理者不得泄露个人信息，未经同意不得非法提供给他人。",
      en: "Who processes personal information may not leak it or unlawfully give it to others without consent.",
    },
  ),
  cite(
    "personal-information-protection-law",
    "2021",
    { article: "10" },
    {
      zh: "不得非法提供、公开他人个人信息。",
      en: "Nobody may unlawfully provide or publish another's personal information.",
    },
  ),
  cite(
    "consumer-protection-law",
    "2013",
    { article: "29", paragraph: 2 },
    {
      zh: "经营者对消费者个人信息必须严格保密，不得泄露。",
      en: "Businesses keep consumers' personal information strictly confidential and do not leak it.",
    },
  ),
] as const;

const supervision = [
  cite(
    "pbc-consumer-measures-2020",
    "2020",
    { article: "34", paragraph: 2 },
    {
      zh: "银行对消费者金融信息应当严格保密，不得泄露。",
      en: "Banks keep consumers' financial information strictly confidential.",
    },
  ),
  cite(
    "microloan-measures-2025",
    "2025",
    { point: "forbidden-disclosure" },
    {
      zh: "催收不得散布隐私、违法公开借款人信息。",
      en: "No spreading of private matters and no unlawful disclosure in collection.",
    },
  ),
  cite(
    "pcac-card-guideline-2024",
    "2024",
    { article: "85" },
    {
      zh: "发卡银行不得违规提供或公开客户欠款信息。",
      en: "Card issuers may not improperly provide or publish what customers owe.",
    },
  ),
] as const;

const onContactPersons = [
  cite(
    "gbt-45251-2025",
    "2025",
    { point: "contact-person-content" },
    {
      zh: "对联系人不应透露欠款金额、时间等；联系人明确愿意代还的除外。",
      en: "A contact person is told no amounts or dates, unless they freely offer to pay.",
    },
  ),
  cite(
    "cba-collection-guideline-2026",
    "2026",
    { point: "lost-contact" },
    {
      zh: "联系无关第三人时不得透露债务人的金融信息。",
      en: "No financial information about the debtor is told to third persons.",
    },
  ),
] as const;

const spreadGist = {
  zh: "散布他人隐私的，可以拘留或者罚款。",
  en: "Spreading another's private matters is punished by detention or fine.",
};
const spreading = [
  cite("public-security-penalties", "2012", { article: "42", item: 6 }, spreadGist),
  cite("public-security-penalties", "2025", { article: "50", paragraph: 1, item: 6 }, spreadGist),
] as const;
const publishing = cite(
  "personal-information-protection-law",
  "2021",
  { article: "25" },
  {
    zh: "个人信息处理者未取得单独同意不得公开个人信息。",
    en: "Processors may not publish personal information without separate consent.",
  },
);
const noNotices = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "forbidden-acts" },
  { zh: "催收不得散布隐私、公开张贴。", en: "No spreading of private matters and no public notices." },
);

/** Telling a person who does not owe. */
export const whenToldByBusiness = [...privacy, ...businesses, ...supervision, ...onContactPersons] as const;
/** The same by a private lender, or by somebody whose kind is not known. */
export const whenTold = [...privacy, ...supervision, ...onContactPersons] as const;

/** Putting it where everybody can see it. */
export const whenPublishedByBusiness = [...privacy, ...spreading, publishing, ...supervision, noNotices] as const;
export const whenPublished = [...privacy, ...spreading, ...supervision, noNotices] as const;
