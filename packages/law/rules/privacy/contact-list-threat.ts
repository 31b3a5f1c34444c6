import { talk } from "../../engine/example.ts";
import { breach, defineRule, lawful } from "../../engine/rule.ts";
import { maskOf, signalBit } from "../../signals/ids.ts";
import { peaceOfPrivateLife, threatBans } from "../conduct-bans.ts";

const threat = signalBit("contact-list-threat");
/** Any of these beside it makes the announcement pressure, however it is worded. */
const pressure = maskOf([
  "insult",
  "violence-threat",
  "intimidation",
  "debt-disclosure",
  "family-or-school-threat",
  "public-exposure-threat",
  "recites-contacts",
  "third-person-payment-demand",
]);
/** The standard allows asking a contact person where the debtor is, once the debtor cannot be reached. Saying so is no threat. */
const whenUnreachable = /(联系不上|联系不到|无法联系|无法与您|无法取得联系|未能联系|失联)/;
const namedContact = /(紧急联系人|预留(的)?联系人|备用联系人)/;
const everybody = /(通讯录|所有人|每个人|全部联系人|亲戚朋友|亲朋好友|同事|领导|单位)/;

export default defineRule({
  id: "contact-list-threat",
  group: "privacy",
  title: { zh: "威胁“爆通讯录”", en: "Threat to call the address book" },
  plain: {
    zh: "拿“找你亲戚朋友”来逼你还钱是不允许的。亲友没有替你还钱的义务，你可以先告诉他们不必理会。",
    en: "Using your relatives and friends as a threat is not allowed. They owe nothing; you may tell them beforehand not to react.",
  },
  basis: [peaceOfPrivateLife, ...threatBans],
  asks: ["who-spoke", "caller-is-collector"],
  refutedBy: [
    {
      zh: "只是说明联系不上本人时会请紧急联系人转告",
      en: "They only said that an emergency contact would be asked to relay if you could not be reached",
    },
    { zh: "这些话不是对方说的，或只是转述、引用", en: "They did not say it, or it was a quotation" },
  ],
  looksAt: {
    each: "contact",
    judge({ communication, signals }) {
      const { text } = communication;
      if (text === undefined) return undefined;
      if ((signals & threat) === 0) return lawful;
      const announced =
        (signals & pressure) === 0 && whenUnreachable.test(text) && namedContact.test(text) && !everybody.test(text);
      return announced ? lawful : breach({ words: ["contact-list-threat"] });
    },
  },
  examples: [
    {
      name: "威胁群发通讯录",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", { text: "今天不还款就爆你通讯录，给你所有亲戚朋友打电话" }),
        ],
      },
    },
    {
      name: "无牌照公司威胁",
      expect: "breach",
      lender: "unlicensed-firm",
      sheet: {
        communications: [talk("collector", "me", "2025-03-05 10:00", { text: "再不还钱，我挨个打你通讯录里的人" })],
      },
    },
    {
      name: "联系不上才请紧急联系人转告",
      expect: "lawful",
      sheet: {
        communications: [
          talk("lender", "me", "2026-03-05 10:00", {
            text: "【青禾银行】您的贷款已逾期，如无法联系到您，我行可能联系您预留的紧急联系人，请其转告您。",
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
            text: "今天不还款就爆你通讯录，给你所有亲戚朋友打电话",
          }),
        ],
      },
    },
  ],
});
