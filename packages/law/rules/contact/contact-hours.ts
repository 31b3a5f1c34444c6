import { type CivilDate, dateOf, inDailyWindow } from "@ringfence/kernel";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { valueOn } from "../../engine/parameter.ts";
import { breach, defineRule, lawful, unclear } from "../../engine/rule.ts";
import contactHours from "../../parameters/contact-hours.ts";

/** Hours this person agreed to, if any hold that day: an agreement goes before the standing hours. */
function agreedHours(view: CaseView, person: string, day: CivilDate) {
  return view.file.consents.find(
    ({ kind, by, hours, period }) =>
      kind === "contact-time" &&
      by === person &&
      hours !== undefined &&
      period.from <= day &&
      (period.until === undefined || day <= period.until),
  )?.hours;
}

export default defineRule({
  id: "contact-hours",
  group: "contact",
  title: { zh: "夜间催收", en: "Contact at night" },
  plain: {
    zh: "没有另外约定时，晚上十点到早上八点之间不应打电话、发信息或上门催收。",
    en: "Unless agreed otherwise there should be no calls, messages or visits between 22:00 and 08:00.",
  },
  basis: [
    cite(
      "gbt-45251-2025",
      "2025",
      { point: "contact-hours" },
      {
        zh: "有约定从约定；没有约定的，每日22:00至次日8:00不应催收。",
        en: "Follow agreed hours; without agreement none between 22:00 and 08:00.",
      },
    ),
    cite(
      "cba-collection-guideline-2026",
      "2026",
      { point: "contact-hours" },
      {
        zh: "未经债务人同意，22:00至次日8:00严禁电话、外访等催收。",
        en: "Without the debtor's consent no collection between 22:00 and 08:00.",
      },
    ),
  ],
  asks: ["exact-time"],
  refutedBy: [
    { zh: "双方约定过这个时段可以联系", en: "These hours had been agreed" },
    { zh: "手机时间不准，或这通联系与债务无关", en: "The phone's clock was wrong, or it was not about the debt" },
  ],
  looksAt: {
    each: "contact",
    judge(contact, view) {
      if (contact.communication.channel === "public-post" || contact.communication.channel === "letter")
        return undefined;
      const day = dateOf(contact.communication.start);
      const standing = valueOn(contactHours, day);
      if (standing === undefined) return undefined;
      if (contact.minute < 0) return unclear(["exact-time"]);
      const hours = agreedHours(view, contact.targetParty?.id ?? view.debtorId, day) ?? standing.value;
      return inDailyWindow(contact.minute, hours) ? lawful : breach();
    },
  },
  examples: [
    {
      name: "夜里十点零五分来电",
      expect: "breach",
      sheet: { communications: [talk("collector", "me", "2026-03-05 22:05")] },
    },
    {
      name: "早上八点整来电",
      expect: "lawful",
      sheet: { communications: [talk("collector", "me", "2026-03-05 08:00")] },
    },
    {
      name: "约定晚上十一点前可以联系",
      expect: "lawful",
      sheet: {
        communications: [talk("collector", "me", "2026-03-05 22:30")],
        consents: [
          {
            id: "c1",
            by: "me",
            kind: "contact-time",
            period: { from: "2026-01-01" },
            hours: { from: "08:00", to: "23:00" },
          },
        ],
      },
    },
    {
      name: "只记得日期，不记得几点",
      expect: "unclear",
      sheet: { communications: [talk("collector", "me", "2026-03-05", { precision: "day" })] },
    },
  ],
});
