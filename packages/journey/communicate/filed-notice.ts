import type { CaseEvent, Id, Notice } from "@ringfence/casefile";
import type { Instant } from "@ringfence/kernel";
import type { Facts } from "./facts.ts";
import { lenderOfLetter } from "./questions/people.ts";

/** A letter that counts as a notice to the lender: rules look from when on it was given. */
export const filedNotice =
  (kind: Notice["kind"]) =>
  (facts: Facts, at: Instant, newId: (kind: string) => Id): readonly CaseEvent[] => {
    const { file, today, loan } = facts;
    const lender = lenderOfLetter({ file, today, answers: {}, ...(loan === undefined ? {} : { loan: loan.id }) });
    const me = file.parties.find((party) => party.kind === "debtor");
    return [
      {
        v: 1,
        kind: "notice-given",
        body: {
          id: newId("notice"),
          kind,
          at,
          ...(me === undefined ? {} : { from: me.id }),
          ...(lender === undefined ? {} : { to: lender.id }),
        },
      },
    ];
  };
