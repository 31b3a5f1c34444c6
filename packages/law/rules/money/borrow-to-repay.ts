import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import { words } from "../../engine/words.ts";

export default defineRule({
  id: "borrow-to-repay",
  group: "money",
  title: { zh: "逼你借新还旧", en: "Pushing new borrowing" },
  plain: {
    zh: "催收时不应让你去别处借钱、刷信用卡来还。以贷养贷会越滚越大，可以先谈分期或延期。",
    en: "Collectors should not tell you to borrow elsewhere to repay. That makes debt grow; ask for instalments or more time instead.",
  },
  basis: [
    cite(
      "cba-collection-guideline-2026",
      "2026",
      { point: "forbidden-acts" },
      {
        zh: "催收不得诱导债务人新增借款。",
        en: "Collection may not push the debtor into new borrowing.",
      },
    ),
  ],
  asks: ["who-spoke", "caller-is-collector"],
  refutedBy: [
    { zh: "只是介绍机构自己的分期、展期方案", en: "They only explained their own instalment or extension plan" },
  ],
  looksAt: words(["borrow-to-repay"]),
  examples: [
    {
      name: "让去别的平台借",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", {
            text: "没钱就去别的平台借，刷信用卡、找亲戚朋友借，今天必须还上",
          }),
        ],
      },
    },
    {
      name: "提供分期",
      expect: "lawful",
      sheet: {
        communications: [
          talk("lender", "me", "2026-03-05 10:00", { text: "您的贷款已逾期，如有困难可以申请分期还款或延期。" }),
        ],
      },
    },
    {
      name: "不知道放款方是哪类机构",
      expect: "unclear",
      lender: "unknown",
      sheet: {
        communications: [talk("collector", "me", "2026-03-05 10:00", { text: "没钱就去别的平台借，刷信用卡也要还上" })],
      },
    },
  ],
});
