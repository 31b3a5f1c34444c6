import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, lawful } from "../../engine/rule.ts";
import { signalBit } from "../../signals/ids.ts";
import { insultBans } from "../conduct-bans.ts";

const dignity = cite(
  "civil-code",
  "2020",
  { article: "990", paragraph: 2 },
  {
    zh: "自然人享有基于人身自由、人格尊严产生的人格权益。",
    en: "Everyone has personality rights that flow from personal freedom and human dignity.",
  },
);
const reputation = cite(
  "civil-code",
  "2020",
  { article: "1024", paragraph: 1 },
  {
    zh: "任何人不得以侮辱、诽谤等方式侵害他人名誉权。",
    en: "Nobody may harm another's reputation by insult or defamation.",
  },
);
const publicGist = {
  zh: "公然侮辱他人的，可以拘留或者罚款。",
  en: "Insulting somebody in public is punished by detention or fine.",
};
const public2012 = cite("public-security-penalties", "2012", { article: "42", item: 2 }, publicGist);
const public2025 = cite("public-security-penalties", "2025", { article: "50", paragraph: 1, item: 2 }, publicGist);

const basis = [dignity, reputation, public2012, public2025, ...insultBans] as const;
/** Reputation is what others think of somebody: words that only the person abused hears do not touch it. */
const amongTwo = [dignity, ...insultBans];
const beforeOthers = [dignity, reputation, ...insultBans];

const insult = signalBit("insult");

function heardBy({ communication, target }: Contact) {
  if (communication.channel === "public-post") return basis;
  return target === "contact-person" ? beforeOthers : amongTwo;
}

export default defineRule({
  id: "insult",
  group: "dignity",
  title: { zh: "辱骂、贬低人格", en: "Insult" },
  plain: {
    zh: "欠钱不等于可以被骂。辱骂、贬低人格的话侵害人格尊严；当着别人或公开骂，还侵害名誉。",
    en: "Owing money gives nobody the right to insult. Abusive words harm dignity, and before others also reputation.",
  },
  basis,
  asks: ["who-spoke", "caller-is-collector"],
  refutedBy: [{ zh: "这些话不是对方说的，或只是转述、引用", en: "They did not say it, or it was a quotation" }],
  looksAt: {
    each: "contact",
    judge(contact) {
      if (contact.communication.text === undefined) return undefined;
      return (contact.signals & insult) === 0 ? lawful : breach({ words: ["insult"], under: heardBy(contact) });
    },
  },
  examples: [
    {
      name: "短信骂人",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", { text: "你这个老赖真不要脸，全家都是骗子，赶紧还钱" }),
        ],
      },
    },
    {
      name: "对母亲骂借款人",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: {
        communications: [
          talk("collector", "mother", "2025-03-05 10:00", { text: "你儿子就是个老赖，骗子，废物，欠钱不还不要脸" }),
        ],
      },
    },
    {
      name: "在群里公开辱骂",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", {
            channel: "public-post",
            text: "大家看看这个老赖陈安，不要脸的骗子，欠钱不还",
          }),
        ],
      },
    },
    {
      name: "客气的逾期提醒",
      expect: "lawful",
      sheet: {
        communications: [talk("collector", "me", "2026-03-05 10:00", { text: "您好，您的借款已逾期，请尽快还款。" })],
      },
    },
    {
      name: "粘贴的文字看不出是谁说的",
      expect: "unclear",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", { direction: "unknown", text: "你这个老赖真不要脸，赶紧还钱" }),
        ],
      },
    },
  ],
});
