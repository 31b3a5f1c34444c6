import type { Party } from "@ringfence/casefile";
import type { Target } from "./ask.ts";
import { type Book, debtorId } from "./book.ts";

/** Whom a target means in the book of one debtor. */
export interface Found {
  /** Id of the person. */
  readonly id: string;
  /** As it stands in the book from now on; undefined for the debtor. A bystander is somebody of whom nobody knows who it is. */
  readonly party: Party | undefined;
  /** The book knows this number as somebody else's. */
  readonly contradicts: boolean;
}

/** Who answers to this number or person key. What the book knows goes before what the target says of the same number. */
export function personOf({ people }: Pick<Book, "people">, target: Target): Found {
  const { number, person, who } = target;
  const known =
    people.find(({ numbers }) => numbers.some((one) => one.number === number)) ??
    (person === undefined ? undefined : people.find(({ id }) => id === idOf(person)));
  if (known === undefined || (isNobodyKnown(known) && who !== "unknown")) {
    const id = who === "debtor" ? debtorId : (known?.id ?? idOf(person ?? number));
    return { id, party: newParty(id, target), contradicts: false };
  }
  const party = known.numbers.some((one) => one.number === number)
    ? known
    : { ...known, numbers: [...known.numbers, { number }] };
  return { id: known.id, party, contradicts: who !== "unknown" && who !== known.kind };
}

const idOf = (key: string): string => `person:${key}`;

/** Told of as `unknown` so far: may still turn out to be anybody. A number reported as wrong is a stranger's for good. */
const isNobodyKnown = ({ id, kind }: Party): boolean => kind === "bystander" && !id.startsWith(strangerPrefix);
export const strangerPrefix = "stranger:";

function newParty(id: string, { number, who, relation }: Target): Party | undefined {
  const base = { id, numbers: [{ number }] };
  switch (who) {
    case "debtor":
      return undefined;
    case "unknown":
      return { ...base, kind: "bystander" };
    case "guarantor":
      return { ...base, kind: "guarantor", guarantees: [] };
    case "contact-person":
      return { ...base, kind: "contact-person", relation: relation ?? "other", emergencyContactFor: [] };
  }
}

/** The book's people with this one in it, or put in the place of the same one. */
export function withPerson(people: readonly Party[], party: Party | undefined): readonly Party[] {
  if (party === undefined || people.includes(party)) return people;
  return [...people.filter(({ id }) => id !== party.id), party];
}
