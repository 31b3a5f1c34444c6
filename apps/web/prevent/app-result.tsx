import { AppReviewView } from "@ringfence/report-view/app-review/app-review-view.tsx";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { WorkButton } from "../case/case-screen.tsx";
import { useCase } from "../case/case-session.ts";
import { useSettings } from "../settings/settings.ts";
import { chooseKind, keepApp, reviewOf, useApp } from "./app-session.ts";
import { useAppWords } from "./app-words.ts";
import type { AppAnswer } from "./app-worker.ts";
import "@ringfence/report-view/report.css";
import { KindPicker } from "./kind-picker.tsx";
import { LenderPicker } from "./lender-picker.tsx";

export function AppResult({ read }: { read: Extract<AppAnswer, { readonly ok: true }>["value"] }) {
  const words = useAppWords();
  const { language } = useSettings();
  const { category } = useApp();
  const review = useMemo(() => reviewOf(read, category), [read, category]);
  const askKind = <KindPicker label={words.kind} value={category} onPick={chooseKind} />;
  return (
    <>
      <AppReviewView review={review} language={language} askKind={askKind} />
      {review.finds === "nothing" ? null : (
        <Link to="/prevent/permissions" className="ui-button ui-button-plain">
          {words.takeBack}
        </Link>
      )}
      <KeepApp />
    </>
  );
}

function KeepApp() {
  const words = useAppWords();
  const { state, busy } = useCase();
  const { kept } = useApp();
  const [lender, setLender] = useState("");
  const [whole, setWhole] = useState(false);
  if (state.kind !== "open")
    return (
      <Link to="/case" className="ui-button ui-button-main">
        {words.openCase}
      </Link>
    );
  if (kept) return <p role="status">{words.kept}</p>;
  return (
    <section className="ui-card ui-stack" aria-label={words.keep}>
      <LenderPicker file={state.file} label={words.lender} none={words.noLender} value={lender} onPick={setLender} />
      <label className="ui-choice">
        <input type="checkbox" checked={whole} onChange={({ target }) => setWhole(target.checked)} />
        <span className="ui-choice-name">{words.whole}</span>
      </label>
      <WorkButton busy={busy} look="main" onClick={() => keepApp(lender, whole, words.shows)}>
        {words.keep}
      </WorkButton>
    </section>
  );
}
