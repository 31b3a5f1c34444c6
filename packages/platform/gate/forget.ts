import { type Instant, type Outcome, ok } from "@ringfence/kernel";
import { type Book, emptyBook } from "./book.ts";
import { type CommandRefusal, entryOf, type Step } from "./step.ts";

/**
 * What is left of a debtor with whom nothing has happened since `before`: refusals bind for ever, so of them the keys stay; everything
 * else is dropped. A book in which something happened later is left alone.
 */
export function forget(book: Book, before: Instant): Outcome<Step, CommandRefusal> {
  const reply = { kind: "taken", id: "forgotten", late: false } as const;
  const last = Math.max(...[...book.contacts.map(({ start }) => start), ...book.answers.map(({ at }) => at), 0]);
  const refusing = new Set(book.refusals.map(({ by }) => by));
  const left: Book = {
    ...emptyBook,
    refusals: book.refusals,
    people: book.people.filter(({ id }) => refusing.has(id)),
  };
  const nothingToDo =
    last >= before ||
    (book.contacts.length === 0 && book.people.length === left.people.length && book.taken.length === 0);
  if (nothingToDo) return ok({ book, reply, entries: [] });
  return ok({
    book: left,
    reply,
    entries: [entryOf("gate-forgotten", `${before}`, { refusals: book.refusals.length })],
  });
}
