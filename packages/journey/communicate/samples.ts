import { type CaseFile, reduceCase } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import type { WritingInput } from "../writing/question.ts";

const event = (kind: string, body: object) => ({ v: 1, kind, body });

/** One made-up case that every letter can be written from: a loan, an agency, a mother who was called at night. */
export const sampleEvents: readonly object[] = [
  event("party-added", { id: "me", kind: "debtor", name: "陈安", numbers: [{ number: "13900000001" }] }),
  event("party-added", {
    id: "lender",
    kind: "lender",
    name: "青禾消费金融有限公司",
    lenderKind: "consumer-finance",
    numbers: [{ number: "4008001234" }],
  }),
  event("party-added", {
    id: "agency",
    kind: "agency",
    name: "宏远信息服务有限公司",
    worksFor: ["lender"],
    numbers: [{ number: "02888880001" }],
  }),
  event("party-added", {
    id: "mother",
    kind: "contact-person",
    name: "王秀英",
    relation: "parent",
    emergencyContactFor: ["loan"],
    numbers: [{ number: "13900000002" }],
  }),
  event("loan-added", {
    id: "loan",
    lender: "lender",
    name: "青禾易借",
    product: "online-loan",
    principal: 2_000_000,
    formedOn: "2025-06-01",
    lastDueOn: "2026-06-01",
    overdueSince: "2026-02-01",
  }),
  event("communication-recorded", {
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
  event("communication-recorded", {
    id: "c2",
    channel: "sms",
    direction: "in",
    start: "2026-03-06 09:12",
    from: { party: "agency", number: "02888880001" },
    to: [{ party: "mother" }],
    owner: "mother",
    text: "陈安欠款8000元不还，你是他家属，替他还上，否则继续联系你们。",
  }),
  event("communication-recorded", {
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
