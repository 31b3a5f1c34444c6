import { type CommunicationInput, communicationSchema } from "@ringfence/casefile";
import { expect, test } from "vitest";
import { missingIn } from "./completeness.ts";

const asked = (more: Partial<CommunicationInput>, attached = false) =>
  missingIn(
    communicationSchema.parse({
      id: "c",
      channel: "call",
      direction: "in",
      start: "2026-03-05",
      precision: "day",
      from: {},
      ...more,
    }),
    attached,
  ).map(({ id }) => id);

const complete: Partial<CommunicationInput> = {
  precision: "minute",
  from: { number: "13800001234", name: "某某" },
  text: "催我还款",
  connected: true,
};

test("a bare call is asked about everything that matters, the hour first", () => {
  expect(asked({})).toEqual(["time", "number", "words", "company", "answered", "evidence"]);
});

test("a complete one with a file is asked nothing, nor is one that was not about a debt", () => {
  expect(asked(complete, true)).toEqual([]);
  expect(asked(complete)).toEqual(["evidence"]);
  expect(asked({ aboutDebt: false })).toEqual([]);
});

test.each<[string, Partial<CommunicationInput>, string[]]>([
  ["nobody asks what was said in a call nobody answered", { ...complete, text: undefined, connected: false }, []],
  ["a visit has a place and no number", { ...complete, channel: "visit", from: { name: "某某" } }, ["place"]],
  [
    "a row with a duration needs no word on whether it was answered",
    { ...complete, connected: undefined, durationSeconds: 9 },
    [],
  ],
  ["whom one called oneself needs no name", { ...complete, direction: "out", from: {}, to: [{ number: "10086" }] }, []],
])("%s", (_, more, ids) => {
  expect(asked(more, true)).toEqual(ids);
});
