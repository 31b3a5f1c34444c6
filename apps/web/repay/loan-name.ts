import type { CaseFile, Id } from "@ringfence/casefile";

/** A loan as people call it: its own name, else its lender's. */
export function loanNameOf({ loans, parties }: CaseFile, id: Id): string {
  const loan = loans.find((one) => one.id === id);
  return loan?.name ?? parties.find((one) => one.id === loan?.lender)?.name ?? id;
}
