import { dateOf, inDailyWindow } from "@ringfence/kernel";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import { consentOn } from "../../engine/consent.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import { valueOn } from "../../engine/parameter.ts";
import { breach, defineRule, lawful, unclear } from "../../engine/rule.ts";
import contactHours from "../../parameters/contact-hours.ts";
import visitCollectors from "../../parameters/visit-collectors.ts";

const twoPersons = cite(
  "cba-collection-guideline-2026",
  "2026",
  { article: "22" },
  {
    zh: "外访催收应由两名以上催收人员进行。",
    en: "Collection visits are made by at least two collectors.",
  },
);
const hours = cite(
  "cba-collection-guideline-2026",
  "2026",
  { point: "contact-hours" },
  {
    zh: "未经债务人同意，22:00至次日8:00严禁外访催收。",
    en: "Without the debtor's consent no visits between 22:00 and 08:00.",
  },
);

/** At night and without an agreed visit or agreed hours? Unknown hours are no night. */
function isNightVisit(contact: Contact, view: CaseView): boolean {
  const day = dateOf(contact.communication.start);
  const standing = valueOn(contactHours, day);
  if (standing === undefined || contact.minute < 0) return false;
  const person = contact.targetParty?.id ?? view.debtorId;
  if (consentOn(view, "visit", person, day) !== undefined) return false;
  return !inDailyWindow(contact.minute, consentOn(view, "contact-time", person, day)?.hours ?? standing.value);
}

const visit = (start: string, details: object) =>
  talk("collector", "me", start, { channel: "visit", visit: { place: "home", entered: "not", ...details } });
const agreed = { id: "c1", by: "me", kind: "visit", period: { from: "2026-03-01" } };

export default defineRule({
  id: "home-visit",
  group: "process",
  title: { zh: "上门催收不合要求", en: "Visit against the rules" },
  plain: {
    zh: "上门催收应当至少两个人一起来，没有你的同意，晚上十点到早上八点之间不应上门。你可以不开门。",
    en: "Collectors who visit should come in twos at least, and not between 22:00 and 08:00 without your consent. You need not open the door.",
  },
  basis: [twoPersons, hours],
  asks: ["visit-details", "caller-is-collector"],
  refutedBy: [
    { zh: "来的是两个以上的人，例如另一人在门外", en: "There were two or more, for example one outside" },
    { zh: "事先同意了这次上门", en: "The visit had been agreed" },
    { zh: "来的人不是为了催收", en: "They did not come to collect" },
  ],
  looksAt: {
    each: "contact",
    channels: ["visit"],
    judge(contact, view) {
      const least = valueOn(visitCollectors, dateOf(contact.communication.start));
      if (least === undefined) return undefined;
      const persons = contact.communication.visit?.persons;
      const alone = persons !== undefined && persons < least.value;
      const night = isNightVisit(contact, view);
      const figures = persons === undefined ? {} : { count: persons };
      if (alone || night)
        return breach({ figures, under: alone && night ? [twoPersons, hours] : [alone ? twoPersons : hours] });
      return persons === undefined ? unclear(["visit-details"], { under: [twoPersons] }) : lawful;
    },
  },
  examples: [
    { name: "一个人上门", expect: "breach", sheet: { communications: [visit("2026-03-05 15:00", { persons: 1 })] } },
    { name: "夜里上门", expect: "breach", sheet: { communications: [visit("2026-03-05 22:30", { persons: 2 })] } },
    {
      name: "两个人白天上门",
      expect: "lawful",
      sheet: { communications: [visit("2026-03-05 15:00", { persons: 2 })] },
    },
    {
      name: "约好晚上十点半来",
      expect: "lawful",
      sheet: { communications: [visit("2026-03-05 22:30", { persons: 2 })], consents: [agreed] },
    },
    { name: "不记得来了几个人", expect: "unclear", sheet: { communications: [visit("2026-03-05 15:00", {})] } },
    {
      name: "放款机构类型不清楚",
      expect: "unclear",
      lender: "unknown",
      sheet: { communications: [visit("2026-03-05 15:00", { persons: 1 })] },
    },
  ],
});
