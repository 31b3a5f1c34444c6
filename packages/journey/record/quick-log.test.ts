import { emptyCaseFile, reduceCase } from "@ringfence/casefile";
import { describe, expect, it } from "vitest";
import { phoneOwners } from "./people/phone-owner.ts";
import { type QuickLog, quickLogDrafts } from "./quick-log.ts";

const log: QuickLog = {
  id: "q1",
  at: "2026-03-05T22:10",
  channel: "call",
  number: "057188001234",
  owner: "contact-person:parent",
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
    const { owner: _, ...mine } = log;
    expect(eventsOf(mine)).toHaveLength(1);
  });

  it("puts a contact to the person the case knows by name, not to a second nameless one", () => {
    const mother = {
      v: 1,
      kind: "party-added",
      body: { id: "m", kind: "contact-person", relation: "parent", name: "母亲" },
    };
    const file = reduceCase([mother]);
    expect(phoneOwners(file)[0]).toEqual({ id: "m", relation: "parent", name: "母亲" });
    expect(eventsOf({ ...log, owner: "m" }, file).map(({ kind }) => kind)).toEqual(["communication-recorded"]);
  });

  it("leaves open what the person leaves open, and what does not fit the channel", () => {
    const contact = (one: QuickLog) => reduceCase(eventsOf(one)).communications[0];
    expect(contact(log)).toMatchObject({ direction: "in", connected: true });
    const open = contact({ ...log, details: {} });
    expect(open?.direction).toBe("unknown");
    expect(open).not.toHaveProperty("connected");
    expect(contact({ ...log, channel: "sms" })).not.toHaveProperty("connected");
  });

  it("invents nothing: no words, no number, no text", () => {
    const { text, from } = reduceCase(eventsOf({ id: "q", at: log.at, channel: "visit", said: [] }))
      .communications[0] as {
      text?: string;
      from: object;
    };
    expect([text, from]).toEqual([undefined, {}]);
    expect(quickLogDrafts(emptyCaseFile, { ...log, at: "刚才" })).toMatchObject({ ok: false, code: "no-time" });
  });

  it("takes no words for a number, and a forged number as it was shown", () => {
    expect(quickLogDrafts(emptyCaseFile, { ...log, number: "不知道" })).toMatchObject({ ok: false, code: "no-number" });
    for (const number of ["+0001377", "未知号码", "0571-8800 1234"])
      expect(quickLogDrafts(emptyCaseFile, { ...log, number })).toMatchObject({ ok: true });
    const chat = quickLogDrafts(emptyCaseFile, { ...log, channel: "chat", number: "wxid_abc" });
    expect(chat).toMatchObject({ ok: true });
  });
});
