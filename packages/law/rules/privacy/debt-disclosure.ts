import type { CaseView } from "../../engine/case-view.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { promisedToPay } from "../../engine/third-person.ts";
import { maskOf, signalBit } from "../../signals/ids.ts";
import { namesDebtor, openAboutTarget } from "../non-debtor.ts";
import { whenTold, whenToldByBusiness } from "./privacy-provisions.ts";

const tells = maskOf(["debt-disclosure", "third-person-payment-demand"]);
/** Words on a debt that do not say to whom it belongs. */
const speaksOfDebt = maskOf(["amount-stated", "lawful-reminder", "extra-fee-demand"]);
const disclosure = signalBit("debt-disclosure");

function judgeTold(contact: Contact, view: CaseView): Judgement {
  const { lenderKind } = contact;
  const under = lenderKind === "private-person" || lenderKind === "unknown" ? whenTold : whenToldByBusiness;
  const shown = { words: ["debt-disclosure", "third-person-payment-demand", "amount-stated"], under } as const;
  const open = openAboutTarget(contact, view);
  if (open === "owes" || promisedToPay(view, contact)) return lawful;
  if (open !== undefined) return unclear([open], shown);
  // Between private persons the Civil Code weighs purpose, manner and reach (art. 998): telling one relative settles nothing.
  return lenderKind === "private-person" ? unclear(["disclosure-reach"], shown) : breach(shown);
}

export default defineRule({
  id: "debt-disclosure",
  group: "privacy",
  title: { zh: "把欠款告诉别人", en: "Telling others about the debt" },
  plain: {
    zh: "你欠多少、欠谁，是你的私事。没有你同意，不能告诉不负还款责任的家人、朋友、同事。",
    en: "What you owe is your private matter. Without your consent it may not be told to relatives, friends or colleagues who do not owe it.",
  },
  basis: whenToldByBusiness,
  asks: ["who-was-reached", "owes-too", "whose-debt", "disclosure-reach"],
  refutedBy: [
    { zh: "对方也是债务人、担保人，或本人同意告诉他", en: "That person owes too, or the debtor agreed" },
    {
      zh: "联系人自己提出代还，对方只给了还款所需的信息",
      en: "The contact person offered to pay and got only what was needed for it",
    },
  ],
  looksAt: {
    each: "contact",
    judge(contact, view) {
      const { text, channel } = contact.communication;
      if (text === undefined || channel === "public-post") return undefined;
      const { signals, target } = contact;
      if ((signals & tells) !== 0) {
        // To the debtor a demand on "your family" tells nobody else; only words addressed to another person leave it open.
        return target === "debtor" && (signals & disclosure) === 0 ? lawful : judgeTold(contact, view);
      }
      if (target !== "contact-person" || (signals & speaksOfDebt) === 0) return lawful;
      return namesDebtor(text, view)
        ? judgeTold(contact, view)
        : unclear(["whose-debt"], { words: ["amount-stated", "lawful-reminder"] });
    },
  },
  examples: [
    {
      name: "告诉母亲欠了多少",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "mother", "2026-03-05 10:00", {
            text: "您是陈安的母亲吧，陈安欠我们平台3200元已经逾期30天了",
          }),
        ],
      },
    },
    {
      name: "2025年无牌照公司告诉朋友",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: {
        communications: [
          talk("collector", "friend", "2025-03-05 10:00", { text: "你朋友陈安在我们这借了5000块不还，你知道吗" }),
        ],
      },
    },
    {
      name: "只请母亲转告回电",
      expect: "lawful",
      sheet: {
        communications: [
          talk("collector", "mother", "2026-03-05 10:00", { text: "您好，麻烦您转告陈安给我们回个电话，谢谢。" }),
        ],
      },
    },
    {
      name: "担保人",
      expect: "lawful",
      sheet: {
        communications: [
          talk("collector", "guarantor", "2026-03-05 10:00", {
            text: "王保您好，您担保的陈安欠款3200元已逾期，请履行担保责任",
          }),
        ],
      },
    },
    {
      name: "母亲此前主动提出代还",
      expect: "lawful",
      sheet: {
        promises: [{ id: "p1", by: "mother", to: "agency", made: "2026-03-04 10:00", what: "代还" }],
        communications: [
          talk("collector", "mother", "2026-03-05 10:00", { text: "您儿子陈安欠款3200元，您说代还，请还到官方App" }),
        ],
      },
    },
    {
      name: "配偶，不清楚是否共同债务",
      expect: "unclear",
      sheet: {
        parties: [{ id: "friend", kind: "contact-person", relation: "spouse", numbers: [{ number: "13900000003" }] }],
        communications: [
          talk("collector", "friend", "2026-03-05 10:00", { text: "你老公陈安欠我们平台3200元已经逾期30天了" }),
        ],
      },
    },
  ],
});
