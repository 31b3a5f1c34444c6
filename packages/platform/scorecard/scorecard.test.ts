import { civilDate } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { scorecard } from "./scorecard.ts";
import type { FindingTally, WeekTally } from "./tally.ts";

const week = civilDate("2026-03-02");
const done = (agency: string, contacts: number, details: Partial<WeekTally> = {}): WeekTally => ({
  agency,
  collector: "",
  week,
  contacts,
  third: 0,
  answeredCalls: 0,
  recordedCalls: 0,
  ...details,
});
const broke = (agency: string, count: number, details: Partial<FindingTally> = {}): FindingTally => ({
  agency,
  collector: "",
  week,
  rule: "contact-hours",
  verdict: "breach",
  rank: "recommended-standard",
  count,
  ...details,
});

it("tells a side that breaks the rules more often, and does not judge a small one by chance", () => {
  const { agencies, overall } = scorecard({
    weeks: [done("大", 10_000), done("差", 10_000), done("小", 20)],
    findings: [broke("大", 50), broke("差", 300), broke("小", 1)],
    refusals: [],
  });
  expect(overall?.value).toBeCloseTo(17.5, 1);
  expect(agencies.map(({ agency, standing }) => [agency, standing])).toEqual([
    ["大", "fewer"],
    ["小", "too-few"],
    ["差", "more"],
  ]);
});

it("shares the confidence among many sides: one that stands out a little among fifty is not called out", () => {
  const names = Array.from({ length: 50 }, (_, at) => `A${at}`);
  const { agencies } = scorecard({
    weeks: names.map((name) => done(name, 10_000)),
    findings: names.map((name, at) => broke(name, at === 0 ? 123 : 100)),
    refusals: [],
  });
  expect(agencies.every(({ standing }) => standing === "alike")).toBe(true);
});

it("counts unclear findings apart, by rank what is a breach, and shares with their bounds", () => {
  const [one] = scorecard({
    weeks: [done("甲", 1000, { third: 100, answeredCalls: 400, recordedCalls: 399 })],
    findings: [broke("甲", 3), broke("甲", 2, { rank: "statute" }), { ...broke("甲", 9), verdict: "unclear" }],
    refusals: [{ agency: "甲", bound: 10, broken: 1 }],
  }).agencies;
  expect(one?.unclear).toBe(9);
  expect(one?.byRank.map(({ rank, count }) => [rank, count])).toEqual([
    ["statute", 2],
    ["recommended-standard", 3],
  ]);
  expect(one?.refusalsKept).toMatchObject({ value: 0.9, bound: 10 });
  expect(one?.thirdPersons?.value).toBe(0.1);
  expect(one?.recorded?.high).toBeLessThan(1);
});

it("sees a trend only where there is enough to see one", () => {
  const weeks = ["02", "09", "16", "23", "30"].map((day) => civilDate(`2026-03-${day}`));
  const first = weeks.slice(0, 4);
  const trend = (early: number, late: number) =>
    scorecard({
      weeks: weeks.map((one) => done("甲", one === weeks[4] ? 4000 : 1000, { week: one })),
      findings: [
        ...first.map((one) => broke("甲", early, { week: one })),
        broke("甲", late, { week: weeks[4] as never }),
      ],
      refusals: [],
    }).agencies[0]?.trend;
  expect(trend(1, 1)).toBe("too-few");
  expect(trend(20, 200)).toBe("rising");
  expect(trend(20, 20)).toBe("falling");
});
