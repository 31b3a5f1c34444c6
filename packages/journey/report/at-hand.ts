import type { CaseFile } from "@ringfence/casefile";
import { contactsOf, entriesOf, type Matter } from "./matter.ts";

/** What of a matter can be shown to somebody, besides the person's own word. */
export interface AtHand {
  /** A row of a phone's or carrier's file, words as they came, or a file attached to an entry. */
  readonly evidence: boolean;
  /** A number that called or wrote. */
  readonly number: boolean;
}

export function atHand({ evidence }: CaseFile, matter: Matter): AtHand {
  const contacts = contactsOf(matter);
  const entries = new Set(entriesOf(matter));
  return {
    evidence:
      evidence.some(({ about }) => about.some((id) => entries.has(id))) ||
      contacts.some(({ source, text }) => source?.kind === "file" || (text !== undefined && source === undefined)),
    number: contacts.some(({ from }) => from.number !== undefined),
  };
}
