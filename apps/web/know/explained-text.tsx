import type { Term } from "@ringfence/journey/know/index.ts";
import type { Bilingual } from "@ringfence/kernel";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useMessages, useSettings } from "../settings/settings.ts";
import { termsIn } from "./terms-in.ts";

/** A paragraph whose terms can be tapped; the explanation opens right below it. */
export function ExplainedText({ text, className }: { text: Bilingual; className?: string }) {
  const { know: words } = useMessages();
  const { language } = useSettings();
  const [open, setOpen] = useState<Term>();
  const id = useId();
  return (
    <div className="know-explained">
      <p className={className}>
        {termsIn(say(text, language), language).map(({ at, words: piece, term }) =>
          term === undefined ? (
            piece
          ) : (
            <button
              key={at}
              type="button"
              className="know-term"
              aria-expanded={open === term}
              aria-controls={id}
              title={words.explain(piece)}
              onClick={() => setOpen(open === term ? undefined : term)}
            >
              {piece}
            </button>
          ),
        )}
      </p>
      <div id={id} aria-live="polite">
        {open === undefined ? null : (
          <p className="know-term-note">
            <strong>{say(open.term, language)}</strong> {say(open.explanation, language)}{" "}
            <Link to="/know/$kind/$id" params={{ kind: "term", id: open.id }} className="ui-link">
              {words.support}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
