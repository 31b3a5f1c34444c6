import type { Review } from "@ringfence/journey/prevent/review/review-text.ts";
import type { Language } from "../language.ts";
import { standalonePage } from "../standalone-page.tsx";
import { TermsReviewView } from "./terms-review-view.tsx";
import { termsReviewWords } from "./words.ts";

/** The review of a contract or policy as a page that stands alone, its text in it. */
export function renderTermsHtml(review: Review, text: string, language: Language): string {
  const { title } = termsReviewWords[language];
  return standalonePage(
    { title, language },
    <>
      <h1 className="rf-hidden">{title}</h1>
      <TermsReviewView review={review} text={text} language={language} />
    </>,
  );
}
