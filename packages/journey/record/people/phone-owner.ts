import { type CaseFile, type Id, type Relation, relations } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";

/** Somebody whose phone a contact can have come to. */
export interface PhoneOwner {
  readonly id: Id;
  readonly name?: string;
  readonly relation: Relation;
}

/** Id of the one person that stands for a relation while nobody is named. */
export const relationParty = (relation: Relation): Id => `contact-person:${relation}`;

/** Everybody to choose from besides the borrower: first those the case knows, then a nameless one for each relation. */
export function phoneOwners({ parties }: CaseFile): readonly PhoneOwner[] {
  const known = parties.flatMap((one) =>
    one.kind === "contact-person"
      ? [{ id: one.id, relation: one.relation, ...(one.name === undefined ? {} : { name: one.name }) }]
      : [],
  );
  const nameless = relations.map((relation) => ({ id: relationParty(relation), relation }));
  return [...known, ...nameless.filter(({ id }) => parties.every((one) => one.id !== id))];
}

/** The entry that adds the one chosen, where the case does not have them yet. */
export function ownerDrafts(file: CaseFile, chosen: Id): readonly EntryDraft[] {
  if (file.parties.some(({ id }) => id === chosen)) return [];
  return phoneOwners(file)
    .filter(({ id }) => id === chosen)
    .map(({ id, relation }) => ({ kind: "party-added", body: { id, kind: "contact-person", relation } }));
}
