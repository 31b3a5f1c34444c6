import { type CaseFile, reduceCase } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import type { WritingInput } from "../writing/question.ts";
import { sampleEvent, samplePeople } from "../writing/sample-people.ts";

/** One made-up case that every letter can be written from: a loan, an agency, a mother who was called at night. */
export const sampleEvents: readonly object[] = [
  ...samplePeople(),
  sampleEvent("loan-added", {
    id: "loan",
    lender: "lender",
    name: "青禾易借",
    product: "online-loan",
    principal: 2_000_000,
    formedOn: "2025-06-01",
    lastDueOn: "2026-06-01",
    overdueSince: "2026-02-01",
  }),
  sampleEvent("communication-recorded", {
    id: "c1",
    channel: "call",
    direction: "in",
    start: "2026-03-05 23:10",
    connected: true,
    durationSeconds: 95,
    from: { party: "agency", number: "02888880001" },
    to: [{ party: "mother" }],
    owner: "mother",
  }),
  sampleEvent("communication-recorded", {
    id: "c2",
    channel: "sms",
    direction: "in",
    start: "2026-03-06 09:12",
    from: { party: "agency", number: "02888880001" },
    to: [{ party: "mother" }],
    owner: "mother",
    text: "陈安欠款8000元不还，你是他家属，替他还上，否则继续联系你们。",
  }),
  sampleEvent("communication-recorded", {
    id: "c3",
    channel: "call",
    direction: "in",
    start: "2026-03-07 10:05",
    connected: true,
    durationSeconds: 310,
    from: { party: "agency", number: "02888880001" },
    to: [{ party: "me" }],
    owner: "me",
  }),
];

export const sampleCase: CaseFile = reduceCase(sampleEvents);

/** The sample case on one day, with answers. */
export const sampleInput = (answers: Readonly<Record<string, string>> = {}): WritingInput => ({
  file: sampleCase,
  today: "2026-03-08" as CivilDate,
  answers,
});
