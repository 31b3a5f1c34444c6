import { reduceCase } from "@ringfence/casefile";
import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { debtStates } from "./debt-state.ts";
import { limitationWords, recordWords } from "./debt-state-words.ts";

const today = civilDate("2026-11-29");
const loan = (more: object) => reduceCase([{ v: 1, kind: "loan-added", body: { id: "a", name: "甲", ...more } }]);
const stateOf = (more: object) => {
  const [state] = debtStates(loan(more), today);
  if (state === undefined) throw new Error("no loan");
  return state;
};
const table = (...lines: [on: string, fen: number][]) => lines.map(([on, fen]) => ({ on, fen }));

describe("where a debt stands", () => {
  it("not due yet: next day, nothing late, no period running", () => {
    const state = stateOf({
      schedule: table(["2026-11-05", 100], ["2026-12-05", 100]),
      repayments: table(["2026-11-05", 100]),
    });
    expect(state).toMatchObject({
      asked: 100,
      late: 0,
      nextDue: "2026-12-05",
      limitation: { kind: "not-due" },
      record: { kind: "none" },
    });
    expect(state.overdueSince).toBeUndefined();
  });

  it("overdue: since the first instalment not paid in full; the five years have not begun", () => {
    const state = stateOf({
      schedule: table(["2026-09-05", 100], ["2026-10-05", 100]),
      repayments: table(["2026-09-20", 150]),
    });
    expect(state).toMatchObject({ asked: 50, late: 50, overdueSince: "2026-10-05", record: { kind: "open" } });
    // Due 2026-10-05, restarted by nothing after it: three years from the day after.
    expect(state.limitation).toEqual({ kind: "running", lastDay: "2029-10-06" });
  });

  it("within the days of grace it is not late, and paid then it never was; afterwards the contract's charges stand beside", () => {
    const terms = { graceDays: 3, penaltyMillionthsADay: 500, lateFee: 20 };
    const due = { ...terms, schedule: [{ on: "2026-11-26", fen: 100_000, charges: 20_000 }] };
    expect(stateOf(due)).toMatchObject({ late: 0, graceUntil: "2026-11-29", record: { kind: "none" } });
    expect(stateOf(due).overdueSince).toBeUndefined();
    expect(stateOf({ ...due, repayments: table(["2026-11-28", 100_000]) })).toMatchObject({ record: { kind: "none" } });
    const late = stateOf({ ...due, schedule: [{ on: "2026-11-25", fen: 100_000, charges: 20_000 }] });
    // Four days of 0.05 % on the principal of 800, and the fee.
    expect(late).toMatchObject({ late: 100_000, overdueSince: "2026-11-25", lateCharges: 4 * 40 + 20 });
    const spread = { ...terms, principal: 80_000, schedule: table(["2026-11-25", 100_000]) };
    expect(stateOf(spread)).toMatchObject({ lateCharges: 4 * 40 + 20 });
  });

  it("a part payment after the due day restarts the three years; near and over are told apart", () => {
    const paid = stateOf({ lastDueOn: "2023-10-05", repayments: table(["2024-03-01", 50]) });
    expect(paid.limitation).toEqual({ kind: "near", lastDay: "2027-03-01", restartedOn: "2024-03-01" });
    expect(stateOf({ lastDueOn: "2023-10-05" }).limitation).toMatchObject({ kind: "over", lastDay: "2026-10-06" });
    expect(stateOf({ lastDueOn: "2019-10-05" }).limitation).toEqual({ kind: "older-law" });
    expect(stateOf({}).limitation).toEqual({ kind: "no-day" });
  });

  it("paid off late it stays on the record five years from the last payment; paid in time it is nowhere", () => {
    const schedule = table(["2024-01-05", 100], ["2024-02-05", 100]);
    const late = stateOf({ schedule, repayments: table(["2024-01-05", 100], ["2024-06-30", 100]) });
    expect(late).toMatchObject({ asked: 0, record: { kind: "until", day: "2029-06-30" } });
    expect(late.overdueSince).toBeUndefined();
    expect(stateOf({ schedule, repayments: table(["2024-01-04", 100], ["2024-02-05", 100]) }).record).toEqual({
      kind: "none",
    });
    const long = table(["2020-01-05", 100]);
    expect(stateOf({ schedule: long, repayments: table(["2020-09-01", 100]) }).record).toEqual({ kind: "none" });
  });

  it("says each in words of both languages, and promises nothing", () => {
    for (const more of [{}, { lastDueOn: "2023-10-05" }, { lastDueOn: "2027-01-01" }, { lastDueOn: "2026-01-05" }]) {
      const { limitation, record } = stateOf(more);
      for (const { zh, en } of [limitationWords(limitation), recordWords(record)]) {
        expect(zh).not.toBe("");
        expect(en).not.toMatch(/[\u4E00-\u9FFF]/);
        expect(zh).not.toMatch(/不用还了|一定|保证/);
      }
    }
  });
});
