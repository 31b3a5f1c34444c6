import type { CaseFile, Id, LenderKind, Loan, Product } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { JsonValue } from "@ringfence/kernel";
import type { Contract, ScheduleLine } from "./contract.ts";
import { loanOf } from "./true-cost.ts";

/** Which loan of the case it is, or a new one with its lender. */
export type Belongs =
  | { readonly loan: Id; readonly why: string }
  | {
      readonly lender: string;
      readonly lenderKind: LenderKind;
      readonly product: Product;
      readonly newId: (kind: string) => Id;
    };

/** Charges on the first sum are mostly asked for in full when it is paid early: a plan must not count on saving them. */
const chargesStand = new Set<Contract["kind"]>(["flat-fee", "card-instalments"]);

/** What kind of product it is, as far as contract and lender tell. */
export const productOf = ({ kind }: Contract, lender: LenderKind): Product =>
  kind === "revolving" || kind === "card-instalments"
    ? "credit-card"
    : lender === "private-person"
      ? "private-loan"
      : "online-loan";

/** The entries that put a debt as worked out into the case: a correction of the loan it is, or a new loan, with a lender of that name. */
export function keepDebtDrafts(
  { parties }: CaseFile,
  contract: Contract,
  schedule: readonly ScheduleLine[],
  belongs: Belongs,
  more: Pick<Loan, "mustComeFirst" | "statedYearlyRate"> = {},
): readonly EntryDraft[] {
  const { id: _, product: __, repayments: ___, ...terms } = loanOf(contract, schedule);
  const set = JSON.parse(JSON.stringify(terms)) as Record<string, JsonValue>;
  if (chargesStand.has(contract.kind)) set.earlySavesNothing = true;
  if (more.mustComeFirst !== undefined) set.mustComeFirst = more.mustComeFirst;
  if (more.statedYearlyRate !== undefined) set.statedYearlyRate = more.statedYearlyRate;
  if ("loan" in belongs) return [{ kind: "entry-corrected", body: { entry: belongs.loan, set, why: belongs.why } }];
  const { lender, lenderKind, product, newId } = belongs;
  const known = parties.find((one) => one.kind === "lender" && one.name !== undefined && one.name === lender);
  const id = known?.id ?? newId("lender");
  return [
    ...(known === undefined
      ? [{ kind: "party-added", body: { id, kind: "lender", lenderKind, ...(lender === "" ? {} : { name: lender }) } }]
      : []),
    {
      kind: "loan-added",
      body: { ...set, id: newId("loan"), lender: id, product, ...(lender === "" ? {} : { name: lender }) },
    },
  ];
}
