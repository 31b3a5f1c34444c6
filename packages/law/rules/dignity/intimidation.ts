import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import { words } from "../../engine/words.ts";
import { peaceOfPrivateLife, threatBans } from "../conduct-bans.ts";

export default defineRule({
  id: "intimidation",
  group: "dignity",
  title: { zh: "恐吓、吓唬", en: "Intimidation" },
  plain: {
    zh: "用让你害怕的话逼你还钱是不允许的。把原话留下来，不用和对方争吵；多次这样做的，可以报警。",
    en: "Frightening you into paying is not allowed. Keep the exact words and do not argue; if it happens again and again, the police can be told.",
  },
  // One message is measured by the Civil Code and the rules on collection. Repeated ones fall under the public security law: rule repeated-harassment.
  basis: [peaceOfPrivateLife, ...threatBans],
  asks: ["who-spoke", "caller-is-collector"],
  refutedBy: [
    { zh: "只是如实说明起诉等法律后果", en: "They only stated lawful consequences such as a suit" },
    { zh: "这些话不是对方说的，或只是转述、引用", en: "They did not say it, or it was a quotation" },
  ],
  looksAt: words(["intimidation"]),
  examples: [
    {
      name: "让你不得安宁",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", { text: "不还钱你就等着，我让你全家不得安宁，走着瞧" }),
        ],
      },
    },
    {
      name: "无牌照公司的恐吓",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: {
        communications: [talk("collector", "me", "2025-03-05 10:00", { text: "我知道你家住哪，别怪我不客气" })],
      },
    },
    {
      name: "说明法律后果",
      expect: "lawful",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", {
            text: "您的借款已逾期，逾期信息将如实报送征信，我司可能依法起诉。",
          }),
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
            text: "不还钱你就等着，我让你全家不得安宁，走着瞧",
          }),
        ],
      },
    },
  ],
});
