import type { Id, LenderKind, Product } from "@ringfence/casefile";
import { type CivilDate, dateOf } from "@ringfence/kernel";
import type { Contact } from "./contact.ts";
import type { Judgement } from "./rule.ts";

/** A judgement with what is needed to date it and to choose the provisions that bind. */
export interface Found {
  readonly judgement: Judgement;
  readonly on: CivilDate;
  readonly about: readonly Id[];
  readonly lenderKind: LenderKind;
  readonly product: Product | undefined;
  readonly memberOf: readonly string[];
  /** The communication judged, for its words; undefined for loans and whole cases. */
  readonly contact: Contact | undefined;
  /** False when the collecting side is only presumed. */
  readonly certain: boolean;
}

export function foundAt(contact: Contact, judgement: Judgement): Found {
  return {
    judgement,
    on: dateOf(contact.communication.start),
    about: [contact.communication.id],
    lenderKind: contact.lenderKind,
    product: contact.product,
    memberOf: contact.lender?.memberOf ?? [],
    contact,
    certain: contact.collecting === "yes",
  };
}
