import { dateOf } from "@ringfence/kernel";
import { creditorOf, lastBefore, type Reach } from "../../engine/case-index.ts";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { breach, defineRule, lawful, unclear } from "../../engine/rule.ts";
import { mayOweToo, ownConsent } from "../../engine/third-person.ts";
import lostContactFailures from "../../parameters/lost-contact-failures.ts";

/**
 * The banking association says when a debtor counts as out of reach (lost-contact-failures); the national standard only says
 * "cannot be reached", so the same figures serve as its yardstick. If the debtor was reached on one of the last two days or on this
 * one, three days in a row without an answer cannot lie between, and the debtor's phone shows that three failed calls do not either.
 */
export const daysThatExclude = lostContactFailures.values[0].value.failedDaysInARow - 1;

const positionOf = (reach: Reach): number => reach.contact.at;

/** The person's own statement about the debtor that covers this day. */
function statusOn(view: CaseView, start: Parameters<typeof dateOf>[0]) {
  if (view.file.debtorStatus.length === 0) return undefined;
  const day = dateOf(start);
  return view.file.debtorStatus.findLast(
    ({ period }) => period.from <= day && (period.until === undefined || day <= period.until),
  );
}

const toMother = talk("collector", "mother", "2026-03-05 10:00");
const unanswered = { connected: false, durationSeconds: 0 } as const;
const tried = (start: string) => talk("collector", "me", start, unanswered);

export default defineRule({
  id: "contact-person-grounds",
  group: "contact",
  title: { zh: "没有理由就找联系人", en: "Contacting others without grounds" },
  plain: {
    zh: "能联系上本人，就不应去找家人、朋友。只有确实联系不上本人，才可以联系联系人。",
    en: "While the debtor can be reached, family and friends should be left alone; they may be contacted only when the debtor cannot.",
  },
  basis: [
    cite(
      "gbt-45251-2025",
      "2025",
      { point: "contact-person-grounds" },
      {
        zh: "只有联系不上债务人本人，或其死亡、无或限制民事行为能力时，才可联系联系人。",
        en: "A contact person may be contacted only if the debtor cannot be reached, has died or lacks full civil capacity.",
      },
    ),
    cite(
      "cba-collection-guideline-2026",
      "2026",
      { point: "lost-contact" },
      {
        zh: "号码无效，或连续三次未通后自次日起，或连续三日未通，才可联系无关第三人。",
        en: "An unrelated third person may be contacted only if the number is invalid, from the day after three failed calls in a row, or after failures on three days in a row.",
      },
    ),
  ],
  asks: ["debtor-reachability", "owes-too", "caller-is-collector"],
  refutedBy: [
    {
      zh: "拨打记录显示在此之前确实联系不上本人",
      en: "Its call records show that the debtor could not be reached before",
    },
    {
      zh: "联系人自己同意过被联系，或也承担这笔债",
      en: "The contact person agreed to be contacted, or owes the debt too",
    },
  ],
  looksAt: {
    each: "contact",
    targets: ["contact-person"],
    judge(contact, view) {
      if (ownConsent(view, contact) !== undefined) return lawful;
      const said = statusOn(view, contact.communication.start);
      if (said !== undefined && said.status !== "reachable") return lawful;
      const last = lastBefore(view.index.reach.get(creditorOf(contact)) ?? [], contact.at, positionOf);
      if (last !== undefined && contact.day >= last.outOfReachFrom) return lawful;
      if (mayOweToo(contact)) return unclear(["owes-too"]);
      if (said !== undefined) return breach({ entries: [said.id] });
      const reached = last?.lastReached;
      if (reached === undefined || contact.day - reached.day > daysThatExclude) return unclear(["debtor-reachability"]);
      if (view.debtorRecord === undefined || view.debtorRecord.lastDay < contact.day - 1)
        return unclear(["debtor-reachability"]);
      return breach({ entries: [reached.communication.id] });
    },
  },
  examples: [
    {
      name: "本人前一天接了电话",
      expect: "breach",
      sheet: { communications: [talk("collector", "me", "2026-03-04 15:00"), toMother] },
    },
    {
      name: "当天两次未接就找母亲，前一天还接过",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-04 15:00"),
          tried("2026-03-05 08:30"),
          tried("2026-03-05 09:30"),
          toMother,
        ],
      },
    },
    {
      name: "三次未接，当天就找母亲",
      expect: "breach",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-04 15:00"),
          tried("2026-03-05 08:10"),
          tried("2026-03-05 08:30"),
          tried("2026-03-05 09:30"),
          toMother,
        ],
      },
    },
    {
      name: "连续三次未接，次日才找母亲",
      expect: "lawful",
      sheet: {
        communications: [
          talk("collector", "me", "2026-03-03 15:00"),
          ...["09:00", "12:00", "18:00"].map((hour) => tried(`2026-03-04 ${hour}`)),
          toMother,
        ],
      },
    },
    {
      name: "连续三日未接",
      expect: "lawful",
      sheet: {
        communications: [tried("2026-03-03 10:00"), tried("2026-03-04 10:00"), tried("2026-03-05 09:00"), toMother],
      },
    },
    {
      name: "本人当时住院、无法联系",
      expect: "lawful",
      sheet: {
        communications: [toMother],
        debtorStatus: [{ id: "s1", status: "unreachable", period: { from: "2026-03-01", until: "2026-03-10" } }],
      },
    },
    {
      name: "本人说那几天联系得上",
      expect: "breach",
      sheet: {
        communications: [toMother],
        debtorStatus: [{ id: "s1", status: "reachable", period: { from: "2026-03-01" } }],
      },
    },
    { name: "没有本人那几天的通话记录", expect: "unclear", sheet: { communications: [toMother] } },
    {
      name: "本人一周前接过，之后没有记录",
      expect: "unclear",
      sheet: { communications: [talk("collector", "me", "2026-02-26 15:00"), toMother] },
    },
  ],
});
