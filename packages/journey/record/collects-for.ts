import type { CaseFile, Id } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { nameNumbersDrafts } from "./unknown-numbers.ts";

/** Whether it is open for which lender this party, or this number nobody has named, collects. */
export function lenderIsOpen(file: CaseFile, who: Id): boolean {
  const party = file.parties.find(({ id }) => id === who);
  return party === undefined || ("worksFor" in party && party.worksFor.length === 0);
}

/** Entries that say for which lender they collect: a number gets an owner, a party known before is corrected. */
export function collectsForDrafts(file: CaseFile, who: Id, lender: Id, why: string): readonly EntryDraft[] {
  if (!lenderIsOpen(file, who)) return [];
  if (file.parties.some(({ id }) => id === who))
    return [{ kind: "entry-corrected", body: { entry: who, set: { worksFor: [lender] }, why } }];
  const named = nameNumbersDrafts(file, `collector:${who}`, [who], { kind: "collectors-of", party: lender });
  return named.ok ? named.value : [];
}
