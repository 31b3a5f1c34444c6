import type { ContactPerson, Party } from "@ringfence/casefile";
import type { Target } from "./ask.ts";
import { type Book, debtorId } from "./book.ts";

/** Whom a target means in the book of one debtor. */
export interface Found {
  /** Id of the person; unlike any party when the institution does not know whose number it is. */
  readonly id: string;
  /** As it stands in the book from now on; undefined for the debtor and for nobody known. */
  readonly party: Party | undefined;
  /** The book knows this number as somebody else's. */
  readonly contradicts: boolean;
}

/** Who answers to this number or person key. What the book knows goes before what the target says of the same number. */
export function personOf({ people }: Pick<Book, "people">, { number, person, who, relation }: Target): Found {
  const known =
    people.find(({ numbers }) => numbers.some((one) => one.number === number)) ??
    (person === undefined ? undefined : people.find(({ id }) => id === idOf(person)));
  if (known !== undefined) {
    const party = known.numbers.some((one) => one.number === number)
      ? known
      : { ...known, numbers: [...known.numbers, { number }] };
    return { id: known.id, party, contradicts: who !== "unknown" && who !== known.kind };
  }
  const id = idOf(person ?? number);
  if (who === "debtor") return { id: debtorId, party: undefined, contradicts: false };
  if (who === "unknown") return { id, party: undefined, contradicts: false };
  const base = { id, numbers: [{ number }] };
  return {
    id,
    party:
      who === "guarantor"
        ? { ...base, kind: "guarantor", guarantees: [] }
        : ({
            ...base,
            kind: "contact-person",
            relation: relation ?? "other",
            emergencyContactFor: [],
          } satisfies ContactPerson),
    contradicts: false,
  };
}

const idOf = (key: string): string => `person:${key}`;

/** The book's people with this one in it, or put in the place of the same one. */
export function withPerson(people: readonly Party[], party: Party | undefined): readonly Party[] {
  if (party === undefined || people.includes(party)) return people;
  return [...people.filter(({ id }) => id !== party.id), party];
}
