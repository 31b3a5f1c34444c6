import type { CaseFile, EmergencyContactNoted, Id, Relation } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { CivilDate } from "@ringfence/kernel";

/** What the person says of one emergency contact. */
export interface ContactNote {
  /** Somebody the case has, or somebody new; undefined says that nobody was named. */
  readonly person: { readonly id: Id } | { readonly name?: string; readonly relation: Relation } | undefined;
  readonly loan?: Id;
  readonly lender?: Id;
  readonly namedOn?: CivilDate;
  readonly knew?: NonNullable<EmergencyContactNoted["knew"]>;
  readonly agreed?: boolean;
  readonly endedOn?: CivilDate;
}

/**
 * The entries of a note: the person where the case does not have them, that they were named for this loan (the rules about where a
 * lender has numbers from look at that), and what is known of it.
 */
export function contactDrafts(
  file: CaseFile,
  { person, ...said }: ContactNote,
  newId: (kind: string) => Id,
): readonly EntryDraft[] {
  const place = said.loan ?? said.lender;
  const noted = (id?: Id): EntryDraft => ({
    kind: "emergency-contact-noted",
    body: { id: newId("emergency"), ...(id === undefined ? {} : { person: id }), ...said },
  });
  if (person === undefined || place === undefined) return [noted()];
  if (!("id" in person)) {
    const id = newId("person");
    const { name, relation } = person;
    const body = { id, kind: "contact-person", relation, emergencyContactFor: [place] };
    return [{ kind: "party-added", body: name === undefined ? body : { ...body, name } }, noted(id)];
  }
  const known = file.parties.find((one) => one.kind === "contact-person" && one.id === person.id);
  const before = known?.kind === "contact-person" ? known.emergencyContactFor : [];
  if (before.includes(place)) return [noted(person.id)];
  const set = { emergencyContactFor: [...before, place] };
  return [{ kind: "entry-corrected", body: { entry: person.id, set, why: "紧急联系人登记" } }, noted(person.id)];
}
