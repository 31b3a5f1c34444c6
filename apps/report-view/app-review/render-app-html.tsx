import type { AppReview } from "@ringfence/journey/prevent/app/review-app.ts";
import type { Language } from "../language.ts";
import { standalonePage } from "../standalone-page.tsx";
import { AppReviewView } from "./app-review-view.tsx";
import { appReviewWords } from "./words.ts";

/** The review of an app as a page that stands alone. */
export function renderAppHtml(review: AppReview, language: Language): string {
  const { title } = appReviewWords[language];
  return standalonePage(
    { title, language },
    <>
      <h1 className="rf-hidden">{title}</h1>
      <AppReviewView review={review} language={language} />
    </>,
  );
}
