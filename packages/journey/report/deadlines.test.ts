import { reduceCase } from "@ringfence/casefile";
import { calendarFile } from "@ringfence/kernel";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import { describe, expect, it } from "vitest";
import { answerDue } from "./clocks.ts";
import { deadlineCalendar, deadlinesOf } from "./deadlines.ts";
import {
  cases,
  day,
  event,
  fees,
  filed,
  nightCall,
  openDoors,
  payForHim,
  people,
  threat,
  today,
  whyClosed,
} from "./sample-cases.ts";

describe("deadlines", () => {
  it("an institution has fifteen days; silence opens the next door", () => {
    const institution = authorities.find(({ id }) => id === "institution-itself");
    const due = answerDue(institution as never, day("2026-03-11"));
    expect(due).toBe("2026-03-26");
    const file = reduceCase([
      ...people("consumer-finance"),
      nightCall,
      filed({ door: "institution-itself", answerBy: due }),
    ]);
    expect(deadlinesOf(file, day("2026-03-20")).find(({ kind }) => kind === "answer")).toMatchObject({ daysLeft: 6 });
    expect(deadlinesOf(file, day("2026-03-27")).find(({ kind }) => kind === "answer")).toMatchObject({
      daysLeft: -1,
      nextDoor: "nfra-12378",
    });
  });

  it("a door without a clock is waited for thirty days, and it is said that these are ours", () => {
    const file = reduceCase([
      ...people("consumer-finance"),
      nightCall,
      payForHim,
      filed({ door: "institution-itself", answerBy: "2026-03-10", at: "2026-03-07 10:00" }),
      filed({ id: "f2", door: "nfra-12378" }),
    ]);
    const at = (on: string) => deadlinesOf(file, day(on)).find(({ id }) => id === "answer:f2");
    expect(at("2026-03-20")).toMatchObject({ on: "2026-04-10", daysLeft: 21 });
    expect(at("2026-03-20")?.next.zh).toContain("不是规定");
    expect(at("2026-03-20")?.nextDoor).toBeUndefined();
    expect(at("2026-04-11")?.nextDoor).toBeDefined();
    expect(whyClosed(file, "pbc-12363", day("2026-03-20"))).toBe("parallel");
    expect(openDoors(file, day("2026-04-11"))).toContain("pbc-12363");
  });

  it("acceptance is no answer: the second clock runs from it", () => {
    const report = filed({ door: "nfra-violation-report", answerBy: "2026-03-26" });
    const accepted = event("answer-received", { id: "a1", to: "f1", at: "2026-03-20 09:00", outcome: "accepted" });
    const file = reduceCase([...people("consumer-finance"), nightCall, payForHim, report, accepted]);
    const answer = (on: string) => deadlinesOf(file, day(on)).find(({ kind }) => kind === "answer");
    expect(answer("2026-04-01")).toMatchObject({ on: "2026-05-19", daysLeft: 48 });
    expect(whyClosed(file, "nfra-violation-report", day("2026-04-01"))).toBe("already-filed");
    const asked = reduceCase([
      ...people("consumer-finance"),
      nightCall,
      filed({ door: "institution-itself", answerBy: "2026-03-26" }),
      accepted,
    ]);
    expect(deadlinesOf(asked, day("2026-03-27")).find(({ kind }) => kind === "answer")).toMatchObject({
      on: "2026-03-26",
      nextDoor: "nfra-12378",
    });
  });

  it("a door tried against another lender is still the next one here", () => {
    const other = [
      event("party-added", {
        id: "bank",
        kind: "lender",
        name: "海州银行",
        lenderKind: "bank",
        numbers: [{ number: "95000" }],
      }),
      event("communication-recorded", {
        id: "b1",
        channel: "sms",
        direction: "in",
        start: "2026-02-05 12:00",
        from: { party: "bank", number: "95000" },
        to: [{ party: "mother" }],
        owner: "mother",
        text: "陈安欠钱8000元逾期不还，你替他还上",
      }),
      filed({ id: "fb", door: "nfra-12378", against: "bank", about: ["b1"], at: "2026-02-20 10:00" }),
    ];
    const file = reduceCase([
      ...people("consumer-finance"),
      nightCall,
      ...other,
      filed({ door: "institution-itself", answerBy: "2026-03-26" }),
    ]);
    expect(deadlinesOf(file, day("2026-03-27")).find(({ id }) => id === "answer:f1")?.nextDoor).toBe("nfra-12378");
  });

  it("a clock in working days that runs into a year without a calendar ends on the latest day it can", () => {
    const file = reduceCase([
      ...people("consumer-finance"),
      fees,
      filed({ door: "market-12315", about: ["loan2"], at: "2026-12-28 10:00" }),
    ]);
    const found = deadlinesOf(file, day("2026-12-29")).find(({ kind }) => kind === "answer");
    expect(found).toMatchObject({ on: "2027-01-24" });
    expect(found?.next.zh).toContain("还没有公布");
  });

  it("working days run over holidays, and end where the calendar ends", () => {
    const market = authorities.find(({ id }) => id === "market-12315");
    expect(answerDue(market as never, day("2026-09-29"))).toBe("2026-10-14");
    expect(answerDue(market as never, day("2026-12-28"))).toBeUndefined();
  });

  it("the six months for the police count from the last act, until it was reported", () => {
    const found = deadlinesOf(cases.threat, today).find(({ kind }) => kind === "police-window");
    expect(found).toMatchObject({ on: "2026-09-06" });
    const reported = reduceCase([
      ...people("unlicensed-firm", "速借"),
      threat,
      filed({ door: "police-110", about: ["c3"] }),
    ]);
    expect(deadlinesOf(reported, today).some(({ kind }) => kind === "police-window")).toBe(false);
  });

  it("go into a calendar under a name that tells nothing", () => {
    const text = calendarFile(deadlineCalendar(deadlinesOf(cases.threat, today)), today);
    expect(text).toContain("BEGIN:VEVENT");
    expect(text).not.toMatch(/催收|报案|借款|诉讼/);
  });
});
