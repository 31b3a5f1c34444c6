import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { Citation } from "@ringfence/law";
import type { ClauseHit } from "./review-text.ts";
import type { Terms } from "./structure/terms.ts";

/** A whole document, as checks for what is not in it look at it. */
interface WholeText {
  readonly text: string;
  readonly terms: Terms;
  readonly kind: TermsKind;
  readonly on: CivilDate;
  readonly hits: readonly ClauseHit[];
}

export type TermsKind = "loan-contract" | "policy" | "other";

/** Something that the document should say and does not. */
export interface Check {
  readonly id: string;
  readonly severity: 1 | 2 | 3;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly ask: Bilingual;
  readonly basis: readonly Citation[];
  readonly isMissing: (whole: WholeText) => boolean;
}

export const defineCheck = (check: Check): Check => check;
