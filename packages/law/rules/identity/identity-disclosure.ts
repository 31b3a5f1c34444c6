import { dateOf } from "@ringfence/kernel";
import type { CaseView } from "../../engine/case-view.ts";
import { cite, citedVersion } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, type CaseJudgement, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { signalBit } from "../../signals/ids.ts";

const firstContact = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "identity" },
  {
    zh: "首次联系应当表明是哪家机构。",
    en: "The first contact states the institution.",
  },
);
const since = citedVersion(firstContact).version.from;
const statesIdentity = signalBit("identity-stated");

/** A call of an unknown number without recorded words says nothing: one question per number would only be noise. */
function judgeFirst(contact: Contact): Judgement | undefined {
  const assigned = contact.sender !== undefined;
  if (contact.communication.text === undefined) return assigned ? unclear(["what-was-said"]) : undefined;
  if ((contact.signals & statesIdentity) !== 0) return lawful;
  // The same institution may have stated its name before, from another number.
  return assigned ? breach() : unclear(["first-contact"]);
}

function* judge(view: CaseView): Iterable<CaseJudgement> {
  const seen = new Set<string>();
  for (const contact of view.contacts) {
    const { communication, campaign } = contact;
    if (
      !contact.inward ||
      contact.collecting !== "yes" ||
      communication.channel === "public-post" ||
      seen.has(campaign)
    )
      continue;
    seen.add(campaign);
    const on = dateOf(communication.start);
    // A campaign that began before the guideline: its first contact is not to be measured by it.
    if (on < since) continue;
    const judgement = judgeFirst(contact);
    if (judgement !== undefined) yield { ...judgement, about: [communication.id], on, contact };
  }
}

export default defineRule({
  id: "identity-disclosure",
  group: "identity",
  title: { zh: "第一次联系不说自己是谁", en: "First contact without saying who they are" },
  plain: {
    zh: "第一次来催收的人，应当先说清楚代表哪家机构。不说的，你可以先不谈债务，请对方说明身份。",
    en: "Whoever collects should first say for which institution. If they do not, you may ask them before you talk of any debt.",
  },
  basis: [firstContact],
  asks: ["what-was-said", "first-contact"],
  refutedBy: [
    { zh: "这之前已经联系过并说明了身份", en: "They had been in touch before and said who they were" },
    { zh: "通话里口头说明了，只是没有记下来", en: "They said so in the call; it was just not written down" },
  ],
  looksAt: { each: "case", judge },
  examples: [
    {
      name: "第一条短信不说是谁",
      expect: "breach",
      sheet: {
        communications: [talk("collector", "me", "2026-03-05 10:00", { text: "你的欠款已经逾期，今天必须还清" })],
      },
    },
    {
      name: "第一条短信写明机构",
      expect: "lawful",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", { text: "【青禾银行】陈安您好，您的贷款已逾期，请尽快还款。" }),
        ],
      },
    },
    {
      name: "第一通电话没有录音",
      expect: "unclear",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00")] },
    },
    {
      name: "消费金融公司写明身份",
      expect: "lawful",
      lender: "consumer-finance",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-05 10:00", { text: "【青禾消费金融】您的借款已逾期，请尽快还款。" }),
        ],
      },
    },
    {
      name: "陌生号码发来催款，看不出是不是第一次",
      expect: "unclear",
      sheet: {
        communications: [
          {
            id: "m1",
            channel: "sms",
            direction: "in",
            start: "2026-03-05 10:00",
            owner: "me",
            from: { number: "13300000009" },
            to: [{ party: "me" }],
            aboutDebt: true,
            text: "你的欠款已经逾期，今天必须还清",
          },
        ],
      },
    },
  ],
});
