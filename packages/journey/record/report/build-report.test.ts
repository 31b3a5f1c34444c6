import { type Communication, readCaseSheet, reduceCase, withCommunications } from "@ringfence/casefile";
import { canonicalJson, civilDate, parseCivil } from "@ringfence/kernel";
import { judge } from "@ringfence/law";
import { exampleSheet } from "@ringfence/law/engine/example.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, eventsFromAnswers } from "../answers.ts";
import { buildReport } from "./build-report.ts";
import type { Report } from "./report.ts";

const ruleBook = { version: "0", hash: "0" };
const asOf = civilDate("2026-06-30");

function at(text: string): Communication["start"] {
  const parsed = parseCivil(text);
  if (!parsed.ok) throw new RangeError(text);
  return parsed.value.instant;
}

function sms(id: string, when: string, from: string, text: string, over: Partial<Communication> = {}): Communication {
  return {
    id,
    channel: "sms",
    direction: "in",
    start: at(when),
    precision: "second",
    from: { number: from },
    to: [],
    text,
    source: { kind: "file", file: "sms.xml", row: Number(id), importer: "android-sms-backup-xml" },
    ...over,
  };
}

const call = (id: string, when: string, from: string, over: Partial<Communication> = {}): Communication => {
  const { text: _, ...rest } = sms(id, when, from, "");
  return { ...rest, channel: "call", durationSeconds: 60, connected: true, ...over };
};

function report(communications: readonly Communication[], answers: Answers = {}, unmasked = false): Report {
  const file = withCommunications(reduceCase(eventsFromAnswers(answers)), communications);
  return buildReport({ file, verdicts: judge(file, rules, asOf), rules, ruleBook, inputs: [], unmasked });
}

const collector = "17000000001";
const dun = "您的借款已逾期12天，欠款1286.40元，请今日还款。";
const abuse = "你这个老赖，欠钱不还，不要脸！";

describe("buildReport", () => {
  it("counts every communication once: collection, perhaps, other", () => {
    const all = [
      sms("1", "2026-03-05 10:00", collector, dun),
      sms("2", "2026-03-05 11:00", "13900000001", "晚上回来吃饭吗"),
    ];
    const { counts, period } = report([...all, call("3", "2026-03-07 12:00", "13900000002")]);
    expect(counts.communications).toBe(3);
    expect(counts.collecting + counts.maybe + counts.other).toBe(3);
    expect(counts.collecting).toBe(1);
    expect(period).toEqual({ from: "2026-03-05", to: "2026-03-07" });
  });

  it("says null for the period of nothing at all", () => {
    const empty = report([]);
    expect(empty.period).toBeNull();
    expect(empty.rules).toEqual([]);
    expect(empty.counts).toEqual({ communications: 0, collecting: 0, maybe: 0, other: 0, breaches: 0, unclear: 0 });
  });

  it("quotes the decisive words by offsets into the text, with the row they come from", () => {
    const { rules: found } = report([sms("7", "2026-03-05 10:00", collector, abuse)], { collectors: [collector] });
    const entry = found.find((one) => one.rule === "insult")?.findings[0]?.entries[0];
    expect(entry?.source).toEqual({ file: "sms.xml", row: 7 });
    const words = entry?.quotes.map(({ start, end }) => entry.text?.slice(start, end));
    expect(words?.join("")).toContain("老赖");
  });

  it("puts one moment into one cell of the heat map, and the night is 22:00 to 08:00", () => {
    const times = ["07:59", "08:00", "21:59", "22:00"];
    const calls = times.map((time, index) => call(`${index}`, `2026-03-05 ${time}`, collector));
    const undated = call("9", "2026-03-06 00:00", collector, { precision: "day" });
    const { heat } = report([...calls, undated], { collectors: [collector] });
    expect(heat.days).toHaveLength(1);
    expect(heat.days[0]?.on).toBe("2026-03-05");
    expect([7, 8, 21, 22].map((hour) => heat.byHour[hour])).toEqual([1, 1, 1, 1]);
    expect(heat.atNight).toBe(2);
    expect(heat.withoutTime).toBe(1);
  });

  it("lists the debtor first and tells a contact person by relation", () => {
    const answers: Answers = { collectors: [collector], owners: { "mum.xml": { relation: "parent" } } };
    const toMother = sms("1", "2026-03-05 10:00", collector, dun, { owner: "contact-person:parent" });
    const { people } = report([toMother, call("2", "2026-03-05 12:00", collector)], answers);
    expect(people.map(({ role, relation, calls, messages }) => ({ role, relation, calls, messages }))).toEqual([
      { role: "debtor", relation: null, calls: 1, messages: 0 },
      { role: "contact-person", relation: "parent", calls: 0, messages: 1 },
    ]);
  });

  it("asks about a number until it is confirmed or cleared", () => {
    const all = [sms("1", "2026-03-05 10:00", collector, dun), call("2", "2026-03-05 12:00", collector)];
    const open = report(all).suspects;
    expect(open).toEqual([
      { number: "170****0001", key: collector, why: "own-words", communications: 2, example: dun },
    ]);
    expect(report(all, { collectors: [collector] }).suspects).toEqual([]);
    const cleared = report(all, { bystanders: [collector] });
    expect(cleared.suspects).toEqual([]);
    expect(cleared.counts.collecting).toBe(0);
  });

  it("masks numbers unless asked not to", () => {
    const all = [sms("1", "2026-03-05 23:00", collector, abuse)];
    const shown = (value: Report) => JSON.stringify({ ...value, suspects: value.suspects.map((one) => one.number) });
    expect(shown(report(all))).not.toContain(collector);
    expect(shown(report(all, {}, true))).toContain(collector);
  });

  it("puts help first on words of self-harm from anybody, and of violence from the collecting side only", () => {
    const own = sms("1", "2026-03-05 10:00", collector, "我不想活了", {
      direction: "out",
      from: {},
      to: [{ number: "13900000001" }],
    });
    expect(report([own]).urgent).toEqual({ selfHarm: true, violence: false });
    const threat = sms("2", "2026-03-05 10:00", collector, "再不还钱就找人打断你的腿");
    expect(report([threat], { collectors: [collector] }).urgent.violence).toBe(true);
    expect(report([threat], { bystanders: [collector] }).urgent.violence).toBe(false);
  });

  it("names gaps by how much they would settle", () => {
    const { gaps } = report([call("1", "2026-03-05 23:00", collector), call("2", "2026-03-06 23:00", collector)], {
      collectors: [collector],
    });
    expect(gaps.find((one) => one.fact === "what-was-said")?.waiting).toBeGreaterThanOrEqual(2);
    const waiting = gaps.map((one) => one.waiting);
    expect(waiting).toEqual(waiting.toSorted((a, b) => b - a));
  });

  it("says of whatever a finding of an example of any rule rests on what it is, in both languages", () => {
    const titles = rules
      .flatMap((rule) => rule.examples)
      .flatMap((example) => {
        const sheet = readCaseSheet(JSON.parse(JSON.stringify(exampleSheet(example))));
        if (!sheet.ok) throw new Error(sheet.detail);
        const file = reduceCase(sheet.value.events);
        const verdicts = judge(file, rules, civilDate(example.asOf ?? "2030-01-01"));
        const made = buildReport({ file, verdicts, rules, ruleBook, inputs: [], unmasked: false });
        return made.rules.flatMap(({ findings }) => findings).flatMap(({ entries }) => entries);
      })
      .filter(({ channel }) => channel === null)
      .map(({ title }) => title);
    expect(titles).not.toContain(null);
    const said = new Set(titles.map((title) => `${title?.zh} / ${title?.en}`));
    expect(said).toContain("公安：责令停止 / Police: ordered to stop");
    expect(said).toContain("要求不再联系 / Asked not to be contacted again");
    expect([...said].some((one) => one.startsWith("贷款"))).toBe(true);
  });

  it("holds for any mixture: counts agree, every finding points at something, the same input gives the same bytes", () => {
    const texts = fc.constantFrom(dun, abuse, "晚上回来吃饭吗", "【快递】取件码3-2-1108", "再不还钱就打爆你通讯录");
    const one = fc.record({
      minute: fc.integer({ min: 0, max: 400_000 }),
      number: fc.constantFrom(collector, "17000000002", "13900000001", "10690000001", ""),
      text: fc.option(texts, { nil: undefined }),
      out: fc.boolean(),
    });
    const start = at("2025-09-01 00:00");
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), (list) => {
        const communications = list.map(({ minute, number, text, out }, index) => {
          const base =
            text === undefined
              ? call(`${index}`, "2026-03-05 10:00", number)
              : sms(`${index}`, "2026-03-05 10:00", number, text);
          return {
            ...base,
            start: (start + minute * 60_000) as Communication["start"],
            direction: out ? ("out" as const) : ("in" as const),
          };
        });
        const made = report(communications);
        const { counts } = made;
        expect(counts.communications).toBe(list.length);
        expect(counts.collecting + counts.maybe + counts.other).toBe(list.length);
        const findings = made.rules.flatMap((rule) => rule.findings);
        expect(findings.filter((finding) => finding.verdict === "breach").length).toBe(counts.breaches);
        for (const { entries, verdict, words, missing, citations } of findings) {
          expect(entries.length).toBeGreaterThan(0);
          if (verdict === "breach") expect(words !== null && citations.length > 0).toBe(true);
          if (verdict === "unclear") expect(missing.length).toBeGreaterThan(0);
          for (const { text, quotes } of entries)
            for (const { start: from, end } of quotes)
              expect(from >= 0 && from < end && text !== null && end <= text.length).toBe(true);
        }
        expect(canonicalJson(JSON.parse(JSON.stringify(report(communications))))).toBe(
          canonicalJson(JSON.parse(JSON.stringify(made))),
        );
      }),
      { seed: 20260101, numRuns: 60 },
    );
  });
});
