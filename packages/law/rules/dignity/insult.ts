import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import { words } from "../../engine/words.ts";

export default defineRule({
  id: "insult",
  group: "dignity",
  title: { zh: "辱骂、贬低人格", en: "Insult" },
  plain: {
    zh: "欠钱不等于可以被骂。辱骂、贬低人格的话侵害名誉和人格尊严。",
    en: "Owing money gives nobody the right to insult. Abusive words harm dignity and reputation.",
  },
  basis: [
    cite("civil-code", "2020", { article: "1024", paragraph: 1 }, {
      zh: "任何人不得以侮辱、诽谤等方式侵害他人名誉权。",
      en: "Nobody may harm another's reputation by insult or defamation.",
    }),
    cite("cba-collection-guideline-2026", "2026", { point: "forbidden-acts" }, {
      zh: "催收中不得侮辱。",
      en: "No insult in collection.",
    }),
  ],
  asks: ["who-spoke", "caller-is-collector"],
  refutedBy: [{ zh: "这些话不是对方说的，或只是转述、引用", en: "They did not say it, or it was a quotation" }],
  looksAt: words(["insult"]),
  examples: [
    {
      name: "短信骂人",
      expect: "breach",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00", { text: "你这个老赖真不要脸，全家都是骗子，赶紧还钱" })] },
    },
    {
      name: "客气的逾期提醒",
      expect: "lawful",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00", { text: "您好，您的借款已逾期，请尽快还款。" })] },
    },
    {
      name: "粘贴的文字看不出是谁说的",
      expect: "unclear",
      sheet: {
        communications: [talk("collector", "me", "2026-03-05 10:00", { direction: "unknown", text: "你这个老赖真不要脸，赶紧还钱" })],
      },
    },
  ],
});
