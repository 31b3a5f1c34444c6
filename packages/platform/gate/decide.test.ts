import { civilDate, type Instant, instant } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import type { Ask } from "./ask.ts";
import { type Book, emptyBook } from "./book.ts";
import { compact } from "./compact.ts";
import { decide } from "./decide.ts";
import type { Fact } from "./facts.ts";
import { type Institution, usualTerms } from "./institution.ts";
import type { OutcomeReport } from "./record-outcome.ts";
import { step } from "./step.ts";

const bank: Institution = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] };
const at = (text: string): Instant => instant(Date.parse(`${text.replace(" ", "T")}:00+08:00`));
const debtor = { number: "n-debtor", who: "debtor" } as const;
const mother = { number: "n-mother", who: "contact-person", relation: "parent" } as const;

let made = 0;
function next(): number {
  made += 1;
  return made;
}
const ask = (when: string, more: Partial<Ask> = {}): Ask => ({
  id: `c${next()}`,
  agency: "north",
  target: debtor,
  channel: "call",
  purpose: "collection",
  callKind: "interactive",
  at: at(when),
  ...more,
});

/** A small diary: each line is one permit asked for and used, or one fact. */
function diary(
  lines: readonly (readonly [Ask, Omit<OutcomeReport, "permit" | "agency" | "result"> | "open"] | Fact)[],
): Book {
  let book = emptyBook;
  for (const line of lines) {
    if (!Array.isArray(line)) {
      const fact = line as Fact;
      const taken = step(book, bank, { kind: "fact", fact }, fact.at);
      if (!taken.ok) throw new Error(taken.code);
      book = taken.value.book;
      continue;
    }
    const [asked, outcome] = line as readonly [Ask, Omit<OutcomeReport, "permit" | "agency" | "result"> | "open"];
    const answered = step(book, bank, { kind: "ask", ask: asked }, asked.at);
    if (!answered.ok) throw new Error(answered.code);
    book = answered.value.book;
    if (outcome === "open") continue;
    const report = { permit: asked.id, agency: asked.agency, result: "made", startedAt: asked.at, ...outcome } as const;
    const reported = step(book, bank, { kind: "outcome", outcome: report }, asked.at);
    if (!reported.ok) throw new Error(reported.code);
    book = reported.value.book;
  }
  return book;
}
const fact = (when: string, more: object): Fact =>
  ({ id: `f${next()}`, agency: "north", at: at(when), evidence: "letter 7", ...more }) as Fact;
const answered = { connected: true, answeredBy: "target" } as const;
const missed = { connected: false } as const;

describe("the gate decides as the borrower's judge would find", () => {
  it("at night nothing, and says when it may", () => {
    expect(decide(emptyBook, bank, ask("2026-03-05 22:00"), at("2026-03-05 22:00"))).toMatchObject({
      verdict: "deny",
      reasons: [{ rule: "contact-hours", rank: "recommended-standard" }],
      nextAllowedAt: at("2026-03-06 08:00"),
    });
  });

  it("a permit given shortly before the end of the hours ends with them", () => {
    expect(decide(emptyBook, bank, ask("2026-03-05 21:57"), at("2026-03-05 21:57"))).toMatchObject({
      verdict: "allow",
      startBy: at("2026-03-05 22:00"),
    });
  });

  it("the third place is the last, whoever holds it, and is free again when the permit has ended unused", () => {
    const book = diary([
      [ask("2026-03-05 09:00"), answered],
      [ask("2026-03-05 10:00", { agency: "south" }), answered],
      [ask("2026-03-05 11:00", { agency: "south" }), "open"],
    ]);
    expect(decide(book, bank, ask("2026-03-05 11:01"), at("2026-03-05 11:01"))).toMatchObject({
      verdict: "deny",
      reasons: [{ rule: "interactive-call-limit", figures: { count: 4, limit: 3 } }],
      nextAllowedAt: at("2026-03-05 12:10"),
    });
    expect(decide(book, bank, ask("2026-03-05 12:10"), at("2026-03-05 12:10")).verdict).toBe("allow");
  });

  it("family is left alone while the debtor can be reached, and from the day after three failures may be asked", () => {
    const failures = ["09:00", "12:00", "18:00"].map((hour) => [ask(`2026-03-05 ${hour}`), missed] as const);
    const book = diary([[ask("2026-03-04 15:00"), answered], ...failures]);
    const toMother = (when: string) =>
      decide(book, bank, ask(when, { target: mother, purpose: "locate-debtor" }), at(when));
    expect(toMother("2026-03-05 19:00")).toMatchObject({
      verdict: "deny",
      reasons: [{ rule: "contact-person-grounds" }],
      nextAllowedAt: at("2026-03-06 08:00"),
    });
    expect(toMother("2026-03-06 08:00").verdict).toBe("allow");
  });

  it("a call to the debtor that is still under way may be the one that reaches them", () => {
    const failures = ["09:00", "12:00", "18:00"].map((hour) => [ask(`2026-03-05 ${hour}`), missed] as const);
    const book = diary([...failures, [ask("2026-03-06 09:00"), "open"]]);
    expect(decide(book, bank, ask("2026-03-06 09:01", { target: mother }), at("2026-03-06 09:01")).verdict).toBe(
      "deny",
    );
  });

  it("a refusal binds every agency for ever, and the heavier provision is named from the third contact after it", () => {
    const unreachable = fact("2026-01-05 09:00", {
      kind: "debtor-status",
      status: "unreachable",
      period: { from: "2026-01-01" },
    });
    const toMother = { target: mother, purpose: "locate-debtor" } as const;
    const refused = diary([unreachable, [ask("2026-01-05 10:00", toMother), { ...answered, acts: ["refused"] }]]);
    const later = ask("2027-06-05 10:00", { ...toMother, agency: "south" });
    const decision = decide(compact(refused, later.at), bank, later, later.at);
    expect(decision).toMatchObject({
      verdict: "deny",
      reasons: [{ rule: "contact-person-refusal" }],
      nextAllowedAt: undefined,
    });
    const contact = { channel: "call", direction: "in", precision: "second", connected: true } as const;
    const ignored = ["06", "07", "08"].map((day) =>
      fact(`2026-01-${day} 10:00`, {
        kind: "contact-made",
        about: mother,
        contact: { ...contact, start: at(`2026-01-${day} 10:00`) },
      }),
    );
    let book = refused;
    for (const one of ignored) {
      const taken = step(book, bank, { kind: "fact", fact: one }, at("2026-02-20 10:00"));
      if (taken.ok) book = taken.value.book;
    }
    expect(decide(compact(book, later.at), bank, later, later.at)).toMatchObject({ reasons: [{ rank: "statute" }] });
  });

  it("words of a message are judged before they are sent", () => {
    const text = "您好，陈安在我们平台借款8000元已逾期两个月，请您替他还款";
    const unreachable = fact("2026-03-05 09:00", {
      kind: "debtor-status",
      status: "dead",
      period: { from: "2026-03-01" },
    });
    const decision = decide(
      diary([unreachable]),
      bank,
      ask("2026-03-05 10:00", { target: mother, channel: "sms", text }),
      at("2026-03-05 10:00"),
    );
    expect(decision).toMatchObject({ verdict: "deny" });
    expect(decision.verdict === "deny" && decision.reasons.map(({ rule }) => rule)).toContain("contact-person-content");
  });

  it("whose number it is must be known, and may not change from call to call", () => {
    const nobody = ask("2026-03-05 10:00", { target: { number: "n-new", who: "unknown" } });
    expect(decide(emptyBook, bank, nobody, nobody.at)).toMatchObject({
      verdict: "unclear",
      missing: ["who-was-reached"],
    });
    const known = diary([fact("2026-03-05 09:00", { kind: "related", relation: "parent", about: mother })]);
    const relabelled = ask("2026-03-05 10:00", { target: { number: "n-mother", who: "debtor" } });
    expect(decide(known, bank, relabelled, relabelled.at).verdict).not.toBe("allow");
  });

  it("a house rule says that it is one, and can be switched off; a complaint still lets itself be answered", () => {
    const book = diary([fact("2026-03-05 09:00", { kind: "act", act: "complained", channel: "call" })]);
    const now = at("2026-03-05 10:00");
    const collect = ask("2026-03-05 10:00");
    expect(decide(book, bank, collect, now)).toMatchObject({
      verdict: "deny",
      reasons: [{ source: "house", rule: "complaint-open" }],
    });
    expect(decide(book, bank, { ...collect, purpose: "answer-debtor" }, now).verdict).toBe("allow");
    expect(decide(book, { ...bank, without: ["complaint-open"] }, collect, now).verdict).toBe("allow");
  });

  it("people in a vulnerable situation, plans that hold and the wish for writing stop calls, and say until when", () => {
    const reasonsAt = (told: object, more: Partial<Ask> = {}, when = "2026-03-06 10:00") =>
      decide(diary([fact("2026-03-05 09:00", told)]), bank, ask(when, more), at(when));
    const march = { from: "2026-03-05", until: "2026-03-31" };
    const ill = { kind: "marked", mark: "serious-illness", period: march };
    const april = at("2026-04-01 08:00");
    expect(reasonsAt(ill)).toMatchObject({ reasons: [{ rule: "vulnerable-person" }], nextAllowedAt: april });
    expect(reasonsAt(ill, { purpose: "plan-reminder" }).verdict).toBe("deny");
    expect(reasonsAt(ill, { purpose: "answer-debtor" }).verdict).toBe("allow");
    expect(reasonsAt(ill, {}, "2026-04-01 10:00").verdict).toBe("allow");
    const plan = { kind: "plan-agreed", period: march };
    expect(reasonsAt(plan)).toMatchObject({ reasons: [{ rule: "plan-agreed" }], nextAllowedAt: april });
    expect(reasonsAt(plan, { purpose: "plan-reminder" }).verdict).toBe("allow");
    const writing = { kind: "act", act: "asked-for-writing", channel: "call" };
    expect(reasonsAt(writing)).toMatchObject({ reasons: [{ rule: "writing-only" }], nextAllowedAt: undefined });
    expect(reasonsAt(writing, { channel: "letter", callKind: undefined }).verdict).toBe("allow");
  });

  it("hours agreed with the debtor hold in place of the usual ones, on the days they were agreed for", () => {
    const hours = { fromMinute: 18 * 60, toMinute: 20 * 60 };
    const period = { from: civilDate("2026-03-05"), until: civilDate("2026-03-06") };
    const book = diary([fact("2026-03-05 09:00", { kind: "agreed-hours", hours, period })]);
    const on = (when: string) => decide(book, bank, ask(when), at(when));
    expect(on("2026-03-06 10:00")).toMatchObject({ verdict: "deny", nextAllowedAt: at("2026-03-06 18:00") });
    expect(on("2026-03-06 19:55")).toMatchObject({ verdict: "allow", startBy: at("2026-03-06 20:00") });
    expect(on("2026-03-07 10:00").verdict).toBe("allow");
  });

  it("after the time of keeping only what still protects people is left, and while anything happens nothing is forgotten", () => {
    const order = { kind: "no-contact-order", about: mother };
    const told = diary([
      fact("2026-03-05 09:00", { kind: "marked", mark: "disability", period: { from: "2026-03-05" } }),
      fact("2026-03-05 09:01", { kind: "act", act: "complained", channel: "email" }),
      fact("2026-03-05 09:02", order),
      fact("2026-03-05 09:03", {
        kind: "related",
        relation: "friend",
        about: { number: "n-friend", who: "contact-person" },
      }),
      fact("2026-03-05 09:04", { kind: "plan-agreed", period: { from: "2026-03-05" } }),
      [ask("2026-03-05 09:05", { channel: "letter", callKind: undefined, purpose: "service" }), {}],
    ]);
    const forgetting = (before: string) => {
      const taken = step(told, bank, { kind: "forget", before: at(before) }, at("2029-04-01 03:00"));
      if (!taken.ok) throw new Error(taken.code);
      return taken.value;
    };
    expect(forgetting("2026-03-05 09:05")).toMatchObject({ book: told, entries: [] });
    const { book, entries } = forgetting("2026-03-05 09:06");
    expect(entries).toHaveLength(1);
    expect(book).toMatchObject({ contacts: [], plans: [], answers: [], taken: [] });
    expect([book.marks, book.complaints, book.orders, book.people].map((list) => list.length)).toEqual([1, 1, 1, 1]);
    expect(step(book, bank, { kind: "forget", before: at("2026-03-05 09:06") }, at("2029-04-02 03:00"))).toMatchObject({
      value: { entries: [] },
    });
  });

  it("what widens needs something to rest on", () => {
    const bare = fact("2026-03-05 09:00", {
      kind: "agreed-hours",
      hours: { fromMinute: 0, toMinute: 1440 },
      period: { from: civilDate("2026-03-05") },
      evidence: undefined,
    });
    expect(step(emptyBook, bank, { kind: "fact", fact: bare }, bare.at)).toMatchObject({
      ok: false,
      code: "evidence-missing",
    });
  });

  it("nobody holds a place for tomorrow, and a report of the future is none", () => {
    const early = ask("2026-03-05 12:00");
    expect(step(emptyBook, bank, { kind: "ask", ask: early }, at("2026-03-05 09:00"))).toMatchObject({
      code: "wrong-moment",
    });
    const open = diary([[ask("2026-03-05 09:00"), "open"]]);
    const outcome = {
      permit: open.open[0]?.id ?? "",
      agency: "north",
      result: "made",
      connected: true,
      startedAt: at("2026-03-05 10:00"),
    } as const;
    expect(step(open, bank, { kind: "outcome", outcome }, at("2026-03-05 09:05"))).toMatchObject({
      code: "in-the-future",
    });
    expect(
      step(open, bank, { kind: "outcome", outcome: { ...outcome, agency: "south" } }, at("2026-03-05 10:00")),
    ).toMatchObject({ code: "another-agency" });
  });
});
