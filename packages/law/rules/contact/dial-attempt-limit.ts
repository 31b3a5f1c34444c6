import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import dialAttemptsADay from "../../parameters/dial-attempts-a-day.ts";

const hours = ["09:00", "10:00", "11:00", "14:00", "15:00", "16:00", "17:00"];
const unanswered = { connected: false, durationSeconds: 0 } as const;
const missed = (day: string, count: number, to: "me" | "mother" = "me") =>
  hours.slice(0, count).map((hour) => talk("collector", to, `${day} ${hour}`, unanswered));

export default defineRule({
  id: "dial-attempt-limit",
  group: "contact",
  title: { zh: "反复拨打未接", en: "Dialling over and over" },
  plain: {
    zh: "没有另外约定时，同一个号码一天里反复拨打、没人接听的，不宜超过六次。",
    en: "Unless agreed otherwise, dialling one number without an answer more than six times a day is not advisable.",
  },
  basis: [
    cite(
      "cba-collection-guideline-2026",
      "2026",
      { point: "dial-attempts" },
      {
        zh: "对同一联系方式，当天尝试拨打不宜超过6次，另有约定的除外。",
        en: "Not more than six dial attempts a day to one number are advisable, unless agreed otherwise.",
      },
    ),
  ],
  asks: ["call-connected", "caller-is-collector"],
  refutedBy: [
    { zh: "双方约定过可以多打", en: "More attempts had been agreed" },
    {
      zh: "这些电话不是同一家机构打的，或与债务无关",
      en: "The calls came from different institutions, or were not about the debt",
    },
  ],
  looksAt: {
    each: "count",
    counts: { channels: ["call"], connected: false, targets: ["debtor", "owes-too", "contact-person", "unknown"] },
    per: "campaign-and-number",
    window: { civilDays: 1 },
    limit: dialAttemptsADay,
    agreementCounts: true,
  },
  examples: [
    { name: "一天七次未接", expect: "breach", sheet: { communications: missed("2026-03-05", 7) } },
    { name: "一天打母亲七次未接", expect: "breach", sheet: { communications: missed("2026-03-05", 7, "mother") } },
    { name: "一天六次未接，正好到上限", expect: "lawful", sheet: { communications: missed("2026-03-05", 6) } },
    {
      name: "打给两个人，各不超过六次",
      expect: "lawful",
      sheet: { communications: [...missed("2026-03-05", 4), ...missed("2026-03-05", 4, "mother")] },
    },
    {
      name: "六次未接、一次接通",
      expect: "lawful",
      sheet: { communications: [...missed("2026-03-05", 6), talk("collector", "me", "2026-03-05 18:00")] },
    },
    {
      name: "约定每天可以打十次",
      expect: "lawful",
      sheet: {
        communications: missed("2026-03-05", 7),
        consents: [{ id: "c1", by: "me", kind: "contact-frequency", perDay: 10, period: { from: "2026-01-01" } }],
      },
    },
    {
      name: "七次来电，不知道有没有接通",
      expect: "unclear",
      sheet: {
        communications: hours.map((hour) => ({
          ...talk("collector", "me", `2026-03-05 ${hour}`),
          connected: undefined,
          durationSeconds: undefined,
        })),
      },
    },
  ],
});
