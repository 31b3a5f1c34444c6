import type { StatedFigure } from "@ringfence/casefile";
import type { ClauseHit, Review } from "@ringfence/journey/prevent/review/review-text.ts";
import { readStated } from "@ringfence/journey/prevent/review/stated/read-stated.ts";
import { proposeDebt } from "@ringfence/journey/repay/debts/propose-debt.ts";
import { TermsReviewView } from "@ringfence/report-view/terms-review/terms-review-view.tsx";
import { type ReactNode, useMemo, useState } from "react";
import { saveFile } from "../judge/save-file.ts";
import { fillFromContract } from "../repay/debt-session.ts";
import { useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { WayButton, Ways } from "../ui/way.tsx";
import type { ReadTerms } from "./contract-session.ts";
import { useContractWords } from "./contract-words.ts";
import { KeepTerms } from "./keep-terms.tsx";
import { TermsRequest } from "./terms-request.tsx";

interface ResultProps {
  readonly read: ReadTerms;
  readonly review: Review;
  readonly askKind: ReactNode;
}

const keyOf = ({ pattern, words }: ClauseHit): string => `${pattern.id}@${words.from}`;

export function ContractResult({ read, review, askKind }: ResultProps) {
  const words = useContractWords();
  const { language } = useSettings();
  const { hits, first, absent, terms } = review;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(first.flatMap((one) => ("pattern" in one ? [keyOf(one)] : []))),
  );
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const pasted = read.file === undefined;
  const save = async () => {
    const { renderTermsHtml } = await import("@ringfence/report-view/terms-review/render-terms-html.tsx");
    const shown = { review, text: read.text, language, pasted };
    saveFile(`${terms.title || words.title}.html`, "text/html", renderTermsHtml(shown));
  };
  const stated = useMemo(() => readStated(terms), [terms]);
  const picked = hits.filter((hit) => chosen.has(keyOf(hit)));
  return (
    <TermsReviewView
      review={review}
      text={read.text}
      language={language}
      pasted={pasted}
      jump={jumpTo}
      askKind={askKind}
      below={(hit) => (
        <label className="ui-choice">
          <input type="checkbox" checked={chosen.has(keyOf(hit))} onChange={() => toggle(keyOf(hit))} />
          <span className="ui-choice-name">{words.choose}</span>
        </label>
      )}
      after={
        <>
          {hits.length + absent.length === 0 ? null : <TermsRequest review={review} hits={picked} />}
          {proposeDebt(stated) === undefined ? null : (
            <Ways>
              <WayButton name={words.asDebt} hint={words.asDebtHint} onChoose={() => openAsDebt(stated)} />
            </Ways>
          )}
          <KeepTerms read={read} review={review} />
          <Button onClick={save}>{words.saveHtml}</Button>
        </>
      }
    />
  );
}

/** To the form of a debt, filled with what the contract states: each field with its words, for the person to confirm. */
function openAsDebt(stated: readonly StatedFigure[]): void {
  fillFromContract(stated);
  location.hash = "#/repay/cost";
}

/** To a place of this page and its focus, so that a screen reader goes on there; the address stays. */
function jumpTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}
