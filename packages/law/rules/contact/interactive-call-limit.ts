import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import interactiveCallsADay from "../../parameters/interactive-calls-a-day.ts";

const call = (start: string, details = {}) => talk("collector", "me", start, { callKind: "interactive", ...details });
const on = (day: string, hours: readonly string[], details = {}) =>
  hours.map((hour) => call(`${day} ${hour}`, details));
const four = ["09:00", "11:00", "15:00", "19:00"];

/**
 * Only calls the institution starts count, and only answered ones: the standard speaks of effective calls without saying how long
 * one must be, so an answered call counts and the other side may show that nothing could be said in it. The standard's exception for
 * an agreed number is known to us for notice calls only; we do not hold against a lender what the debtor agreed to.
 */
export default defineRule({
  id: "interactive-call-limit",
  group: "contact",
  title: { zh: "催收通话过多", en: "Too many collection calls" },
  plain: {
    zh: "能对话的催收电话，对同一个债务人一天接通不应超过三次，放款机构和它委托的公司合在一起算。",
    en: "Collection calls one can talk in should not exceed three answered calls a day to one debtor, institution and agencies together.",
  },
  basis: [
    cite(
      "gbt-45251-2025",
      "2025",
      { point: "interactive-calls" },
      {
        zh: "交互式语音，每日对同一债务人主动发起的有效通话不应超过3次。",
        en: "Not more than three effective interactive calls a day should be initiated to one debtor.",
      },
    ),
  ],
  asks: ["call-kind", "call-connected", "caller-is-collector"],
  refutedBy: [
    {
      zh: "其中有的电话没有形成有效通话，或是你打过去的",
      en: "Some of the calls were no effective calls, or you made them",
    },
    { zh: "其中有的是播放录音的告知电话（另行计数）", en: "Some were recorded notices, which are counted separately" },
    { zh: "双方约定过每天的次数", en: "A number a day had been agreed" },
  ],
  looksAt: {
    each: "count",
    counts: { channels: ["call"], connected: true, callKind: "interactive", targets: ["debtor"] },
    per: "campaign-and-person",
    window: { civilDays: 1 },
    limit: interactiveCallsADay,
    agreementCounts: true,
  },
  examples: [
    { name: "一天四通人工电话", expect: "breach", sheet: { communications: on("2026-03-05", four) } },
    {
      name: "机构和委托公司合计四通",
      expect: "breach",
      sheet: {
        communications: [
          ...on("2026-03-05", four.slice(0, 2)),
          ...four.slice(2).map((hour) => talk("lender", "me", `2026-03-05 ${hour}`, { callKind: "interactive" })),
        ],
      },
    },
    { name: "一天三通，正好到上限", expect: "lawful", sheet: { communications: on("2026-03-05", four.slice(0, 3)) } },
    {
      name: "四通里有一通没接",
      expect: "lawful",
      sheet: {
        communications: [
          ...on("2026-03-05", four.slice(0, 3)),
          ...on("2026-03-05", ["20:00"], { connected: false, durationSeconds: 0 }),
        ],
      },
    },
    {
      name: "约定每天最多五通",
      expect: "lawful",
      sheet: {
        communications: on("2026-03-05", four),
        consents: [{ id: "c1", by: "me", kind: "contact-frequency", perDay: 5, period: { from: "2026-01-01" } }],
      },
    },
    {
      name: "四通，不知道是不是录音",
      expect: "unclear",
      sheet: { communications: four.map((hour) => talk("collector", "me", `2026-03-05 ${hour}`)) },
    },
    {
      name: "四通，放款机构类型不清楚",
      expect: "unclear",
      lender: "unknown",
      sheet: { communications: on("2026-03-05", four) },
    },
  ],
});
