import { fen, formatInstant } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCaseSheet, reduceCase, withCommunications } from "./index.ts";

const party = (id: string, more: object = {}) => ({
  v: 1,
  kind: "party-added",
  body: { id, kind: "contact-person", ...more },
});
const call = (id: string, start: string, more: object = {}) => ({
  v: 1,
  kind: "communication-recorded",
  body: { id, channel: "call", direction: "in", start, from: { number: "13800000000" }, ...more },
});

describe("reduceCase", () => {
  it("reads each kind of entry and puts communications in order of time", () => {
    const file = reduceCase([
      call("b", "2026-03-05 22:10"),
      call("a", "2026-03-05 09:00"),
      party("mother", { relation: "parent" }),
    ]);
    expect(file.communications.map((one) => one.id)).toEqual(["a", "b"]);
    expect(file.communications.map((one) => formatInstant(one.start))).toEqual([
      "2026-03-05T09:00:00+08:00",
      "2026-03-05T22:10:00+08:00",
    ]);
    expect(file.parties).toEqual([
      { id: "mother", kind: "contact-person", relation: "parent", numbers: [], emergencyContactFor: [] },
    ]);
    expect(file.setAside).toEqual([]);
  });

  it("sets aside what it cannot read, with position and reason, and keeps the rest", () => {
    const file = reduceCase([
      call("a", "yesterday"),
      { v: 9 },
      null,
      call("b", "2026-03-05 09:00"),
      call("b", "2026-03-06 09:00"),
    ]);
    expect(file.communications).toHaveLength(1);
    expect(file.setAside.map(({ at, code }) => [at, code])).toEqual([
      [0, "unreadable-event"],
      [1, "unreadable-event"],
      [2, "unreadable-event"],
      [4, "repeated-id"],
    ]);
    expect(file.setAside[0]?.detail).toContain("yesterday");
  });

  it("never turns an unreadable amount into a number", () => {
    const loan = (principal: unknown) => ({ v: 1, kind: "loan-added", body: { id: "l", principal } });
    expect(reduceCase([loan(100_00)]).loans[0]?.principal).toBe(fen(100_00));
    for (const bad of ["100", 1.5, null, Number.NaN]) expect(reduceCase([loan(bad)]).loans).toEqual([]);
  });

  it("applies a correction through the schema of the entry and keeps the original when it does not fit", () => {
    const correct = (entry: string, set: object) => ({ v: 1, kind: "entry-corrected", body: { entry, set } });
    const file = reduceCase([
      call("a", "2026-03-05 09:00"),
      correct("a", { start: "2026-03-05 23:00" }),
      correct("a", { channel: "pigeon" }),
      correct("z", {}),
    ]);
    expect(formatInstant(file.communications[0]?.start as never)).toBe("2026-03-05T23:00:00+08:00");
    expect(file.communications[0]?.channel).toBe("call");
    expect(file.setAside.map(({ code }) => code)).toEqual(["unreadable-correction", "unknown-entry"]);
  });

  it("a correction cannot change the id of an entry", () => {
    const file = reduceCase([
      party("a"),
      { v: 1, kind: "entry-corrected", body: { entry: "a", set: { id: "b", name: "妈" } } },
    ]);
    expect(file.parties.map(({ id, name }) => [id, name])).toEqual([["a", "妈"]]);
  });

  it("withdraws an entry", () => {
    const file = reduceCase([party("a"), { v: 1, kind: "entry-withdrawn", body: { entry: "a" } }]);
    expect(file.parties).toEqual([]);
  });

  it("is total: whatever comes in, nothing throws and every event is used or set aside", () => {
    const kinds = fc.constantFrom(
      "party-added",
      "loan-added",
      "communication-recorded",
      "consent-given",
      "entry-corrected",
      "entry-withdrawn",
      "x",
    );
    const event = fc.oneof(fc.anything(), fc.record({ v: fc.constantFrom(1, 2), kind: kinds, body: fc.anything() }));
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const file = reduceCase(events);
        for (const { at } of file.setAside) expect(at).toBeLessThan(events.length);
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });
});

describe("withCommunications", () => {
  it("adds rows in order and sets repeated ids aside", () => {
    const [a] = reduceCase([call("a", "2026-03-05 09:00")]).communications;
    const [b] = reduceCase([call("b", "2026-03-04 09:00")]).communications;
    if (a === undefined || b === undefined) throw new Error("fixture");
    const file = withCommunications(reduceCase([call("a", "2026-03-05 09:00")]), [b, a]);
    expect(file.communications.map((one) => one.id)).toEqual(["b", "a"]);
    expect(file.setAside).toEqual([{ at: 1, code: "repeated-id", detail: "a" }]);
  });
});

describe("readCaseSheet", () => {
  it("turns lists into events and tells unknown lists", () => {
    const sheet = readCaseSheet({
      ringfence: "case",
      v: 1,
      owners: { "mum.xml": "mother" },
      parties: [{ id: "mother", kind: "contact-person" }],
      parrots: [],
    });
    expect(sheet).toEqual({
      ok: true,
      value: {
        owners: { "mum.xml": "mother" },
        events: [{ v: 1, kind: "party-added", body: { id: "mother", kind: "contact-person" } }],
        unknownLists: ["parrots"],
      },
    });
  });

  it("refuses what is not a case sheet", () => {
    for (const value of [null, [], "x", { ringfence: "case", v: 2 }])
      expect(readCaseSheet(value)).toMatchObject({ ok: false, code: "not-a-case" });
  });
});
