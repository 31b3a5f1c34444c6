import { emptyCaseFile, reduceCase } from "@ringfence/casefile";
import { describe, expect, it } from "vitest";
import { type QuickLog, quickLogDrafts } from "./quick-log.ts";

const log: QuickLog = {
  id: "q1",
  at: "2026-03-05T22:10",
  channel: "call",
  number: "057188001234",
  reached: "parent",
  said: ["told-others", "others-pay"],
  words: " 说明天还来 ",
};
const eventsOf = (one: QuickLog, file = emptyCaseFile) => {
  const drafts = quickLogDrafts(file, one);
  if (!drafts.ok) throw new Error(drafts.code);
  return drafts.value.map(({ kind, body }) => ({ v: 1, kind, body }));
};

describe("a contact logged in half a minute", () => {
  it("says when, who was reached and what was said, as a statement", () => {
    const file = reduceCase(eventsOf(log));
    expect(file.setAside).toEqual([]);
    expect(file.parties).toMatchObject([{ id: "contact-person:parent", relation: "parent" }]);
    expect(file.communications).toMatchObject([
      {
        owner: "contact-person:parent",
        reached: "contact-person:parent",
        from: { number: "057188001234" },
        text: "已经把欠款告诉了别人；要别人替我还；说明天还来",
        aboutDebt: true,
        source: { kind: "statement" },
      },
    ]);
  });

  it("adds a person once, and nobody when it reached oneself", () => {
    const first = eventsOf(log);
    const second = eventsOf({ ...log, id: "q2" }, reduceCase(first));
    expect(second.map(({ kind }) => kind)).toEqual(["communication-recorded"]);
    expect(eventsOf({ ...log, reached: "me" })).toHaveLength(1);
  });

  it("invents nothing: no words, no number, no text", () => {
    const { text, from } = reduceCase(eventsOf({ id: "q", at: log.at, channel: "visit", reached: "me", said: [] }))
      .communications[0] as {
      text?: string;
      from: object;
    };
    expect([text, from]).toEqual([undefined, {}]);
    expect(quickLogDrafts(emptyCaseFile, { ...log, at: "刚才" })).toMatchObject({ ok: false, code: "no-time" });
  });
});
