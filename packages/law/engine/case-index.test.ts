import { type Communication, reduceCase, withCommunications } from "@ringfence/casefile";
import { civilDate, dayOf, instant } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBefore, lastBefore } from "./case-index.ts";
import { perceive } from "./perceive.ts";

const parties = [
  { id: "me", kind: "debtor" },
  { id: "mother", kind: "contact-person", relation: "parent" },
  { id: "bank", kind: "lender", lenderKind: "bank", numbers: [{ number: "95599" }] },
  { id: "agency", kind: "agency", worksFor: ["bank"], numbers: [{ number: "13700000001" }] },
  { id: "shared", kind: "agency", worksFor: ["bank", "other"], numbers: [{ number: "13700000002" }] },
  { id: "other", kind: "lender", lenderKind: "microloan" },
  { id: "caller", kind: "collector", worksFor: ["shared"], numbers: [{ number: "13700000003" }] },
].map((body) => ({ v: 1, kind: "party-added", body }));

const hour = 3_600_000;
const start = Date.parse("2026-03-02T08:00:00+08:00");

function call(at: number, more: Partial<Communication> = {}): Omit<Communication, "id"> {
  const { from = { number: "13700000001" }, ...rest } = more;
  return {
    channel: "call",
    direction: "in",
    start: instant(start + at * hour),
    precision: "second",
    connected: false,
    from,
    to: [],
    ...rest,
  };
}

function indexOf(calls: readonly Omit<Communication, "id">[], events: readonly unknown[] = []) {
  const list = calls.map((one, at): Communication => ({ ...one, id: `c${at}` }));
  return perceive(withCommunications(reduceCase([...parties, ...events]), list), civilDate("2030-01-01")).index;
}

/** As the guideline puts it, read off the whole list again for every attempt. */
function naiveOutOfReach(outcomes: readonly { day: number; reached: boolean }[]): number {
  const since = outcomes.slice(outcomes.findLastIndex((one) => one.reached) + 1);
  const reachedDay = outcomes.findLast((one) => one.reached)?.day;
  let from = Number.POSITIVE_INFINITY;
  const third = since[2];
  if (third !== undefined) from = third.day + 1;
  const failedDays = new Set(since.map((one) => one.day).filter((day) => day !== reachedDay));
  for (const day of failedDays) if (failedDays.has(day - 1) && failedDays.has(day - 2)) from = Math.min(from, day);
  return from;
}

describe("when the debtor counts as out of reach", () => {
  it("agrees with the plain reading for any run of calls", () => {
    const attempts = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 30 }), reached: fc.boolean() }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(attempts, (list) => {
        let at = 0;
        const calls = list.map(({ gap, reached }) => {
          at += gap;
          return call(at, { connected: reached });
        });
        const outcomes = calls.map((one) => ({ day: dayOf(one.start), reached: one.connected === true }));
        const reach = indexOf(calls).reach.get("bank") ?? [];
        expect(reach.map((one) => one.outOfReachFrom)).toEqual(
          calls.map((_, last) => naiveOutOfReach(outcomes.slice(0, last + 1))),
        );
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it("a call or message from the debtor shows that the debtor can be reached, a text to the debtor does not", () => {
    const missed = [0, 1, 2].map((at) => call(at));
    const back = call(3, { direction: "out", from: {}, to: [{ number: "13700000001" }] });
    const sms = { ...call(3), channel: "sms" as const, text: "您好" };
    expect(
      indexOf([...missed, back])
        .reach.get("bank")
        ?.at(-1)?.outOfReachFrom,
    ).toBe(Number.POSITIVE_INFINITY);
    expect(indexOf([...missed, sms]).reach.get("bank")).toHaveLength(3);
  });

  it("an agency's calls count for its lender, another person's for nobody", () => {
    const toMother = call(0, { owner: "mother" });
    expect([...indexOf([call(0), call(1, { from: { number: "95599" } }), toMother]).reach]).toMatchObject([
      ["bank", [{}, {}]],
    ]);
  });
});

describe("series and refusals", () => {
  it("keeps what one campaign sent one person together, in order", () => {
    const { series } = indexOf([call(0), call(1, { owner: "mother" }), call(2, { from: { number: "95599" } })]);
    expect(
      series
        .get("bank")
        ?.get("me")
        ?.map((one) => one.communication.id),
    ).toEqual(["c0", "c2"]);
    expect(
      series
        .get("bank")
        ?.get("mother")
        ?.map((one) => one.communication.id),
    ).toEqual(["c1"]);
  });

  it("a refusal to a collector of a firm that works for several lenders binds that firm", () => {
    const refusal = {
      v: 1,
      kind: "refusal-sent",
      body: { id: "r", by: "mother", to: "caller", at: "2026-03-01 10:00" },
    };
    const index = indexOf([call(0, { owner: "mother", from: { number: "13700000002" } })], [refusal]);
    expect([...index.series.keys()]).toEqual(["shared"]);
    expect([...(index.refusals.get("mother")?.keys() ?? [])]).toEqual(["shared"]);
  });
});

it("counts the items before a position", () => {
  const list = [1, 4, 4, 9];
  const same = (n: number) => n;
  expect([0, 1, 2, 4, 5, 9, 10].map((at) => countBefore(list, at, same))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect([lastBefore(list, 1, same), lastBefore(list, 5, same)]).toEqual([undefined, 4]);
});
