import type { CaseFile, Id, Lender, LenderKind, Party } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import type { CaseIndex } from "./case-index.ts";
import type { Contact, KnownRefusal } from "./contact.ts";

/** The case prepared for judging: every communication perceived once, and look-ups that several rules share. */
export interface CaseView {
  readonly file: CaseFile;
  readonly asOf: CivilDate;
  /** In order of time. */
  readonly contacts: readonly Contact[];
  readonly contactById: (id: Id) => Contact | undefined;
  readonly refusals: readonly KnownRefusal[];
  readonly partyById: ReadonlyMap<Id, Party>;
  readonly debtorId: Id;
  /** Lender behind a lender, agency or collector, when exactly one is named. */
  readonly lenderOf: (party: Party | undefined) => Lender | undefined;
  /** Civil day numbers that the debtor's own phone record covers, first and last; undefined without one. */
  readonly debtorRecord: { readonly firstDay: number; readonly lastDay: number } | undefined;
  /** Look-ups over all contacts, built when a rule first asks. */
  readonly index: CaseIndex;
}

export function partyLenderKind(view: CaseView, id: Id | undefined): LenderKind {
  return (id === undefined ? undefined : view.lenderOf(view.partyById.get(id)))?.lenderKind ?? "unknown";
}
