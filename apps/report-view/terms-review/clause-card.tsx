import type { ClauseHit, Review } from "@ringfence/journey/prevent/review/review-text.ts";
import { rulesOn } from "@ringfence/journey/prevent/review/rules-on.ts";
import type { CivilDate } from "@ringfence/kernel";
import type { Citation } from "@ringfence/law";
import type { ReactNode } from "react";
import { type Language, say } from "../language.ts";
import { Jump, noteId, placeId } from "./jump.tsx";
import { termsReviewWords } from "./words.ts";

interface ClauseCardProps {
  readonly hit: ClauseHit;
  readonly no: number;
  readonly review: Review;
  readonly language: Language;
  readonly children?: ReactNode;
}

/** One place: its number and words, what it means, why it matters, what to ask for, the rules of the day. */
export function ClauseCard({ hit, no, review, language, children }: ClauseCardProps) {
  const words = termsReviewWords[language];
  const { pattern, clause, sentence, at, figure } = hit;
  const pointsTo = review.terms.references.filter((one) => one.at >= at && one.at < at + sentence.length);
  return (
    <li className="rf-card" id={noteId(no)} tabIndex={-1}>
      <h3>
        {say(pattern.title, language)} {clause === "" ? null : <span className="rf-soft">{clause}</span>}
      </h3>
      <blockquote className="rf-quote">
        <Quote hit={hit} />
      </blockquote>
      {hit.referred?.map((one) => (
        <p key={one.words}>{words.readAs(one.words, one.meaning, one.clause)}</p>
      ))}
      {figure === undefined ? null : <p>{say(figure, language)}</p>}
      <p>{say(pattern.why, language)}</p>
      {hit.byCategory?.map((one) => (
        <p key={one.zh}>{say(one, language)}</p>
      ))}
      {pattern.concern === "good" ? null : (
        <p className="rf-soft">
          {words.severities[pattern.severity]}
          {words.colon}
          {say(pattern.because, language)}
        </p>
      )}
      {pattern.ask === undefined ? null : (
        <p>
          {words.ask}
          {words.colon}
          {say(pattern.ask, language)}
        </p>
      )}
      <Rules basis={pattern.basis} on={review.on} language={language} />
      {pointsTo.map((one) => (
        <p key={one.at} className="rf-soft">
          {words.refers(one.words)}
        </p>
      ))}
      <p>
        <Jump to={placeId(no)}>{words.seeText}</Jump>
      </p>
      {children}
    </li>
  );
}

/** The sentence with the decisive words marked. */
function Quote({ hit: { sentence, at, words } }: { readonly hit: ClauseHit }) {
  return (
    <>
      {sentence.slice(0, words.from - at)}
      <mark>{sentence.slice(words.from - at, words.to - at)}</mark>
      {sentence.slice(words.to - at)}
    </>
  );
}

interface RulesProps {
  readonly basis: readonly Citation[];
  readonly on: CivilDate;
  readonly language: Language;
}

export function Rules({ basis, on, language }: RulesProps) {
  const words = termsReviewWords[language];
  const rules = rulesOn(basis, on);
  if (rules.length === 0) return null;
  return (
    <details>
      <summary>
        {words.rules} {rules.length}
      </summary>
      <ul>
        {rules.map(({ label, gist, rank, mayNotApply }) => (
          <li key={label.zh}>
            {say(label, language)}
            {words.inBrackets([say(rank, language), ...(mayNotApply ? [words.mayNotApply] : [])])}
            {words.colon}
            {say(gist, language)}
          </li>
        ))}
      </ul>
    </details>
  );
}
