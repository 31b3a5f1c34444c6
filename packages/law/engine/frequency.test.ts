import { type Communication, reduceCase, withCommunications } from "@ringfence/casefile";
import { civilDate, dayOf, instant } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cite } from "./citation.ts";
import { judgeFrequency } from "./frequency.ts";
import { defineParameter } from "./parameter.ts";
import { perceive } from "./perceive.ts";
import type { Frequency } from "./rule.ts";

const limit = defineParameter<number>({
  id: "test-limit",
  title: { zh: "试验上限", en: "limit for tests" },
  unit: "calls",
  values: [
    {
      value: 3,
      from: civilDate("2025-02-28"),
      basis: cite("gbt-45251-2025", "2025", { point: "interactive-calls" }, { zh: "上限", en: "limit" }),
    },
  ],
});
const perDay: Frequency = {
  each: "count",
  counts: { channels: ["call"], connected: true, callKind: "interactive", targets: ["debtor"] },
  per: "campaign-and-person",
  window: { civilDays: 1 },
  limit,
  agreementCounts: true,
};
const rolling: Frequency = { ...perDay, window: { rollingDays: 7 } };

const number = "13700000001";
const parties = [
  { id: "me", kind: "debtor" },
  { id: "lender", kind: "lender", lenderKind: "bank" },
  { id: "agency", kind: "agency", worksFor: ["lender"], numbers: [{ number }] },
].map((body) => ({ v: 1, kind: "party-added", body }));

function viewOf(starts: readonly number[], more: Partial<Communication> = {}, events: readonly unknown[] = []) {
  const calls = starts.map(
    (start, at): Communication => ({
      id: `c${at}`,
      channel: "call",
      direction: "in",
      start: instant(start),
      precision: "second",
      connected: true,
      durationSeconds: 30,
      callKind: "interactive",
      from: { number },
      to: [],
      ...more,
    }),
  );
  return perceive(withCommunications(reduceCase([...parties, ...events]), calls), civilDate("2030-01-01"));
}
const run = (rule: Frequency, view: ReturnType<typeof viewOf>) => [...judgeFrequency(rule, view, view.contacts)];
const noon = Date.parse("2026-03-05T12:00:00+08:00");
const hour = 3_600_000;

describe("a limit on how often", () => {
  it("the call above the limit carries the breach and names all that count", () => {
    const found = run(perDay, viewOf([0, 1, 2, 3, 4].map((n) => noon + n * hour)));
    expect(found.map(({ judgement, about }) => [judgement.verdict, about])).toEqual([["breach", ["c3"]]]);
    expect(found[0]?.judgement).toMatchObject({
      figures: { count: 5, limit: 3 },
      entries: ["c0", "c1", "c2", "c3", "c4"],
    });
  });

  it("counts by civil day at +08:00, not by the day of the machine", () => {
    const midnight = Date.parse("2026-03-06T00:00:00+08:00");
    const found = run(perDay, viewOf([-3, -2, -1, 1, 2, 3].map((n) => midnight + n * 60_000)));
    expect(found.map(({ judgement }) => judgement.verdict)).toEqual(["lawful", "lawful"]);
  });

  it("an unknown kind of call leaves it open, and says which fact is missing", () => {
    const view = viewOf([0, 1, 2, 3].map((n) => noon + n * hour));
    const open = { ...view, contacts: view.contacts.map((one) => ({ ...one, callKind: undefined })) };
    expect(run(perDay, open)[0]?.judgement).toMatchObject({ verdict: "unclear", missing: ["call-kind"] });
  });

  it("an agreed number takes the place of the limit", () => {
    const consent = {
      v: 1,
      kind: "consent-given",
      body: { id: "k", by: "me", kind: "contact-frequency", perDay: 5, period: { from: "2026-01-01" } },
    };
    const found = run(
      perDay,
      viewOf(
        [0, 1, 2, 3].map((n) => noon + n * hour),
        {},
        [consent],
      ),
    );
    expect(found.map(({ judgement }) => judgement.verdict)).toEqual(["lawful"]);
  });

  it("says nothing where no limit was in force", () => {
    const before = Date.parse("2024-03-05T12:00:00+08:00");
    expect(run(perDay, viewOf([0, 1, 2, 3, 4].map((n) => before + n * hour)))).toEqual([]);
  });

  it("civil days: as many breaches as days with more than the limit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 * 24 * 60 }), { maxLength: 80 }), (minutes) => {
        const starts = minutes.map((minute) => noon + minute * 60_000).sort((a, b) => a - b);
        const days = Map.groupBy(starts, (start) => dayOf(instant(start)));
        const wanted = [...days.values()].filter((day) => day.length > 3).length;
        const found = run(perDay, viewOf(starts)).filter(({ judgement }) => judgement.verdict === "breach");
        expect(found.length).toBe(wanted);
      }),
      { seed: 20260101, numRuns: 100 },
    );
  });

  it("rolling period: a breach exactly when some seven days hold more than the limit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 * 24 }), { maxLength: 30 }), (hours) => {
        const starts = hours.map((one) => noon + one * hour).sort((a, b) => a - b);
        const crowded = starts.some(
          (start) => starts.filter((one) => one >= start && one - start < 7 * 24 * hour).length > 3,
        );
        const found = run(rolling, viewOf(starts)).some(({ judgement }) => judgement.verdict === "breach");
        expect(found).toBe(crowded);
      }),
      { seed: 20260101, numRuns: 200 },
    );
  });
});
