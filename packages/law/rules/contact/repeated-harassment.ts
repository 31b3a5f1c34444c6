import { talk } from "../../engine/example.ts";
import { defineRule } from "../../engine/rule.ts";
import { always, judgeSeries, messages2012 } from "./harassment-series.ts";

const swear = (start: string, details = {}) =>
  talk("collector", "me", start, { text: "你这个老赖真不要脸，赶紧还钱", ...details });
const threat = (start: string) => talk("collector", "me", start, { text: "再不还钱就让你全家不得安宁，走着瞧" });
const toMother = (start: string) => talk("collector", "mother", start);
const refusal = { id: "r1", by: "mother", to: "agency", at: "2026-03-01 10:00" };

export default defineRule({
  id: "repeated-harassment",
  group: "contact",
  title: { zh: "反复辱骂、恐吓或纠缠", en: "Repeated abuse, intimidation or pestering" },
  plain: {
    zh: "多次发辱骂、恐吓的话，或者对方已经拒绝仍不停纠缠，干扰正常生活，可以报警，也可以要求停止侵扰。",
    en: "Abuse or intimidation several times, or pestering somebody who refused, disturbs normal life: one may report it to the police and demand that it stop.",
  },
  basis: [messages2012, ...always],
  asks: ["what-was-said", "who-spoke", "caller-is-collector"],
  refutedBy: [
    { zh: "这些话不是同一方说的，或只是转述", en: "The words came from different people, or were quotations" },
    { zh: "联系人后来又同意联系", en: "The contact person later agreed to be contacted" },
    { zh: "没有影响到正常生活", en: "Normal life was not disturbed" },
  ],
  looksAt: {
    each: "case",
    *judge(view) {
      for (const [campaign, people] of view.index.series) {
        for (const [person, series] of people) yield* judgeSeries(series, view, campaign, person);
      }
    },
  },
  examples: [
    {
      name: "一周内三次辱骂恐吓",
      expect: "breach",
      sheet: { communications: [swear("2026-03-02 10:00"), threat("2026-03-04 10:00"), swear("2026-03-06 10:00")] },
    },
    {
      name: "2025年三次辱骂短信",
      expect: "breach",
      sheet: { communications: ["02", "04", "06"].map((day) => swear(`2025-11-${day} 10:00`)) },
    },
    {
      name: "母亲拒绝后一周内五次来电",
      expect: "breach",
      sheet: {
        refusals: [refusal],
        communications: ["02", "03", "04", "05", "06"].map((day) => toMother(`2026-03-${day} 10:00`)),
      },
    },
    {
      name: "两次辱骂还不算多次",
      expect: "lawful",
      sheet: { communications: [swear("2026-03-02 10:00"), swear("2026-03-06 10:00")] },
    },
    {
      name: "几分钟内连发三条算一次",
      expect: "lawful",
      sheet: { communications: ["00", "03", "06"].map((minute) => swear(`2026-03-02 10:${minute}`)) },
    },
    {
      name: "母亲拒绝后一周内四次来电",
      expect: "lawful",
      sheet: {
        refusals: [refusal],
        communications: ["02", "03", "04", "05"].map((day) => toMother(`2026-03-${day} 10:00`)),
      },
    },
    {
      name: "一天十通电话，不知道说了什么",
      expect: "unclear",
      sheet: {
        communications: Array.from({ length: 10 }, (_, hour) =>
          talk("collector", "me", `2026-03-05 ${String(hour + 9).padStart(2, "0")}:00`),
        ),
      },
    },
    {
      name: "三次辱骂，但看不出是谁说的",
      expect: "unclear",
      sheet: {
        communications: ["02", "04", "06"].map((day) => swear(`2026-03-${day} 10:00`, { direction: "unknown" })),
      },
    },
  ],
});
