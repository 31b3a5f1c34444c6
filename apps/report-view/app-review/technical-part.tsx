import { shortName } from "@ringfence/journey/prevent/app/known-permissions.ts";
import type { AppReview } from "@ringfence/journey/prevent/app/review-app.ts";
import { type Language, say } from "../language.ts";
import { Fold } from "../parts/fold.tsx";
import { appReviewWords } from "./words.ts";

/** How the app is built, and who signed it: folded, for those who want to know. */
export function TechnicalPart({ review, language }: { review: AppReview; language: Language }) {
  const words = appReviewWords[language];
  const { facts, notes, others } = review;
  const { versionName = "?", versionCode = "?", minSdk, targetSdk, code, splits, signers } = facts;
  return (
    <Fold summary={words.technical}>
      {() => (
        <div className="rf-card">
          <ul className="rf-sentences">
            {notes.map(({ id, text, names = [] }) => (
              <li key={id}>
                {say(text, language)}
                {names.length === 0 ? null : <p className="rf-soft rf-digest">{names.join(", ")}</p>}
              </li>
            ))}
          </ul>
          <p>{words.version(versionName, versionCode)}</p>
          <p>{words.levels(`${minSdk}`, `${targetSdk}`)}</p>
          {code === undefined ? null : <p>{words.code(`${code.files}`, `${code.classes}`)}</p>}
          {splits.length === 0 ? null : <p>{words.splits(splits.join(", "))}</p>}
          {signers.length === 0 ? null : <h3>{words.signer}</h3>}
          {signers.map(({ sha256, subject, schemes }) => (
            <div key={sha256}>
              <p>{subject}</p>
              <p className="rf-soft rf-digest">SHA-256 {sha256}</p>
              <p className="rf-soft">{words.schemes(schemes.join(", v"))}</p>
            </div>
          ))}
          {others.length === 0 ? null : <h3>{words.others}</h3>}
          <p className="rf-soft rf-digest">{others.map(({ name }) => shortName(name)).join(", ")}</p>
        </div>
      )}
    </Fold>
  );
}
