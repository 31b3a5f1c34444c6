import { talk } from "../../engine/example.ts";
import { breach, defineRule, lawful, unclear } from "../../engine/rule.ts";
import { promisedToPay } from "../../engine/third-person.ts";
import { maskOf, signalBit } from "../../signals/ids.ts";
import { peaceOfPrivateLife, thirdPersonBans } from "../conduct-bans.ts";
import { openAboutTarget } from "../non-debtor.ts";

const demand = signalBit("third-person-payment-demand");
/** With any of these the demand also disturbs that person's private life, whoever lent the money. */
const pressure = maskOf([
  "insult",
  "violence-threat",
  "intimidation",
  "family-or-school-threat",
  "public-exposure-threat",
  "criminal-liability-claim",
  "home-or-workplace-visit-threat",
]);

export default defineRule({
  id: "third-person-payment-demand",
  group: "money",
  title: { zh: "要不相干的人还钱", en: "Asking others to pay" },
  plain: {
    zh: "没有担保、没有共同借款的人，没有义务替别人还钱。可以明确拒绝，也不必解释。",
    en: "Who neither guaranteed nor co-borrowed owes nothing and may simply refuse, without explaining.",
  },
  basis: [peaceOfPrivateLife, ...thirdPersonBans],
  asks: ["who-was-reached", "owes-too"],
  refutedBy: [
    {
      zh: "这个人是担保人、共同借款人，或该债务是夫妻共同债务",
      en: "That person is guarantor or co-borrower, or it is a common debt of the spouses",
    },
    { zh: "是这个人自己提出代还的", en: "That person offered to pay" },
  ],
  looksAt: {
    each: "contact",
    judge(contact, view) {
      if (contact.communication.text === undefined) return undefined;
      // Telling the debtor that the family should pay asks nobody but the debtor.
      if ((contact.signals & demand) === 0 || contact.target === "debtor") return lawful;
      const open = openAboutTarget(contact, view);
      if (open === "owes" || promisedToPay(view, contact)) return lawful;
      const under = (contact.signals & pressure) === 0 ? thirdPersonBans : [peaceOfPrivateLife, ...thirdPersonBans];
      const words = ["third-person-payment-demand"] as const;
      return open === undefined ? breach({ words, under }) : unclear([open], { words, under });
    },
  },
  examples: [
    {
      name: "要母亲替儿子还钱",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "mother", "2026-03-05 10:00", { text: "你儿子欠的钱你必须替他还，父债子还子债父还" }),
        ],
      },
    },
    {
      name: "无牌照公司边骂边要朋友还",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: {
        communications: [
          talk("collector", "friend", "2025-03-05 10:00", {
            text: "陈安这个骗子不还，你是他朋友就替他还钱，不然让你不得安宁",
          }),
        ],
      },
    },
    {
      name: "向担保人催收",
      expect: "lawful",
      sheet: {
        communications: [
          talk("collector", "guarantor", "2026-03-05 10:00", {
            text: "王保您好，陈安未还款，请您替他还款，履行担保责任",
          }),
        ],
      },
    },
    {
      name: "只请转告",
      expect: "lawful",
      sheet: {
        communications: [
          talk("collector", "mother", "2026-03-05 10:00", { text: "您好，麻烦转告陈安回个电话，谢谢。" }),
        ],
      },
    },
    {
      name: "配偶，不清楚是否共同债务",
      expect: "unclear",
      sheet: {
        parties: [{ id: "friend", kind: "contact-person", relation: "spouse", numbers: [{ number: "13900000003" }] }],
        communications: [talk("collector", "friend", "2026-03-05 10:00", { text: "你老公欠的钱你必须替他还" })],
      },
    },
  ],
});
