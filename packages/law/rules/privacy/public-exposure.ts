import type { CaseView } from "../../engine/case-view.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { maskOf, signalBit } from "../../signals/ids.ts";
import { peaceOfPrivateLife, threatBans } from "../conduct-bans.ts";
import { namesDebtor } from "../non-debtor.ts";
import { whenPublished, whenPublishedByBusiness } from "./privacy-provisions.ts";

const whenThreatened = [peaceOfPrivateLife, ...threatBans] as const;

const threat = signalBit("public-exposure-threat");
const exposes = maskOf([
  "debt-disclosure",
  "amount-stated",
  "insult",
  "third-person-payment-demand",
  "public-exposure-threat",
]);

function judgePost(contact: Contact, text: string | undefined, view: CaseView): Judgement {
  if (text === undefined) return unclear(["what-was-said"], { under: whenPublishedByBusiness });
  const person = contact.lenderKind === "private-person" || contact.lenderKind === "unknown";
  const shown = {
    words: ["debt-disclosure", "amount-stated", "insult"] as const,
    under: person ? whenPublished : whenPublishedByBusiness,
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
  basis: [...whenPublishedByBusiness, ...whenThreatened],
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
