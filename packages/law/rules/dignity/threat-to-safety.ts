import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import { words } from "../../engine/words.ts";
import { threatBans } from "../conduct-bans.ts";

const gist = {
  zh: "写恐吓信或以其他方法威胁他人人身安全的，可以拘留或者罚款。",
  en: "Threatening somebody's personal safety in writing or otherwise is punished by detention or fine.",
};

export default defineRule({
  id: "threat-to-safety",
  group: "dignity",
  title: { zh: "威胁人身安全", en: "Threats to personal safety" },
  plain: {
    zh: "用伤害身体、生命相威胁，不管欠没欠钱都不允许。感到危险马上打110，先保证自己和家人安全。",
    en: "Threatening to harm somebody is never allowed, whatever is owed. If you feel in danger call 110 at once; safety first.",
  },
  basis: [
    cite("public-security-penalties", "2012", { article: "42", item: 1 }, gist),
    cite("public-security-penalties", "2025", { article: "50", paragraph: 1, item: 1 }, gist),
    ...threatBans,
  ],
  asks: ["who-spoke", "caller-is-collector"],
  refutedBy: [
    { zh: "这些话不是对方说的，或只是转述、引用", en: "They did not say it, or it was a quotation" },
    { zh: "前后文表明不是威胁", en: "The context shows that it was no threat" },
  ],
  looksAt: words(["violence-threat"]),
  examples: [
    {
      name: "威胁打断腿",
      expect: "breach",
      sheet: {
        communications: [talk("collector", "me", "2026-03-05 10:00", { text: "再不还钱就找人打断你的腿，弄死你" })],
      },
    },
    {
      name: "2025年的威胁适用旧条文",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: { communications: [talk("collector", "me", "2025-12-31 23:00", { text: "明天不还钱，砍死你全家" })] },
    },
    {
      name: "只说将依法起诉",
      expect: "lawful",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", { text: "您的贷款已逾期，如不还款我行将依法起诉，请您重视。" }),
        ],
      },
    },
    {
      name: "粘贴的文字看不出是谁说的",
      expect: "unclear",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", {
            direction: "unknown",
            text: "再不还钱就找人打断你的腿，弄死你",
          }),
        ],
      },
    },
  ],
});
