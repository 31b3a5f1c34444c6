import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reduceCase } from "./reduce.ts";

const call = (id: string, more: object = {}) => ({
  v: 1,
  kind: "communication-recorded",
  body: {
    id,
    channel: "call",
    direction: "in",
    start: "2026-03-05 22:10:00",
    from: { number: "13800001234" },
    ...more,
  },
});
const merge = (id: string, keep: string, also: string[]) => ({
  v: 1,
  kind: "communications-merged",
  body: { id, keep, also },
});
const withdraw = (entry: string) => ({ v: 1, kind: "entry-withdrawn", body: { entry } });
const bill = call("bill", { durationSeconds: 42 });
const told = call("told", { start: "2026-03-05 22:11:00", precision: "minute", text: "催我还款" });

describe("merged records of one contact", () => {
  test("count once, with the finest time and what only one of them knew; both records stay", () => {
    const file = reduceCase([bill, told, merge("m", "told", ["bill"])]);
    expect(file.communications).toHaveLength(1);
    expect(file.communications[0]).toMatchObject({
      id: "told",
      precision: "second",
      durationSeconds: 42,
      text: "催我还款",
    });
    expect(file.merged[0]?.records.map(({ id }) => id)).toEqual(["bill", "told"]);
  });

  test("are split again when the merge is withdrawn, and when one of them is", () => {
    const before = reduceCase([bill, told]).communications;
    expect(reduceCase([bill, told, merge("m", "told", ["bill"]), withdraw("m")]).communications).toEqual(before);
    const alone = reduceCase([bill, told, merge("m", "told", ["bill"]), withdraw("told")]);
    expect(alone.communications.map(({ id }) => id)).toEqual(["bill"]);
  });

  test("a merge with an entry that is not there is set aside", () => {
    expect(reduceCase([bill, merge("m", "bill", ["nowhere"])]).setAside).toMatchObject([{ code: "unknown-entry" }]);
  });

  test("no order of records or merges changes the contact, twice is once, and no text is lost", () => {
    const texts = fc.array(fc.option(fc.string({ minLength: 1 }), { nil: undefined }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (list, picks) => {
        const records = list.map((text, at) => call(`c${at}`, text === undefined ? {} : { text }));
        const merges = list.slice(1).map((_, at) => merge(`m${at}`, "c0", [`c${at + 1}`]));
        const shuffled = (of: readonly object[]) =>
          of
            .map((one) => ({ one, at: picks.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const once = reduceCase([...records, ...merges]).communications;
        const again = merges.map((one) => ({ ...one, body: { ...one.body, id: `again-${one.body.id}` } }));
        expect(reduceCase([...shuffled(records), ...shuffled([...merges, ...again])]).communications).toEqual(once);
        expect(once).toHaveLength(1);
        for (const text of list) if (text !== undefined) expect(once[0]?.text).toContain(text);
      }),
    );
  });
});

test("tags are replaced by later ones and belong to an entry that exists", () => {
  const tag = (entry: string, tags: string[]) => ({ v: 1, kind: "entry-tagged", body: { entry, tags } });
  const file = reduceCase([bill, tag("bill", ["单位"]), tag("bill", ["家人"]), tag("nowhere", ["x"])]);
  expect(file.tags.get("bill")).toEqual(["家人"]);
  expect(file.setAside).toMatchObject([{ code: "unknown-entry", detail: "nowhere" }]);
});
