import { dateOf, type Instant, type Outcome, ok } from "@ringfence/kernel";
import { type Book, emptyBook } from "./book.ts";
import { type CommandRefusal, entryOf, type Step } from "./step.ts";

/**
 * What is left of a debtor with whom nothing has happened since `before`: what protects people and still holds (refusals and the wish
 * for writing bind for ever; orders, marks and complaints until they end), and of it only the keys. Everything else is dropped. A book
 * in which something happened later is left alone.
 */
export function forget(book: Book, before: Instant): Outcome<Step, CommandRefusal> {
  const reply = { kind: "taken", id: "forgotten", late: false } as const;
  const { refusals, writingOnly, complaints, movedAt } = book;
  const day = dateOf(before);
  const orders = book.orders.filter(({ until }) => until === undefined || until >= day);
  const marks = book.marks.filter(({ period: { until } }) => until === undefined || until >= day);
  const needed = new Set([...refusals.map(({ by }) => by), ...orders.map(({ protects }) => protects)]);
  const left: Book = {
    ...emptyBook,
    refusals,
    orders,
    marks,
    complaints,
    ...(writingOnly === undefined ? {} : { writingOnly }),
    people: book.people.filter(({ id }) => needed.has(id)),
  };
  if (movedAt === undefined || movedAt >= before) return ok({ book, reply, entries: [] });
  const entries = [entryOf("gate-forgotten", `${before}`, { refusals: refusals.length })];
  return ok({ book: left, reply, entries });
}
