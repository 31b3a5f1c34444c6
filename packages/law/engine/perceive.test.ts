import { type Communication, reduceCase, withCommunications } from "@ringfence/casefile";
import { civilDate, instant } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { perceive } from "./perceive.ts";

const parties = [
  { id: "me", kind: "debtor", numbers: [{ number: "13900000001" }] },
  { id: "mother", kind: "contact-person", relation: "parent", numbers: [{ number: "13900000002" }] },
  { id: "bank", kind: "lender", lenderKind: "bank", numbers: [{ number: "95599" }] },
  { id: "agency", kind: "agency", worksFor: ["bank"], numbers: [{ number: "0571-88001234" }] },
  { id: "uncle", kind: "bystander", numbers: [{ number: "13500000009" }] },
];
const reminder = "【青禾消费金融】您的借款8000元已逾期，请尽快还款";

function see(
  one: Partial<Communication> & { number?: string; name?: string },
  extra: readonly object[] = [],
  before: readonly Partial<Communication>[] = [],
) {
  const make = (part: Partial<Communication> & { number?: string; name?: string }, at: number): Communication => {
    const { number, name, ...rest } = part;
    return {
      id: `c${at}`,
      channel: "sms",
      direction: "in",
      start: instant(Date.parse("2026-03-05T12:00:00+08:00") + at),
      precision: "second",
      from: { ...(number === undefined ? {} : { number }), ...(name === undefined ? {} : { name }) },
      to: [],
      ...rest,
    };
  };
  const events = [...parties, ...extra].map((body) => ({ v: 1, kind: "party-added", body }));
  const list = [...before, one].map(make);
  const contact = perceive(withCommunications(reduceCase(events), list), civilDate("2026-12-31")).contacts.at(-1);
  if (contact === undefined) throw new Error("nothing perceived");
  return contact;
}

describe("who is collecting", () => {
  it("a number of the case, in any notation", () => {
    expect(see({ number: "057188001234" })).toMatchObject({
      collecting: "yes",
      shownBy: "case",
      lenderKind: "bank",
      campaign: "bank",
    });
    expect(see({ number: "+86 571 8800 1234" })).toMatchObject({ collecting: "yes", campaign: "bank" });
  });

  it("the words themselves", () => {
    expect(see({ number: "13000000001", text: reminder })).toMatchObject({ collecting: "yes", shownBy: "own-words" });
  });

  it("one sign alone only makes it presumed", () => {
    expect(see({ number: "13000000001", text: "您尾号1122的借款8000元" }).collecting).not.toBe("yes");
    expect(see({ number: "13000000001", text: "今天下雨，记得带伞" })).toMatchObject({ collecting: "no" });
  });

  it("a call from a number that sent such words is only presumed", () => {
    const call = { channel: "call", number: "13000000001" } as const;
    expect(see(call, [], [{ from: { number: "13000000001" }, text: reminder }])).toMatchObject({
      collecting: "maybe",
      shownBy: "same-number",
    });
    expect(see(call)).toMatchObject({ collecting: "no" });
  });

  it("a message gateway number serves many senders: it proves nothing about others", () => {
    const before = [{ from: { number: "1069012345678" }, text: reminder }];
    expect(see({ number: "1069012345678", text: "您的快递已到，请及时领取" }, [], before)).toMatchObject({
      collecting: "no",
    });
  });

  it("somebody saved in the phone is at most presumed, a bystander of the case never", () => {
    expect(see({ number: "13000000001", name: "老王", text: reminder })).toMatchObject({ collecting: "maybe" });
    expect(see({ number: "13500000009", text: reminder })).toMatchObject({ collecting: "no", shownBy: "case" });
  });

  it("the person's own word settles it", () => {
    expect(see({ number: "13000000001", aboutDebt: true, channel: "call" })).toMatchObject({
      collecting: "yes",
      shownBy: "person-says",
    });
    expect(see({ number: "057188001234", aboutDebt: false })).toMatchObject({ collecting: "no" });
  });

  it("the only lender of the case gives an unassigned number its kind, not its campaign", () => {
    expect(see({ number: "13000000001", text: reminder })).toMatchObject({
      lenderKind: "bank",
      campaign: "13000000001",
    });
    const second = { id: "other", kind: "lender", lenderKind: "microloan" };
    expect(see({ number: "13000000001", text: reminder }, [second])).toMatchObject({ lenderKind: "unknown" });
  });
});

describe("who was contacted", () => {
  it("the owner of the phone, else the debtor", () => {
    expect(see({ number: "95599" })).toMatchObject({ target: "debtor" });
    expect(see({ number: "95599", owner: "mother" })).toMatchObject({ target: "contact-person" });
  });

  it("whoever in fact answered", () => {
    expect(see({ number: "95599", reached: "mother" })).toMatchObject({ target: "contact-person" });
  });

  it("a party nobody named is unknown, not a third person", () => {
    expect(see({ number: "95599", owner: "somebody" })).toMatchObject({ target: "unknown" });
  });
});
