import { firstReasons, type LenderKind, type Loan } from "@ringfence/casefile";
import type { Contract, ScheduleLine } from "@ringfence/journey/repay/debts/contract.ts";
import { keepDebtDrafts, productOf } from "@ringfence/journey/repay/debts/keep-debt.ts";
import type { DebtProposal } from "@ringfence/journey/repay/debts/propose-debt.ts";
import { useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { append, useCase } from "../case/case-session.ts";
import { Field } from "../case/correct-entry.tsx";
import { useRepayWords } from "./words.ts";

interface KeepProps {
  readonly contract: Contract;
  readonly schedule: readonly ScheduleLine[];
  readonly lenderKind: LenderKind;
  /** What a contract proposed. */
  readonly proposal: DebtProposal | undefined;
}

const fresh = "";

/** Puts the loan as worked out into the open case: as a new one, or as what one of the case's loans really is. */
export function KeepDebt({ contract, schedule, lenderKind, proposal }: KeepProps) {
  const words = useRepayWords();
  const { state, busy } = useCase();
  const [loan, setLoan] = useState(fresh);
  const [lender, setLender] = useState(proposal?.lender ?? "");
  const [first, setFirst] = useState<Loan["mustComeFirst"]>();
  const [told, setTold] = useState("");
  if (state.kind !== "open") return null;
  const { file } = state;
  const keep = async () => {
    const product = productOf(contract, lenderKind);
    const newId = (kind: string) => `${kind}:${crypto.randomUUID()}`;
    const belongs =
      loan === fresh ? ({ lender: lender.trim(), lenderKind, product, newId } as const) : { loan, why: words.keptWhy };
    const more = {
      ...(first === undefined ? {} : { mustComeFirst: first }),
      ...(proposal?.statedYearlyRate === undefined ? {} : { statedYearlyRate: proposal.statedYearlyRate }),
    };
    if (await append(keepDebtDrafts(file, contract, schedule, belongs, more))) setTold(words.kept);
  };
  if (told !== "") return <p role="status">{told}</p>;
  return (
    <section className="ui-card ui-stack" aria-label={words.keep}>
      {file.loans.length === 0 ? null : (
        <label className="ui-field">
          <span>{words.keepAs}</span>
          <select value={loan} onChange={({ target }) => setLoan(target.value)}>
            <option value={fresh}>{words.keepNew}</option>
            {file.loans.map(({ id, name, lender: whose }) => (
              <option key={id} value={id}>
                {name ?? file.parties.find((party) => party.id === whose)?.name ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
      {loan === fresh ? <Field label={words.lender} type="text" value={lender} onChange={setLender} /> : null}
      <label className="ui-field">
        <span>{words.first}</span>
        <select
          value={first ?? ""}
          onChange={({ target }) => setFirst(firstReasons.find((reason) => reason === target.value))}
        >
          <option value="">{words.notFirst}</option>
          {firstReasons.map((reason) => (
            <option key={reason} value={reason}>
              {words.firstReasons[reason]}
            </option>
          ))}
        </select>
      </label>
      <WorkButton busy={busy} onClick={keep}>
        {words.keep}
      </WorkButton>
    </section>
  );
}
