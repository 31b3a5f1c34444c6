import { dateOf } from "@ringfence/kernel";
import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import { judgeWarning, order, quarrels } from "./after-warning.ts";

const orderToAgency = {
  id: "w1",
  authority: "police",
  about: "agency",
  at: "2026-03-01 10:00",
  kind: "no-contact-order",
  protects: "me",
  until: "2026-05-31",
};
const stop = { id: "w2", authority: "police", about: "agency", at: "2026-03-01 10:00", kind: "ordered-to-stop" };
const call = (start: string) => talk("collector", "me", start);
const say = (text: string) => talk("collector", "me", "2026-03-05 10:00", { text });

export default defineRule({
  id: "continued-after-official-warning",
  group: "process",
  title: { zh: "被警告后仍继续", en: "Going on after an official warning" },
  plain: {
    zh: "公安或监管已经警告、制止过，对方还继续，性质就不同了：请把警告的凭证和之后的记录一起交给公安。",
    en: "Going on after the police or a regulator warned them changes the matter: hand the police the warning together with what followed.",
  },
  basis: [order, ...quarrels],
  asks: ["order-terms", "speaker-identity", "effect-on-life", "who-spoke", "caller-is-collector"],
  refutedBy: [
    { zh: "警告针对的是别的机构或别的人", en: "The warning was about another institution or person" },
    { zh: "禁止接触的期限已过，或对方没有收到决定", en: "The period had ended, or the order had not reached them" },
    { zh: "之后的联系没有辱骂、恐吓", en: "What followed was neither abusive nor intimidating" },
  ],
  looksAt: {
    each: "case",
    *judge(view) {
      for (const warning of view.file.warnings) {
        if (dateOf(warning.at) <= view.asOf) yield judgeWarning(warning, view);
      }
    },
  },
  examples: [
    {
      name: "禁止接触期间仍来电",
      expect: "breach",
      sheet: { warnings: [orderToAgency], communications: [call("2026-03-05 10:00")] },
    },
    {
      name: "禁止接触期限已过",
      expect: "lawful",
      sheet: { warnings: [orderToAgency], communications: [call("2026-06-05 10:00")] },
    },
    {
      name: "警告后只有客气的提醒",
      expect: "lawful",
      sheet: { warnings: [stop], communications: [say("您好，您的借款已逾期，请尽快还款。")] },
    },
    {
      name: "辱骂在警告之前",
      expect: "lawful",
      sheet: {
        warnings: [{ ...stop, at: "2026-03-06 10:00" }],
        communications: [say("你这个老赖真不要脸，赶紧还钱")],
      },
    },
    {
      name: "警告后继续辱骂",
      expect: "unclear",
      sheet: { warnings: [stop], communications: [say("你这个老赖真不要脸，赶紧还钱")] },
    },
    {
      name: "不知道禁止接触到哪天为止",
      expect: "unclear",
      sheet: { warnings: [{ ...orderToAgency, until: undefined }], communications: [call("2026-03-05 10:00")] },
    },
  ],
});
