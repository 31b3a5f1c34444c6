import type { Id, Notice } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { formatInstant, type Instant } from "@ringfence/kernel";
import type { Facts } from "../writing/facts.ts";
import { lenderOfLetter } from "../writing/questions/people.ts";

/** A letter that counts as a notice to the lender: rules look from when on it was given. */
export const filedNotice =
  (kind: Notice["kind"]) =>
  (facts: Facts, at: Instant, newId: (kind: string) => Id): readonly EntryDraft[] => {
    const { file } = facts;
    const lender = lenderOf(facts);
    const me = file.parties.find((party) => party.kind === "debtor");
    return [
      {
        kind: "notice-given",
        body: {
          id: newId("notice"),
          kind,
          at: formatInstant(at),
          ...(me === undefined ? {} : { from: me.id }),
          ...(lender === undefined ? {} : { to: lender.id }),
        },
      },
    ];
  };

/** The lender a letter with these facts goes to, where the case knows it. */
export const lenderOf = ({ file, today, loan }: Facts) =>
  lenderOfLetter({ file, today, answers: {}, ...(loan === undefined ? {} : { loan: loan.id }) });
