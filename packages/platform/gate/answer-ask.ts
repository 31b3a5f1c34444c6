import { fail, type Instant, instant, type Outcome, ok } from "@ringfence/kernel";
import type { Ask } from "./ask.ts";
import type { Book } from "./book.ts";
import { decide } from "./decide.ts";
import type { Institution } from "./institution.ts";
import { personOf, withPerson } from "./people.ts";
import { type CommandRefusal, entryOf, type Step } from "./step.ts";

/** Clocks of a dialler may differ by so much; further ahead no place is held, which would keep others out. */
const behindMs = 60_000;
const aheadMs = 15 * 60_000;

/** Decides, and when the answer is yes keeps the place until the outcome is known. */
export function answerAsk(book: Book, institution: Institution, ask: Ask, now: Instant): Outcome<Step, CommandRefusal> {
  const before = book.answers.find(({ id }) => id === ask.id);
  if (before !== undefined) return ok({ book, reply: { kind: "decision", decision: before }, entries: [] });
  if (book.contacts.some(({ id }) => id === ask.id)) return fail("taken-already", ask.id);
  if (ask.at < now - behindMs || ask.at > now + aheadMs) return fail("wrong-moment");
  const at = instant(Math.max(ask.at, now));
  const { text, ...kept } = { ...ask, at };
  const decision = decide(book, institution, { ...ask, at }, at);
  const person = personOf(book, ask.target);
  const answered: Book = { ...book, answers: [...book.answers, decision] };
  const next: Book =
    decision.verdict === "allow"
      ? {
          ...answered,
          people: withPerson(book.people, person.party),
          open: [...book.open, { id: ask.id, ask: kept, person: person.id, countsUntil: decision.countsUntil }],
        }
      : answered;
  const entry = entryOf("gate-decision", ask.id, {
    ask: { ...kept, person: person.id, words: text !== undefined },
    decision,
  });
  return ok({ book: next, reply: { kind: "decision", decision }, entries: [entry] });
}
