import type { Consent, Id } from "@ringfence/casefile";
import { dateOf } from "@ringfence/kernel";
import type { CaseView } from "./case-view.ts";
import type { Contact, KnownRefusal } from "./contact.ts";
import { campaignOf } from "./sender.ts";

/**
 * A spouse may owe a common family debt too. The case sheet says so only when the person does; while it says nothing, what was
 * said to the spouse cannot be judged as said to somebody who does not owe.
 */
export function mayOweToo({ targetParty }: Contact): boolean {
  return (
    targetParty?.kind === "contact-person" && targetParty.relation === "spouse" && targetParty.owesToo === undefined
  );
}

const consentsToContact: ReadonlySet<Consent["kind"]> = new Set([
  "use-of-contacts",
  "contact-channel",
  "contact-time",
  "contact-frequency",
]);

/** The reached person's own consent to be contacted in this matter, holding that day. The debtor cannot consent for others. */
export function ownConsent(view: CaseView, contact: Contact): Consent | undefined {
  if (view.file.consents.length === 0 || contact.targetParty === undefined) return undefined;
  const person = contact.targetParty.id;
  const day = dateOf(contact.communication.start);
  return view.file.consents.findLast(
    ({ kind, by, to, period }) =>
      by === person &&
      consentsToContact.has(kind) &&
      (to === undefined || campaignOfId(view, to) === contact.campaign) &&
      period.from <= day &&
      (period.until === undefined || day <= period.until),
  );
}

/** Did this person, on a day after refusing, agree again to be contacted? */
export function liftedRefusal(view: CaseView, contact: Contact, refusal: KnownRefusal): boolean {
  const consent = ownConsent(view, contact);
  return consent !== undefined && consent.period.from > dateOf(refusal.start);
}

/** Campaign of a party by id, as {@link campaignOf}; an id that names nobody stands for itself. */
export function campaignOfId(view: CaseView, id: Id): string {
  const party = view.partyById.get(id);
  return party === undefined ? id : campaignOf(party, view.lenderOf);
}

/** Did this person promise to pay before this contact? Then the data needed for paying may be given. */
export function promisedToPay(view: CaseView, contact: Contact): boolean {
  return view.file.promises.some(
    ({ by, made }) => by === contact.targetParty?.id && made <= contact.communication.start,
  );
}
