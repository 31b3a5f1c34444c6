import type { AppReview } from "@ringfence/journey/prevent/app/review-app.ts";
import { traceLimits } from "@ringfence/journey/prevent/app/traces.ts";
import { reportCitation } from "@ringfence/journey/record/report/report-rule.ts";
import { appCategories } from "@ringfence/law/app-scope/categories.ts";
import type { ReactNode } from "react";
import { type Language, reportMessages, say } from "../language.ts";
import { Citations } from "../parts/citations.tsx";
import { ReportContext } from "../report-context.ts";
import { ReachCard } from "./reach-card.tsx";
import { TechnicalPart } from "./technical-part.tsx";
import { appReviewWords } from "./words.ts";

interface AppReviewViewProps {
  readonly review: AppReview;
  readonly language: Language;
  /** Where the person can choose another kind of app; left out on a page without script. */
  readonly askKind?: ReactNode;
}

/** The review of an app, the same in the page and in what `--html` writes: the sentences first, then each thing, then the rest. */
export function AppReviewView({ review, language, askKind }: AppReviewViewProps) {
  const words = appReviewWords[language];
  const { facts, category, first, reaches, parts, basis, finds } = review;
  const name = category === undefined ? undefined : appCategories[category.no - 1]?.name;
  const kind =
    category === undefined || name === undefined
      ? words.noKind
      : words.kind(say(name, language), say(category.why, language));
  const setting = {
    language,
    messages: reportMessages[language],
    live: false,
    ruleHref: undefined,
    askAboutFinding: undefined,
  };
  return (
    <ReportContext value={setting}>
      <article className="rf-report" lang={language} data-finds={finds}>
        <section className="rf-card rf-head">
          <h2>{review.name}</h2>
          <p className="rf-soft">{facts.package}</p>
          <ul className="rf-sentences">
            {first.map((one) => (
              <li key={one.zh}>{say(one, language)}</li>
            ))}
          </ul>
          <p className="rf-soft">{words.notOnDevice}</p>
        </section>
        <section className="rf-card">
          <p>{kind}</p>
          {askKind}
        </section>
        {reaches.length === 0 ? null : (
          <>
            <h2 className="rf-section">{words.reaches}</h2>
            {reaches.map((reach) => (
              <ReachCard key={reach.kind} reach={reach} facts={facts} language={language} />
            ))}
            {reaches.some(({ traces }) => traces.length > 0) ? (
              <p className="rf-soft">{say(traceLimits, language)}</p>
            ) : null}
          </>
        )}
        {parts.length === 0 ? null : (
          <section className="rf-card">
            <h2>{words.parts}</h2>
            <ul className="rf-sentences">
              {parts.map(({ id, title, says, source, read }) => (
                <li key={id}>
                  <strong>{say(title, language)}</strong>
                  <p>{words.makerSays(say(says, language))}</p>
                  <p className="rf-soft">{words.source(source, read)}</p>
                </li>
              ))}
            </ul>
            <p className="rf-soft">{words.noFault}</p>
          </section>
        )}
        {basis.length === 0 ? null : (
          <section className="rf-card">
            <Citations heading={words.basis} citations={basis.map(reportCitation)} level={2} />
          </section>
        )}
        <TechnicalPart review={review} language={language} />
        <footer className="rf-closing">
          <p>{words.limits}</p>
        </footer>
      </article>
    </ReportContext>
  );
}
