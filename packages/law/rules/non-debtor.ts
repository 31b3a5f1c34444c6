import { dateOf } from "@ringfence/kernel";
import type { CaseView } from "../engine/case-view.ts";
import { consentOn } from "../engine/consent.ts";
import type { Contact } from "../engine/contact.ts";
import type { FactId } from "../engine/fact.ts";
import { mayOweToo } from "../engine/third-person.ts";

/**
 * May the person reached be treated as somebody who does not owe? "owes" for guarantors and co-debtors; a fact where the case does
 * not tell; undefined when it is a contact person for certain. A spouse may owe a common debt, an heir answers from the estate.
 */
export function openAboutTarget(contact: Contact, view: CaseView): "owes" | FactId | undefined {
  if (contact.target === "owes-too") return "owes";
  if (contact.target !== "contact-person") return "who-was-reached";
  return mayOweToo(contact) || debtorIsDead(contact, view) ? "owes-too" : undefined;
}

function debtorIsDead({ communication }: Contact, view: CaseView): boolean {
  const on = dateOf(communication.start);
  return view.file.debtorStatus.some(({ status, period }) => status === "dead" && period.from <= on);
}

/** Does the text name the debtor? A single character is no name. */
export function namesDebtor(text: string, view: CaseView): boolean {
  const name = view.partyById.get(view.debtorId)?.name;
  return name !== undefined && name.length > 1 && text.includes(name);
}

/** Use of this person's contact data agreed to by the person or by the debtor on that day. */
export function agreedToUseOfContacts({ targetParty, communication }: Contact, view: CaseView): boolean {
  const on = dateOf(communication.start);
  return [targetParty?.id, view.debtorId].some(
    (by) => by !== undefined && consentOn(view, "use-of-contacts", by, on) !== undefined,
  );
}
