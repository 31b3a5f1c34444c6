import { type LenderKind, lenderKinds, type Product, products } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { parseYuan } from "@ringfence/kernel";
import { reportMessages } from "@ringfence/report-view/language.ts";
import { type FormEvent, useState } from "react";
import { useMessages, useSettings } from "../settings/settings.ts";
import { WorkButton } from "./case-screen.tsx";
import { append, useCase } from "./case-session.ts";
import { Field } from "./correct-entry.tsx";
import { usePeopleWords } from "./people-words.ts";

/** A lender and a loan, with as little as is known. */
export function AddLoan() {
  const words = usePeopleWords();
  const { lender: lenderWords } = useMessages();
  const { language } = useSettings();
  const { busy } = useCase();
  const [lender, setLender] = useState("");
  const [kind, setKind] = useState<LenderKind>("unknown");
  const [product, setProduct] = useState<Product>("online-loan");
  const [amount, setAmount] = useState("");
  const [due, setDue] = useState("");
  const [overdue, setOverdue] = useState("");
  const [trouble, setTrouble] = useState("");
  const [told, setTold] = useState("");
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const principal = amount.trim() === "" ? undefined : parseYuan(amount);
    if (principal?.ok === false) return setTrouble(words.badAmount);
    if (lender.trim() === "" && kind === "unknown" && principal === undefined) return setTrouble(words.nothingSaid);
    const id = crypto.randomUUID();
    const party = {
      id: `lender:${id}`,
      kind: "lender",
      lenderKind: kind,
      ...(lender.trim() === "" ? {} : { name: lender.trim() }),
    };
    const loan = {
      id: `loan:${id}`,
      lender: party.id,
      product,
      ...(principal === undefined ? {} : { principal: principal.value }),
      ...(due === "" ? {} : { lastDueOn: due }),
      ...(overdue === "" ? {} : { overdueSince: overdue }),
    };
    const drafts: EntryDraft[] = [
      { kind: "party-added", body: party },
      { kind: "loan-added", body: loan },
    ];
    setTrouble("");
    const kept = await append(drafts);
    setTold(kept ? words.kept : "");
    // Emptied, so that a second tap does not write the same loan again.
    if (kept) for (const empty of [setLender, setAmount, setDue, setOverdue]) empty("");
    if (kept) setKind("unknown");
  };
  return (
    <form className="ui-stack" onSubmit={keep}>
      <Field label={words.lender} type="text" value={lender} onChange={setLender} />
      <label className="ui-field">
        <span>{lenderWords.kindLabel}</span>
        <select value={kind} onChange={({ target }) => setKind(target.value as LenderKind)}>
          {lenderKinds.map((one) => (
            <option key={one} value={one}>
              {reportMessages[language].lenderKinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="ui-field">
        <span>{lenderWords.productLabel}</span>
        <select value={product} onChange={({ target }) => setProduct(target.value as Product)}>
          {products.map((one) => (
            <option key={one} value={one}>
              {lenderWords.products[one]}
            </option>
          ))}
        </select>
      </label>
      <Field label={words.amount} type="text" value={amount} onChange={setAmount} />
      <Field label={words.dueOn} type="date" value={due} onChange={setDue} />
      <Field label={words.overdueSince} type="date" value={overdue} onChange={setOverdue} />
      <p role="alert">{trouble}</p>
      <p role="status">{told}</p>
      <WorkButton busy={busy} type="submit">
        {words.keep}
      </WorkButton>
    </form>
  );
}
