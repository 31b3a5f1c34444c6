import { addDays, civilDate } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { complaintTimes } from "./complaint-times.ts";

const received = civilDate("2026-03-01");
const asOf = civilDate("2026-06-30");
const after = (days: number) => ({ agency: "甲", received, answered: addDays(received, days) });

it("holds each answer against the period in force: fifteen days, thirty if complex, thirty more if extended", () => {
  expect(complaintTimes([after(15), after(16), after(60), after(61)], asOf)).toEqual([
    { agency: "甲", received: 4, inTime: 1, perhaps: 2, late: 1, running: 0 },
  ]);
});

it("tells what still runs from what was never answered, and leaves out what no period covers", () => {
  const open = [
    { agency: "甲", received },
    { agency: "甲", received: civilDate("2026-06-01") },
    { agency: "甲", received: civilDate("2019-01-01") },
  ];
  expect(complaintTimes(open, asOf)).toEqual([
    { agency: "甲", received: 2, inTime: 0, perhaps: 0, late: 1, running: 1 },
  ]);
});
