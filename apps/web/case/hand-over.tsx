import type { StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { moneyKinds } from "@ringfence/casefile/model/bill.ts";
import { useState } from "react";
import { firstPdfMegabytes } from "../documents/first-pdf.ts";
import { saveBlob } from "../judge/save-file.ts";
import { useMessages } from "../settings/settings.ts";
import { makeBundle } from "./bundle-session.ts";
import { WorkButton } from "./case-screen.tsx";
import { useCase } from "./case-session.ts";
import { useCaseWords } from "./words.ts";

/** A bundle for a lawyer, regulator or court. */
export function HandOver({ entries }: { entries: readonly StoredEntry[] }) {
  const words = useMessages().keep;
  const more = useCaseWords();
  const { busy } = useCase();
  const [recipient, setRecipient] = useState("");
  const [withPdf, setWithPdf] = useState(false);
  const [note, setNote] = useState("");
  const make = async () => {
    const bundle = await makeBundle(
      entries.flatMap(({ entry }) => (moneyKinds.has(entry.kind) ? [] : [entry.seq])),
      recipient,
      withPdf,
    );
    if (bundle === undefined) return;
    const letters = bundle.missing.join("、");
    setNote(bundle.pdfFailed ? more.pdfFailed : letters === "" ? "" : more.missingLetters(letters));
    saveBlob(words.bundleName, bundle.file);
  };
  return (
    <div className="ui-stack">
      <p className="ui-soft">{words.handOverHint}</p>
      <label className="ui-field">
        <span>{words.recipient}</span>
        <input className="keep-input" value={recipient} onChange={({ target }) => setRecipient(target.value)} />
      </label>
      <label className="ui-choice">
        <input type="checkbox" checked={withPdf} onChange={({ target }) => setWithPdf(target.checked)} />
        <span>
          <span className="ui-choice-name">{more.withPdf}</span>
          <span className="ui-soft">{more.withPdfHint(firstPdfMegabytes)}</span>
        </span>
      </label>
      <p role="status">{note}</p>
      <WorkButton busy={busy} look="main" onClick={make}>
        {words.makeBundle}
      </WorkButton>
    </div>
  );
}
