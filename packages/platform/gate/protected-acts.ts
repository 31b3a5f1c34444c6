import { dateOf, type Instant } from "@ringfence/kernel";
import { type Book, debtorId, institutionId } from "./book.ts";

/**
 * What a person may do and never have held against them: complain, refuse contact, ask for writing, ask who is calling and on whose
 * behalf, ask for terms. Each can only narrow what is allowed; fairness.test.ts holds it.
 */
export const protectedActIds = [
  "refused",
  "asked-for-writing",
  "complained",
  "asked-for-identity",
  "asked-for-authorisation",
  "asked-for-terms",
] as const;
export type ProtectedAct = (typeof protectedActIds)[number];

/** Who did it, and in what entry it stands. */
interface Occasion {
  readonly id: string;
  readonly person: string;
}

type Move = (book: Book, occasion: Occasion, at: Instant) => Book;

const nothing: Move = (book) => book;

const writingFrom: Move = (book, { person }, at) =>
  person === debtorId && book.writingOnly === undefined ? { ...book, writingOnly: dateOf(at) } : book;

export const protectedActs: Readonly<Record<ProtectedAct, Move>> = {
  refused: (book, occasion, at) =>
    occasion.person === debtorId
      ? writingFrom(book, occasion, at)
      : {
          ...book,
          refusals: [...book.refusals, { id: `refusal:${occasion.id}`, by: occasion.person, to: institutionId, at }],
        },
  "asked-for-writing": writingFrom,
  complained: (book, { id }, at) => ({
    ...book,
    complaints: [...book.complaints, { id: `complaint:${id}`, at }],
  }),
  "asked-for-identity": nothing,
  "asked-for-authorisation": nothing,
  "asked-for-terms": nothing,
};
