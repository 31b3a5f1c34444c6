import type { CaseFile, Id } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { CivilDate, Fen } from "@ringfence/kernel";
import { keptPromiseDrafts } from "./promised-payments.ts";

/** The entries for a payment made: it stands with its loan, and the promises it keeps are marked, so that the two never say two things. */
export function recordPaymentDrafts(
  file: CaseFile,
  loan: Id,
  on: CivilDate,
  fen: Fen,
  why: string,
): readonly EntryDraft[] {
  const paid = file.loans.find(({ id }) => id === loan);
  if (paid === undefined) return [];
  const repayments = [...paid.repayments, { on, fen }];
  return [
    { kind: "entry-corrected", body: { entry: loan, set: { repayments }, why } },
    ...keptPromiseDrafts(file, loan, repayments, why),
  ];
}
