import { type Instant, instant } from "@ringfence/kernel";
import type { Ask } from "@ringfence/platform/gate/ask.ts";
import { type Book, emptyBook } from "@ringfence/platform/gate/book.ts";
import type { Fact } from "@ringfence/platform/gate/facts.ts";
import { type Institution, usualTerms } from "@ringfence/platform/gate/institution.ts";
import { protectedActIds } from "@ringfence/platform/gate/protected-acts.ts";
import type { OutcomeReport } from "@ringfence/platform/gate/record-outcome.ts";
import { type Command, step } from "@ringfence/platform/gate/step.ts";
import fc from "fast-check";

export const bank: Institution = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] };
/** Only the law speaks, so that answers can be compared with the judge's. */
export const bankWithoutHouse: Institution = {
  ...bank,
  without: ["complaint-open", "plan-agreed", "vulnerable-person", "writing-only"],
};
export const morning = instant(Date.parse("2026-03-05T09:00:00+08:00"));

export const toDebtor = { number: "n-debtor", who: "debtor" } as const;
export const toMother = { number: "n-mother", who: "contact-person", relation: "parent" } as const;
const toFriend = { number: "n-friend", who: "contact-person", relation: "friend" } as const;
const toGuarantor = { number: "n-guarantor", who: "guarantor" } as const;

export function askFor(id: string, at: Instant, more: Partial<Ask> = {}): Ask {
  return {
    id,
    agency: "north",
    target: toDebtor,
    channel: "call",
    purpose: "collection",
    callKind: "interactive",
    at,
    ...more,
  };
}

/** One move in the life of a debt: somebody asks, and what becomes of it if the answer is yes; or a fact comes in. */
export type Move =
  | {
      readonly kind: "ask";
      readonly minutes: number;
      readonly ask: Partial<Ask>;
      /** Undefined: nobody ever reports. */
      readonly outcome: Omit<OutcomeReport, "permit" | "agency"> | undefined;
      /** So many moves later it is reported. */
      readonly delay: number;
    }
  | { readonly kind: "fact"; readonly minutes: number; readonly fact: Record<string, unknown> };

/** How a history leans: a dialler in a hurry, a debtor who never answers, and anything. */
interface Lean {
  readonly targets: readonly Ask["target"][];
  readonly connected: readonly boolean[];
  readonly kinds: readonly Ask["callKind"][];
  readonly longestPause: number;
}
const busy: Lean = { targets: [toDebtor], connected: [true], kinds: ["interactive"], longestPause: 30 };
const silent: Lean = {
  targets: [toDebtor, toDebtor, toMother],
  connected: [false],
  kinds: ["interactive", undefined],
  longestPause: 900,
};
const mixed: Lean = {
  targets: [toDebtor, toDebtor, toDebtor, toMother, toFriend, toGuarantor],
  connected: [true, false, false],
  kinds: ["interactive", "interactive", "notice", undefined],
  longestPause: 2000,
};

const outcome = ({ connected }: Lean) =>
  fc.option(
    fc.record({
      result: fc.constantFrom("made", "made", "made", "not-made"),
      connected: fc.constantFrom(...connected),
      answeredBy: fc.constantFrom("target", "target", "somebody-else", "machine"),
      acts: fc.oneof(
        { weight: 6, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray([...protectedActIds], { maxLength: 1 }) },
      ),
    }) as fc.Arbitrary<Omit<OutcomeReport, "permit" | "agency">>,
    { nil: undefined, freq: 8 },
  );
const period = fc.constantFrom(
  { from: "2026-03-01" },
  { from: "2026-03-05", until: "2026-03-06" },
  { from: "2026-03-07" },
);
const fact = fc.oneof(
  fc.record({
    kind: fc.constant("agreed-hours"),
    hours: fc.constantFrom({ fromMinute: 600, toMinute: 720 }, { fromMinute: 480, toMinute: 1380 }),
    period,
  }),
  fc.record({ kind: fc.constant("agreed-number"), perDay: fc.integer({ min: 1, max: 8 }), period }),
  fc.record({ kind: fc.constant("agreed-contact"), about: fc.constantFrom(toMother, toFriend), period }),
  fc.record({ kind: fc.constant("debtor-status"), status: fc.constantFrom("unreachable", "dead"), period }),
  fc.record({
    kind: fc.constant("act"),
    act: fc.constantFrom(...protectedActIds),
    channel: fc.constantFrom("call", "sms"),
    about: fc.constantFrom(undefined, toMother, toFriend),
  }),
  fc.record({ kind: fc.constant("no-contact-order"), until: fc.constantFrom("2026-03-06", "2026-04-01") }),
);

const movesOf = (lean: Lean): fc.Arbitrary<readonly Move[]> => {
  const minutes = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: Math.min(90, lean.longestPause) }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: lean.longestPause }) },
  );
  const ask = fc.record({
    kind: fc.constant("ask" as const),
    minutes,
    ask: fc.record({
      target: fc.constantFrom(...lean.targets),
      agency: fc.constantFrom("north", "south"),
      channel: fc.constantFrom<Ask["channel"]>("call", "call", "call", "sms"),
      callKind: fc.constantFrom(...lean.kinds),
    }),
    outcome: outcome(lean),
    delay: fc.constantFrom(0, 0, 1, 2, 3, 4),
  });
  const told = fc.record({ kind: fc.constant("fact" as const), minutes, fact });
  return fc.array(fc.oneof({ weight: 12, arbitrary: ask }, { weight: 1, arbitrary: told }), { maxLength: 40 });
};

export const moves: fc.Arbitrary<readonly Move[]> = fc.oneof(movesOf(busy), movesOf(silent), movesOf(mixed));

/** The book before a move is run, for looking at; and what the move came to. */
export interface Played {
  readonly command: Command;
  readonly before: Book;
  readonly book: Book;
  readonly now: Instant;
  readonly reply: ReturnType<typeof step>;
}

/** Plays the moves from the morning on. Outcomes are reported when their moves have passed, those still waiting at the end. */
export function* play(list: readonly Move[], institution: Institution): Generator<Played> {
  let book = emptyBook;
  let now = morning;
  let waiting: { readonly due: number; readonly outcome: OutcomeReport }[] = [];
  const run = (command: Command): Played => {
    const before = book;
    const reply = step(book, institution, command, now);
    if (reply.ok) book = reply.value.book;
    return { command, before, book, now, reply };
  };
  function* report(until: number): Generator<Played> {
    const due = waiting.filter((one) => one.due <= until);
    waiting = waiting.filter((one) => one.due > until);
    for (const { outcome } of due) yield run({ kind: "outcome", outcome });
  }
  for (const [at, move] of list.entries()) {
    now = instant(now + move.minutes * 60_000);
    if (move.kind === "fact") {
      const stated = { id: `f${at}`, agency: "north", at: now, evidence: "letter", ...move.fact };
      yield run({ kind: "fact", fact: stated as Fact });
    } else {
      const ask = askFor(`c${at}`, now, move.ask);
      const played = run({ kind: "ask", ask });
      yield played;
      const { reply } = played;
      const allowed =
        reply.ok && reply.value.reply.kind === "decision" && reply.value.reply.decision.verdict === "allow";
      if (allowed && move.outcome !== undefined)
        waiting.push({
          due: at + move.delay,
          outcome: { ...move.outcome, permit: ask.id, agency: ask.agency, startedAt: now },
        });
    }
    yield* report(at);
  }
  yield* report(Number.POSITIVE_INFINITY);
}
