import type { ClauseHit, Review } from "@ringfence/journey/prevent/review/review-text.ts";
import { appCategories } from "@ringfence/law/app-scope/categories.ts";
import type { ReactNode } from "react";
import { type Language, say } from "../language.ts";
import { ClauseCard, Rules } from "./clause-card.tsx";
import { Jump, JumpContext, noteId } from "./jump.tsx";
import { MarkedText } from "./marked-text.tsx";
import { termsReviewWords } from "./words.ts";

export interface TermsShown {
  readonly review: Review;
  readonly text: string;
  readonly language: Language;
  /** The person put the words in, few or many: then nothing was lost in reading a file. */
  readonly pasted: boolean;
}

interface TermsReviewViewProps extends TermsShown {
  /** Leads to a place of the page; left out where plain links do. */
  readonly jump?: (id: string) => void;
  /** What stands below a place, as a box to choose it by. */
  readonly below?: (hit: ClauseHit) => ReactNode;
  /** Lets the person say of which of the 39 kinds of apps the terms are. */
  readonly askKind?: ReactNode;
  /** What stands between the notes and the text. */
  readonly after?: ReactNode;
}

const concerns = ["address-book", "purse", "rights"] as const;

/** The review, the same in the page and in what `--html` writes: three things first, then each place, then the whole text. */
export function TermsReviewView({ review, text, language, pasted, jump, below, askKind, after }: TermsReviewViewProps) {
  const words = termsReviewWords[language];
  const { terms, hits } = review;
  const good = hits.filter(({ pattern }) => pattern.concern === "good");
  const card = (hit: ClauseHit) => (
    <ClauseCard
      key={`${hit.pattern.id} ${hit.at}`}
      hit={hit}
      no={hits.indexOf(hit)}
      review={review}
      language={language}
    >
      {hit.pattern.ask === undefined ? null : below?.(hit)}
    </ClauseCard>
  );
  return (
    <JumpContext value={jump}>
      <article className="rf-report" lang={language}>
        <First review={review} pasted={pasted} language={language} />
        {hits.some(({ byCategory }) => byCategory !== undefined) ? (
          <Category review={review} language={language} askKind={askKind} />
        ) : null}
        {concerns.map((concern) => {
          const some = hits.filter(({ pattern }) => pattern.concern === concern);
          return some.length === 0 ? null : (
            <section key={concern} aria-labelledby={`concern-${concern}`}>
              <h2 id={`concern-${concern}`}>
                {words.concerns[concern]} {some.length}
              </h2>
              <ul className="rf-notes">{some.map(card)}</ul>
            </section>
          );
        })}
        <Absent review={review} language={language} />
        {good.length === 0 ? null : (
          <section aria-labelledby="concern-good">
            <h2 id="concern-good">
              {words.concerns.good} {good.length}
            </h2>
            <ul className="rf-notes">{good.map(card)}</ul>
          </section>
        )}
        {after}
        <section aria-labelledby="whole-text">
          <h2 id="whole-text">{words.whole}</h2>
          {terms.title === "" ? null : <h3>{terms.title}</h3>}
          <MarkedText text={text} hits={hits} language={language} />
        </section>
      </article>
    </JumpContext>
  );
}

interface PartProps {
  readonly review: Review;
  readonly language: Language;
}

function First({ review, pasted, language }: PartProps & { readonly pasted: boolean }) {
  const words = termsReviewWords[language];
  const { terms, within, kind, on, hits, first } = review;
  return (
    <section className="rf-card rf-head" aria-labelledby="terms-first">
      <p className="rf-soft">
        {[terms.title, words.kinds[kind], words.on(on)].filter((one) => one !== "").join(" · ")}
      </p>
      <p role="status">{words.read(terms.sentences.length, hits.length)}</p>
      {within === "document" ? null : pasted ? <p>{words.passage}</p> : <p role="alert">{words.short}</p>}
      <h2 id="terms-first">{first.length === 0 ? words.none : words.first}</h2>
      {first.length === 0 ? null : (
        <ol>
          {first.map((one) =>
            "pattern" in one ? (
              <li key={one.pattern.id}>
                <Jump to={noteId(hits.indexOf(one))}>{say(one.pattern.title, language)}</Jump> {one.clause}
                <p className="rf-soft">{say(one.pattern.why, language)}</p>
              </li>
            ) : (
              <li key={one.id}>
                <Jump to={`absent-${one.id}`}>{say(one.title, language)}</Jump>
                <p className="rf-soft">{say(one.why, language)}</p>
              </li>
            ),
          )}
        </ol>
      )}
      <p className="rf-soft">{words.limits}</p>
    </section>
  );
}

/** Only where it decides something. */
function Category({ review: { category }, language, askKind }: PartProps & { readonly askKind?: ReactNode }) {
  const words = termsReviewWords[language];
  const known = appCategories.find(({ no }) => no === category?.no);
  return (
    <section className="rf-card">
      <p>
        {known === undefined || category === undefined
          ? words.noCategory
          : words.category(say(known.name, language), say(category.why, language))}
      </p>
      {askKind}
    </section>
  );
}

function Absent({ review, language }: PartProps) {
  const words = termsReviewWords[language];
  if (review.absent.length === 0) return null;
  return (
    <section aria-labelledby="concern-absent">
      <h2 id="concern-absent">{words.absent}</h2>
      <ul className="rf-notes">
        {review.absent.map(({ id, title, why, ask, basis }) => (
          <li key={id} className="rf-card" id={`absent-${id}`} tabIndex={-1}>
            <h3>{say(title, language)}</h3>
            <p>{say(why, language)}</p>
            <p>
              {words.ask}
              {words.colon}
              {say(ask, language)}
            </p>
            <Rules basis={basis} on={review.on} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
