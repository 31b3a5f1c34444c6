import { standalonePage } from "../standalone-page.tsx";
import { TermsReviewView, type TermsShown } from "./terms-review-view.tsx";
import { termsReviewWords } from "./words.ts";

/** The review of a contract or policy as a page that stands alone, its text in it. */
export function renderTermsHtml(shown: TermsShown): string {
  const { language } = shown;
  const { title } = termsReviewWords[language];
  return standalonePage(
    { title, language },
    <>
      <h1 className="rf-hidden">{title}</h1>
      <TermsReviewView {...shown} />
    </>,
  );
}
