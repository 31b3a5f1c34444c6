import type { StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { useState } from "react";
import { saveBlob } from "../judge/save-file.ts";
import { useMessages } from "../settings/settings.ts";
import { WorkButton } from "./case-screen.tsx";
import { makeBundle, useCase } from "./case-session.ts";

/** A bundle for a lawyer, regulator or court. */
export function HandOver({ entries }: { entries: readonly StoredEntry[] }) {
  const words = useMessages().keep;
  const { busy } = useCase();
  const [recipient, setRecipient] = useState("");
  const make = async () => {
    const bundle = await makeBundle(
      entries.map(({ entry }) => entry.seq),
      recipient,
    );
    if (bundle !== undefined) saveBlob(words.bundleName, bundle);
  };
  return (
    <div className="ui-stack">
      <p className="ui-soft">{words.handOverHint}</p>
      <label className="ui-field">
        <span>{words.recipient}</span>
        <input className="keep-input" value={recipient} onChange={({ target }) => setRecipient(target.value)} />
      </label>
      <WorkButton busy={busy} look="main" onClick={make}>
        {words.makeBundle}
      </WorkButton>
    </div>
  );
}
