import type { CaseFile } from "@ringfence/casefile";
import { recordPaymentDrafts } from "@ringfence/journey/repay/plan/record-payment.ts";
import { type CivilDate, fen, parseCivilDate, parseYuan } from "@ringfence/kernel";
import { useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { append, useCase } from "../case/case-session.ts";
import { Field } from "../case/correct-entry.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useFollowWords } from "./follow-words.ts";
import { loanNameOf } from "./loan-name.ts";

/** A payment made, written down with its loan. */
export function RecordPayment({ file, today }: { file: CaseFile; today: CivilDate }) {
  const words = useFollowWords();
  const { busy } = useCase();
  const [loan, setLoan] = useState(file.loans[0]?.id ?? "");
  const [amount, setAmount] = useState("");
  const [on, setOn] = useState<string>(today);
  const [told, setTold] = useState("");
  if (file.loans.length === 0) return null;
  const record = async () => {
    const [read, day] = [parseYuan(amount), parseCivilDate(on)];
    if (!read.ok || read.value <= 0 || !day.ok) return setTold(words.bad);
    const done = await append(recordPaymentDrafts(file, loan, day.value, fen(read.value), words.why));
    setTold(done ? words.recorded : "");
    if (done) setAmount("");
  };
  return (
    <Disclosure summary={words.record}>
      <div className="ui-stack">
        <label className="ui-field">
          <span>{words.which}</span>
          <select value={loan} onChange={({ target }) => setLoan(target.value)}>
            {file.loans.map(({ id }) => (
              <option key={id} value={id}>
                {loanNameOf(file, id)}
              </option>
            ))}
          </select>
        </label>
        <Field label={words.amount} type="text" value={amount} onChange={setAmount} />
        <Field label={words.on} type="date" value={on} onChange={setOn} />
        <p role="status">{told}</p>
        <WorkButton busy={busy} onClick={record}>
          {words.recordIt}
        </WorkButton>
        <p className="ui-soft">{words.promises}</p>
      </div>
    </Disclosure>
  );
}
