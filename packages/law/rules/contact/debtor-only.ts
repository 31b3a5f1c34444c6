import { talk } from "../../engine/example.ts";
import { breach, defineRule, lawful, unclear } from "../../engine/rule.ts";
import { mayOweToo, promisedToPay } from "../../engine/third-person.ts";
import { maskOf, type SignalId } from "../../signals/ids.ts";
import { thirdPersonBans } from "../conduct-bans.ts";

/** What somebody is told who agreed to pay: the debt, the amount, how it may be paid. */
const information: readonly SignalId[] = ["debt-disclosure", "amount-stated", "lawful-reminder", "negotiation-offer"];
/** Pressing for money. */
export const pressing: readonly SignalId[] = [
  "third-person-payment-demand",
  "extra-fee-demand",
  "borrow-to-repay",
  "private-account",
];
export const collectingWords = [...information, ...pressing];
const collecting = maskOf(collectingWords);
const press = maskOf(pressing);

const say = (to: "me" | "mother" | "friend" | "guarantor" | "stranger", text: string) =>
  talk("collector", to, "2026-03-05 10:00", { text });
const payForHim = "陈安欠我们8000元一直不还，你是他家里人，你替他还上，今天就打过来";
const spouse = {
  id: "mother",
  kind: "contact-person",
  name: "爱人",
  relation: "spouse",
  numbers: [{ number: "13900000002" }],
};

export default defineRule({
  id: "debtor-only",
  group: "contact",
  title: { zh: "向不欠钱的人催收", en: "Collecting from somebody who does not owe" },
  plain: {
    zh: "钱是谁借的就向谁要。家人、朋友、同事没有担保、不是共同借款人，就没有替还的义务，不应向他们催收。",
    en: "A debt is collected from whoever owes it. Family, friends and colleagues who are neither guarantors nor co-borrowers need not pay.",
  },
  basis: thirdPersonBans,
  asks: ["owes-too", "who-was-reached", "offered-to-pay", "who-spoke", "caller-is-collector"],
  refutedBy: [
    {
      zh: "收信人是担保人或共同债务人，或自己也欠这家机构的钱",
      en: "The receiver is a guarantor or co-debtor, or owes this institution too",
    },
    { zh: "收信人主动提出愿意代还", en: "The receiver offered to pay of their own accord" },
    { zh: "该号码登记的是债务人本人", en: "The number was registered as the debtor's own" },
  ],
  looksAt: {
    each: "contact",
    targets: ["contact-person", "unknown", "owes-too"],
    judge(contact, view) {
      if (contact.communication.text === undefined) return undefined;
      if (contact.target === "owes-too" || (contact.signals & collecting) === 0) return lawful;
      if (contact.target === "unknown") return unclear(["who-was-reached", "owes-too"], { words: collectingWords });
      if (mayOweToo(contact)) return unclear(["owes-too"], { words: collectingWords });
      if (!promisedToPay(view, contact)) return breach({ words: collectingWords });
      return (contact.signals & press) === 0 ? lawful : unclear(["offered-to-pay"], { words: pressing });
    },
  },
  examples: [
    { name: "要母亲替还", expect: "breach", sheet: { communications: [say("mother", payForHim)] } },
    {
      name: "消费金融公司要朋友替还",
      expect: "breach",
      lender: "consumer-finance",
      sheet: { communications: [say("friend", payForHim)] },
    },
    {
      name: "只请朋友转告回电",
      expect: "lawful",
      sheet: { communications: [say("friend", "您好，麻烦您转告陈安，请他尽快给我们回个电话，谢谢")] },
    },
    {
      name: "向担保人催收",
      expect: "lawful",
      sheet: { communications: [say("guarantor", "您担保的借款8000元已逾期，请尽快还款")] },
    },
    {
      name: "朋友先答应了代还，再告知金额",
      expect: "lawful",
      sheet: {
        communications: [say("friend", "您好，陈安的借款还需归还8000元，可通过官方App还款")],
        promises: [{ id: "p1", by: "friend", made: "2026-03-04 10:00", what: "愿意代还" }],
      },
    },
    {
      name: "配偶是否共同负债不清楚",
      expect: "unclear",
      sheet: { parties: [spouse], communications: [say("mother", payForHim)] },
    },
    { name: "不知道收信的是谁", expect: "unclear", sheet: { communications: [say("stranger", payForHim)] } },
    {
      name: "放款机构类型不清楚",
      expect: "unclear",
      lender: "unknown",
      sheet: { communications: [say("mother", payForHim)] },
    },
  ],
});
