import type { Review } from "@ringfence/journey/prevent/review/review-text.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { useCase } from "../case/case-session.ts";
import { keepTerms, type ReadTerms } from "./contract-session.ts";
import { useContractWords } from "./contract-words.ts";
import { LenderPicker } from "./lender-picker.tsx";

/** Puts what was found into the case, the file with it. */
export function KeepTerms({ read, review }: { readonly read: ReadTerms; readonly review: Review }) {
  const words = useContractWords();
  const { state, busy } = useCase();
  const [lender, setLender] = useState("");
  const [whole, setWhole] = useState(read.file !== undefined);
  const [kept, setKept] = useState(false);
  if (state.kind !== "open")
    return (
      <Link to="/case" className="ui-button ui-button-plain">
        {words.openCase}
      </Link>
    );
  if (kept) return <p role="status">{words.kept}</p>;
  const keep = async () =>
    setKept(await keepTerms(whole ? read : { text: read.text }, review, lender, review.terms.title || words.title));
  return (
    <section className="ui-card ui-stack" aria-label={words.keep}>
      <LenderPicker file={state.file} label={words.lender} none={words.noLender} value={lender} onPick={setLender} />
      {read.file === undefined ? null : (
        <label className="ui-choice">
          <input type="checkbox" checked={whole} onChange={({ target }) => setWhole(target.checked)} />
          <span className="ui-choice-name">{words.keepFile}</span>
        </label>
      )}
      <WorkButton busy={busy} onClick={keep}>
        {words.keep}
      </WorkButton>
    </section>
  );
}
