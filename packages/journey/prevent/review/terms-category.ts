import type { Bilingual } from "@ringfence/kernel";
import { type CategoryGuess, categoryNamed } from "../app/guess-category.ts";
import type { TermsKind } from "./absence.ts";

/** Of the 39 kinds of apps the one that the terms are taken to be of, and from what; the person can always choose another. */
export interface TermsCategory extends CategoryGuess {
  readonly chosen: boolean;
}

const lending = 12;
/** Where a policy says whose it is. */
const opening = 300;

const chosenByPerson: Bilingual = { zh: "你选的", en: "you chose it" };

export function termsCategory(
  text: string,
  title: string,
  kind: TermsKind,
  asked: number | undefined,
): TermsCategory | undefined {
  if (asked !== undefined) return { no: asked, why: chosenByPerson, chosen: true };
  if (kind === "loan-contract")
    return { no: lending, why: { zh: "它是借款合同", en: "it is a loan contract" }, chosen: false };
  const named = categoryNamed(title);
  if (named !== undefined)
    return {
      no: named.no,
      why: { zh: `标题里有「${named.word}」`, en: `its title holds "${named.word}"` },
      chosen: false,
    };
  const begun = categoryNamed(text.slice(0, opening));
  return begun === undefined
    ? undefined
    : {
        no: begun.no,
        why: { zh: `开头写到「${begun.word}」`, en: `its beginning speaks of "${begun.word}"` },
        chosen: false,
      };
}
