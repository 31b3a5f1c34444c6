import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, lawful, unclear } from "../../engine/rule.ts";
import { mayOweToo, promisedToPay } from "../../engine/third-person.ts";
import { maskOf, type SignalId } from "../../signals/ids.ts";

/** Facts of the debt; allowed only towards a contact person who offered to pay. */
const debtFacts: readonly SignalId[] = ["debt-disclosure", "amount-stated", "lawful-reminder", "negotiation-offer"];
/**
 * Pressure and threats. Saying who is calling, for whom, and asking for contact data or a call back is what the norms allow, so those
 * signals are not here; nor is naming a lawyer, which by itself tells nothing of a debt.
 */
const pressure: readonly SignalId[] = [
  "third-person-payment-demand",
  "extra-fee-demand",
  "borrow-to-repay",
  "private-account",
  "insult",
  "violence-threat",
  "intimidation",
  "contact-list-threat",
  "claims-police-or-court",
  "forged-document-claim",
  "criminal-liability-claim",
  "false-credit-claim",
  "family-or-school-threat",
  "public-exposure-threat",
  "home-or-workplace-visit-threat",
];
const outside = [...debtFacts, ...pressure];
const outsideMask = maskOf(outside);
const pressureMask = maskOf(pressure);

const say = (text: string, details = {}) => talk("collector", "mother", "2026-03-05 10:00", { text, ...details });
const tells = "陈安在我们平台借款8000元，已经逾期两个月了";

export default defineRule({
  id: "contact-person-content",
  group: "contact",
  title: { zh: "对联系人说了不该说的", en: "Saying too much to a contact person" },
  plain: {
    zh: "即使可以找联系人，也只能问怎么联系到本人、请人带句话，不能谈欠款多少、逾期多久，更不能施压。",
    en: "Even when a contact person may be called, they may only be asked for contact data or to pass on a message: nothing about the debt, no pressure.",
  },
  basis: [
    cite(
      "gbt-45251-2025",
      "2025",
      { point: "contact-person-content" },
      {
        zh: "对联系人只可询问债务人联系方式或请其转告，不透露欠款金额、时间等；其明确愿意代还时可以提供必要信息。",
        en: "A contact person may be asked only for the debtor's contact data or to relay, without amounts or dates; if they clearly offer to pay, the necessary data may be given.",
      },
    ),
    cite(
      "cba-collection-guideline-2026",
      "2026",
      { point: "lost-contact" },
      {
        zh: "联系无关第三人只可询问联系方式或请其转告，不得透露债务人的金融信息。",
        en: "An unrelated third person may be asked only for contact data or to relay; no financial data of the debtor.",
      },
    ),
  ],
  asks: ["owes-too", "offered-to-pay", "who-spoke", "caller-is-collector"],
  refutedBy: [
    { zh: "这位联系人也承担这笔债，或主动提出代还", en: "This person owes the debt too, or freely offered to pay" },
    {
      zh: "这些话不是催收方说的，或有录音证明没有说过",
      en: "The collecting side did not say this, as its recording shows",
    },
  ],
  looksAt: {
    each: "contact",
    targets: ["contact-person"],
    judge(contact, view) {
      if (contact.communication.text === undefined) return undefined;
      if ((contact.signals & outsideMask) === 0) return lawful;
      if (mayOweToo(contact)) return unclear(["owes-too"], { words: outside });
      if (!promisedToPay(view, contact)) return breach({ words: outside });
      return (contact.signals & pressureMask) === 0 ? lawful : breach({ words: pressure });
    },
  },
  examples: [
    { name: "告诉母亲欠了多少、逾期多久", expect: "breach", sheet: { communications: [say(tells)] } },
    {
      name: "对母亲放狠话",
      expect: "breach",
      sheet: { communications: [say("你儿子再不还钱，就让你们全家不得安宁，走着瞧")] },
    },
    {
      name: "答应代还之后仍然威胁",
      expect: "breach",
      sheet: {
        communications: [say("你儿子再不还钱，就让你们全家不得安宁，走着瞧")],
        promises: [{ id: "p1", by: "mother", made: "2026-03-01 10:00", what: "愿意代还" }],
      },
    },
    {
      name: "只请转告回电",
      expect: "lawful",
      sheet: { communications: [say("您好，请您转告陈安给我们回个电话，谢谢")] },
    },
    {
      name: "主动提出代还后告知金额",
      expect: "lawful",
      sheet: {
        communications: [say(tells)],
        promises: [{ id: "p1", by: "mother", made: "2026-03-01 10:00", what: "愿意代还" }],
      },
    },
    {
      name: "粘贴的文字看不出是谁说的",
      expect: "unclear",
      sheet: { communications: [say(tells, { direction: "unknown" })] },
    },
    { name: "放款机构类型不清楚", expect: "unclear", lender: "unknown", sheet: { communications: [say(tells)] } },
  ],
});
