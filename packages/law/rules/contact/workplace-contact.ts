import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, type Judgement, lawful, unclear } from "../../engine/rule.ts";
import { promisedToPay } from "../../engine/third-person.ts";
import { maskOf, type SignalId } from "../../signals/ids.ts";
import { thirdPersonBans } from "../conduct-bans.ts";

/**
 * What verified norms cover: collecting from an employer or colleague (they do not owe), telling them of the debt, and entering the
 * workplace without consent. They do not forbid reaching the debtor at work, so a call to the debtor's own line there stays open.
 */
export const collectingWords: readonly SignalId[] = [
  "debt-disclosure",
  "amount-stated",
  "lawful-reminder",
  "third-person-payment-demand",
  "extra-fee-demand",
  "public-exposure-threat",
  "home-or-workplace-visit-threat",
];
const collecting = maskOf(collectingWords);
const disclosure = maskOf(["debt-disclosure"]);

export const privacy = cite(
  "civil-code",
  "2020",
  { article: "1032" },
  {
    zh: "不得以泄露、公开等方式侵害他人的隐私权；不愿为他人知晓的私密信息属于隐私。",
    en: "Nobody may infringe another's privacy by leaking or publishing; information one does not want others to know is part of it.",
  },
);
export const entry = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "forbidden-acts" },
  {
    zh: "催收人员未经同意不得进入债务人单位。",
    en: "Collectors may not enter the debtor's workplace without consent.",
  },
);

function isAtWork({ communication, targetParty }: Contact): boolean {
  if (communication.place !== undefined) return communication.place === "workplace";
  const dialled = communication.to[0]?.number;
  return (
    dialled !== undefined &&
    targetParty?.numbers.some(({ number, place }) => number === dialled && place === "workplace") === true
  );
}

function judgeVisit({ communication: { visit } }: Contact): Judgement | undefined {
  if (visit?.place !== "workplace") return undefined;
  if (visit.entered === undefined) return unclear(["visit-details"], { under: [entry] });
  return visit.entered === "without-consent" ? breach({ under: [entry] }) : lawful;
}

function judgeColleague(contact: Contact, view: CaseView): Judgement | undefined {
  if (contact.communication.text === undefined) return undefined;
  if ((contact.signals & collecting) === 0 || promisedToPay(view, contact)) return lawful;
  const told = (contact.signals & disclosure) !== 0;
  return breach({ words: collectingWords, under: told ? [privacy, ...thirdPersonBans] : thirdPersonBans });
}

const toWork = (text: string) => talk("collector", "employer", "2026-03-05 10:00", { text });
const visit = (details: object) =>
  talk("collector", "me", "2026-03-05 10:00", {
    channel: "visit",
    visit: { place: "workplace", persons: 2, ...details },
  });

export default defineRule({
  id: "workplace-contact",
  group: "contact",
  title: { zh: "闹到单位", en: "Collecting at work" },
  plain: {
    zh: "单位和同事不欠这笔钱：不应向他们催收，不应把欠款告诉他们，未经同意也不应进入单位。",
    en: "Employer and colleagues do not owe: they should not be asked to pay or told of the debt, and collectors should not enter the workplace without consent.",
  },
  basis: [privacy, ...thirdPersonBans, entry],
  asks: ["who-was-reached", "visit-details", "who-spoke", "caller-is-collector"],
  refutedBy: [
    {
      zh: "单位的人只是被请求转告，没有听到欠款的事",
      en: "At work people were only asked to pass on a message and heard nothing of the debt",
    },
    { zh: "接电话的就是债务人本人", en: "The debtor answered in person" },
    { zh: "进入单位得到了同意", en: "Entering was agreed" },
  ],
  looksAt: {
    each: "contact",
    judge(contact, view) {
      if (contact.communication.channel === "visit") return judgeVisit(contact);
      const { targetParty, target } = contact;
      if (target === "contact-person" && targetParty?.kind === "contact-person") {
        return targetParty.relation === "employer" || targetParty.relation === "colleague"
          ? judgeColleague(contact, view)
          : undefined;
      }
      if (target !== "debtor" || contact.communication.channel !== "call" || !isAtWork(contact)) return undefined;
      return contact.communication.reached === view.debtorId ? lawful : unclear(["who-was-reached"]);
    },
  },
  examples: [
    {
      name: "告诉单位员工欠款",
      expect: "breach",
      sheet: { communications: [toWork("你们单位的陈安在我们平台借了8000元，逾期两个月不还，请你们单位处理")] },
    },
    { name: "未经同意进入单位", expect: "breach", sheet: { communications: [visit({ entered: "without-consent" })] } },
    {
      name: "只请前台转告回电",
      expect: "lawful",
      sheet: { communications: [toWork("您好，麻烦转告陈安给我们回个电话，谢谢")] },
    },
    {
      name: "得到同意后在单位会客室面谈",
      expect: "lawful",
      sheet: { communications: [visit({ entered: "invited" })] },
    },
    {
      name: "打单位座机，不知道谁接的",
      expect: "unclear",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00", { place: "workplace" })] },
    },
    {
      name: "打单位座机，本人接的",
      expect: "lawful",
      sheet: { communications: [talk("collector", "me", "2026-03-05 10:00", { place: "workplace", reached: "me" })] },
    },
    { name: "去了单位，有没有进门不清楚", expect: "unclear", sheet: { communications: [visit({})] } },
  ],
});
