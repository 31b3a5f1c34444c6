import { cite } from "../../engine/citation.ts";
import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import noticeCallsADay from "../../parameters/notice-calls-a-day.ts";

const notice = (hour: string) => talk("agency", "me", `2026-03-05 ${hour}`, { callKind: "notice" });
const unknownKind = (hour: string) => talk("agency", "me", `2026-03-05 ${hour}`);

export default defineRule({
  id: "notice-call-limit",
  group: "contact",
  title: { zh: "告知类电话过多", en: "Too many notice calls" },
  plain: {
    zh: "播放录音的告知电话，同一机构连同它委托的公司，一天接通合计不应超过三次。",
    en: "Recorded notice calls of one institution and all its agencies together should not exceed three answered calls a day.",
  },
  basis: [
    cite(
      "gbt-45251-2025",
      "2025",
      { point: "notice-calls" },
      {
        zh: "告知式语音拨通，同一机构及其受托方对同一债务人每日合计不超过3次，另有约定除外。",
        en: "At most three connected notice calls a day per debtor, institution and agencies together, unless agreed otherwise.",
      },
    ),
  ],
  asks: ["call-kind", "call-connected", "caller-is-collector"],
  refutedBy: [
    { zh: "另有次数约定", en: "Another number had been agreed" },
    { zh: "其中有的电话不是告知录音，或未接通", en: "Some of them were not recorded notices, or were not answered" },
  ],
  looksAt: {
    each: "count",
    counts: { channels: ["call"], connected: true, callKind: "notice", targets: ["debtor"] },
    per: "campaign-and-person",
    window: { civilDays: 1 },
    limit: noticeCallsADay,
    agreementCounts: true,
  },
  examples: [
    {
      name: "一天四通录音电话",
      expect: "breach",
      sheet: { communications: ["09:00", "11:00", "15:00", "19:00"].map(notice) },
    },
    {
      name: "一天三通，正好到上限",
      expect: "lawful",
      sheet: { communications: ["09:00", "11:00", "15:00"].map(notice) },
    },
    {
      name: "四通，但不知道是不是录音",
      expect: "unclear",
      sheet: { communications: ["09:00", "11:00", "15:00", "19:00"].map(unknownKind) },
    },
  ],
});
