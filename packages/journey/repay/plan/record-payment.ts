import type { CaseFile, Id } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { CivilDate, Fen } from "@ringfence/kernel";

/**
 * The entries for a payment made: it stands with its loan, and a promise to that lender of just this sum that is still open is kept by
 * it, so that plan and promises never say two things.
 */
export function recordPaymentDrafts(
  { loans, parties, promises }: CaseFile,
  loan: Id,
  on: CivilDate,
  fen: Fen,
  why: string,
): readonly EntryDraft[] {
  const paid = loans.find(({ id }) => id === loan);
  if (paid === undefined) return [];
  const debtor = parties.find(({ kind }) => kind === "debtor")?.id;
  const promise = promises.find(
    (one) => one.kept === undefined && one.by === debtor && one.to === paid.lender && one.fen === fen,
  );
  const repayments = [...paid.repayments, { on, fen }];
  return [
    { kind: "entry-corrected", body: { entry: loan, set: { repayments }, why } },
    ...(promise === undefined
      ? []
      : [{ kind: "entry-corrected", body: { entry: promise.id, set: { kept: true }, why } }]),
  ];
}
