import { type CommunicationInput, communicationSchema, recordsOf, reduceCase } from "@ringfence/casefile";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importDrafts } from "./case-log.ts";
import { mergeDraft, sameContacts } from "./same-contact.ts";

const make = (id: string, file: string | undefined, start: string, more: Partial<CommunicationInput> = {}) => ({
  id,
  channel: "call" as const,
  direction: "in" as const,
  start,
  from: { number: "+86 138 0000 1234" },
  source:
    file === undefined
      ? { kind: "statement" as const }
      : { kind: "file" as const, file, row: 1, importer: "call-table" },
  ...more,
});
const parsed = (...list: CommunicationInput[]) => list.map((one) => communicationSchema.parse(one));
const bill = make("bill", "bill.csv", "2026-03-05 22:10:05", { from: { number: "13800001234" }, durationSeconds: 41 });
const phone = make("phone", "calls.xml", "2026-03-05 22:10:00", { durationSeconds: 42 });
const told = make("told", undefined, "2026-03-05 22:12", { precision: "minute", text: "催我还款" });

describe("records of one contact", () => {
  test("a bill and a phone that agree are sure; what the person told is asked, and kept for its words", () => {
    expect(sameContacts(parsed(bill, phone))).toMatchObject([{ certainty: "sure" }]);
    expect(sameContacts(parsed(bill, told))).toEqual([{ keep: "told", also: "bill", certainty: "doubtful" }]);
  });

  test.each([
    ["same source", bill, make("b", "bill.csv", "2026-03-05 22:10:05")],
    ["another length", bill, { ...phone, durationSeconds: 300 }],
    ["the other direction", bill, { ...phone, direction: "out" as const, to: [{ number: "13800001234" }] }],
    ["an hour later", bill, { ...phone, start: "2026-03-05 23:10:00" }],
    ["another number", bill, { ...phone, from: { number: "13800009999" } }],
    ["a withheld number", { ...bill, from: { number: "未知" } }, { ...phone, from: { number: "未知" } }],
    ["somebody else's phone", { ...bill, owner: "mother" }, { ...phone, owner: "me" }],
    ["one unanswered", { ...bill, connected: true }, { ...phone, connected: false }],
  ])("%s is not a duplicate", (_, a, b) => {
    expect(sameContacts(parsed(a, b))).toEqual([]);
  });

  test("no order of the list changes the pairs, and no record is in two", () => {
    const entry = fc.record({ file: fc.constantFrom("a", "b", undefined), minute: fc.nat({ max: 20 }) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (list) => {
        const all = parsed(
          ...list.map(({ file, minute }, at) => make(`c${at}`, file, `2026-03-05 22:${String(minute + 10)}:00`)),
        );
        const pairs = sameContacts(all);
        expect(sameContacts(all.toReversed())).toEqual(pairs);
        const ids = pairs.flatMap(({ keep, also }) => [keep, also]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

test("a merged contact is counted once, proposed no more, and its file imported again adds no record", () => {
  const events: unknown[] = [bill, phone].map((body) => ({ v: 1, kind: "communication-recorded", body }));
  const before = reduceCase(events);
  const [pair] = sameContacts(before.communications);
  const draft = pair && mergeDraft(before, "m", pair, "same call");
  const after = reduceCase([...events, { v: 1, ...draft }]);
  expect(after.communications).toHaveLength(1);
  expect(recordsOf(after)).toHaveLength(2);
  expect(sameContacts(after.communications)).toEqual([]);
  const account = { name: "bill.csv", sha256: "x", importer: "call-table", rows: 1, records: 1, skipped: {} };
  const again = importDrafts(
    after,
    { ...account, problems: { total: 0 } } as unknown as Parameters<typeof importDrafts>[1],
    parsed(bill, phone),
    parsed(bill)[0]?.start ?? expect.fail(),
  );
  expect(again.map(({ kind }) => kind)).toEqual(["import-recorded"]);
});
