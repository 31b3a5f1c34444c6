import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import type { CaseView } from "../../engine/perceive.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { maskOf, signalBit } from "../../signals/index.ts";
import { peaceOfPrivateLife, threatBans } from "../conduct-bans.ts";
import { namesDebtor } from "../non-debtor.ts";

const spreadGist = {
  zh: "散布他人隐私的，可以拘留或者罚款。",
  en: "Spreading another's private matters is punished by detention or fine.",
};
const unpublished = cite(
  "personal-information-protection-law",
  "2021",
  { article: "25" },
  {
    zh: "个人信息处理者未取得单独同意不得公开个人信息。",
    en: "Processors may not publish personal information without separate consent.",
  },
);
const everyone = [
  cite(
    "civil-code",
    "2020",
    { article: "1032", paragraph: 1 },
    {
      zh: "不得以泄露、公开等方式侵害他人隐私权。",
      en: "Nobody may infringe another's privacy, for example by publishing.",
    },
  ),
  cite("public-security-penalties", "2012", { article: "42", paragraph: 1, item: 6 }, spreadGist),
  cite("public-security-penalties", "2025", { article: "50", paragraph: 1, item: 6 }, spreadGist),
] as const;
const supervision = [
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
      zh: "发卡银行不得违规公开客户欠款信息。",
      en: "Card issuers may not improperly publish what customers owe.",
    },
  ),
  cite(
    "cba-collection-guideline-2026",
    "2026",
    { point: "forbidden-acts" },
    {
      zh: "催收不得散布隐私、公开张贴。",
      en: "No spreading of private matters and no public notices.",
    },
  ),
] as const;
const whenPosted = [...everyone, unpublished, ...supervision];
/** Personal information law leaves natural persons' own affairs out (art. 72). */
const whenPostedByPerson = [...everyone, ...supervision];
const whenThreatened = [peaceOfPrivateLife, ...threatBans];

const threat = signalBit("public-exposure-threat");
const exposes = maskOf([
  "debt-disclosure",
  "amount-stated",
  "insult",
  "third-person-payment-demand",
  "public-exposure-threat",
]);

function judgePost(contact: Contact, text: string | undefined, view: CaseView): Judgement {
  if (text === undefined) return unclear(["what-was-said"], { under: whenPosted });
  const person = contact.lenderKind === "private-person" || contact.lenderKind === "unknown";
  const shown = {
    words: ["debt-disclosure", "amount-stated", "insult"] as const,
    under: person ? whenPostedByPerson : whenPosted,
  };
  if ((contact.signals & exposes) === 0) return lawful;
  return namesDebtor(text, view) ? breach(shown) : unclear(["whose-debt"], shown);
}

export default defineRule({
  id: "public-exposure",
  group: "privacy",
  title: { zh: "公开曝光或威胁曝光", en: "Publishing, or threatening to publish" },
  plain: {
    zh: "把欠款、照片、身份信息发到网上、群里、贴在门口，或拿这个吓你，都是不允许的。先截图留证，再要求平台删除。",
    en: "Putting debts, photos or identity data online, in groups or on doors, or threatening to, is not allowed. Take screenshots first, then ask the platform to delete.",
  },
  basis: [...everyone, unpublished, peaceOfPrivateLife, ...threatBans, ...supervision],
  asks: ["what-was-said", "whose-debt"],
  refutedBy: [
    { zh: "公开的内容认不出是谁", en: "Nobody can be recognised from what was published" },
    { zh: "是法院依法公布的信息", en: "It was published by a court under the law" },
  ],
  looksAt: {
    each: "contact",
    judge(contact, view) {
      const { text, channel } = contact.communication;
      if (channel === "public-post") return judgePost(contact, text, view);
      if (text === undefined) return undefined;
      return (contact.signals & threat) === 0
        ? lawful
        : breach({ words: ["public-exposure-threat"], under: whenThreatened });
    },
  },
  examples: [
    {
      name: "在业主群公开欠款",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", {
            channel: "public-post",
            text: "本小区业主陈安欠我们5000元不还，请邻居们互相转告",
          }),
        ],
      },
    },
    {
      name: "威胁发朋友圈",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: {
        communications: [
          talk("collector", "me", "2025-03-05 10:00", { text: "不还钱就把你的照片和身份证发朋友圈曝光你" }),
        ],
      },
    },
    {
      name: "普通提醒",
      expect: "lawful",
      sheet: {
        communications: [
          talk("lender", "me", "2026-03-05 10:00", { text: "【青禾银行】您的贷款已逾期，请尽快还款。" }),
        ],
      },
    },
    {
      name: "贴了东西，没有记下内容",
      expect: "unclear",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00", { channel: "public-post" })] },
    },
  ],
});
