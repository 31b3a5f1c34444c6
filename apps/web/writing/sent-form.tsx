import { sendings } from "@ringfence/casefile/model/facts.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { useCase } from "../case/case-session.ts";
import { Field } from "../case/correct-entry.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { useWritingWords } from "./words.ts";

export interface Sent {
  readonly how: (typeof sendings)[number];
  readonly receipt: string;
  readonly proof: readonly File[];
}

/** Notes in the case that something was sent, with its number and a picture of the receipt. */
export function SentForm({ onFile }: { onFile: (sent: Sent) => Promise<string | undefined> }) {
  const words = useWritingWords();
  const { state, busy } = useCase();
  const [how, setHow] = useState<Sent["how"]>("app");
  const [receipt, setReceipt] = useState("");
  const [proof, setProof] = useState<readonly File[]>([]);
  const [filed, setFiled] = useState<string>();
  if (state.kind !== "open")
    return (
      <section className="ui-card">
        <p>{words.needsCase}</p>
        <Link to="/case" className="ui-button ui-button-plain">
          {words.openCase}
        </Link>
      </section>
    );
  if (filed !== undefined) return <p role="status">{filed}</p>;
  return (
    <section className="ui-card ui-stack" aria-labelledby="sent">
      <h2 id="sent">{words.sentTitle}</h2>
      <p className="ui-soft">{words.sentHint}</p>
      <label className="ui-field">
        <span>{words.how}</span>
        <select value={how} onChange={({ target }) => setHow(target.value as Sent["how"])}>
          {sendings.map((one) => (
            <option key={one} value={one}>
              {words.sendings[one]}
            </option>
          ))}
        </select>
      </label>
      <Field label={words.receipt} type="text" value={receipt} onChange={setReceipt} />
      <FileButton label={words.proof} busy={busy} onPick={(file) => setProof([...proof, file])} />
      {proof.map(({ name }) => (
        <p key={name}>{name}</p>
      ))}
      <WorkButton busy={busy} look="main" onClick={async () => setFiled(await onFile({ how, receipt, proof }))}>
        {words.file}
      </WorkButton>
    </section>
  );
}
