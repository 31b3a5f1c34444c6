import type { CaseFile } from "@ringfence/casefile";
import type { Booked } from "@ringfence/journey/repay/ledger/booked.ts";
import { keepProposedDebt, proposedDebts } from "@ringfence/journey/repay/ledger/lenders.ts";
import { formatYuan } from "@ringfence/kernel";
import { useState } from "react";
import { append } from "../../case/case-session.ts";
import { Button } from "../../ui/button.tsx";
import { useBudgetWords } from "./budget-words.ts";

/** Loans that the bills show; each goes into the case when the person says so. */
export function FoundDebts({ booked, file }: { booked: readonly Booked[]; file: CaseFile }) {
  const words = useBudgetWords();
  const [told, setTold] = useState("");
  const debts = proposedDebts(booked, file);
  if (debts.length === 0) return told === "" ? null : <p role="status">{told}</p>;
  const dated = (list: (typeof debts)[number]["received"]) =>
    list.map(({ on, fen }) => `${on} ${formatYuan(fen)}`).join("、");
  const newId = (kind: string) => `${kind}:${crypto.randomUUID()}`;
  return (
    <section className="ui-stack" aria-labelledby="budget-debts">
      <h2 id="budget-debts">{words.debts}</h2>
      <p className="ui-soft">{words.debtsHint}</p>
      <p role="status">{told}</p>
      {debts.map((debt) => (
        <div key={debt.lender} className="ui-card ui-stack">
          <strong>{debt.lender}</strong>
          {debt.received.length === 0 ? null : <p>{words.debtReceived(dated(debt.received))}</p>}
          {debt.repayments.length === 0 ? null : <p>{words.debtPaid(dated(debt.repayments))}</p>}
          <Button
            onClick={async () => {
              if (await append(keepProposedDebt(debt, file, newId, words.debtWhy))) setTold(words.debtKept);
            }}
          >
            {debt.known === undefined ? words.debtKeep(debt.lender) : words.debtAdd(debt.lender)}
          </Button>
        </div>
      ))}
    </section>
  );
}
