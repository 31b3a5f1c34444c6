import type { Bilingual, CivilDate } from "@ringfence/kernel";
import { type Citation, citationLabel, citedVersion, rankWords } from "@ringfence/law";
import { basisSorter } from "@ringfence/law/engine/applicable-basis.ts";

/** A provision as it is shown beside a clause. */
export interface RuleShown {
  readonly label: Bilingual;
  /** What it says, in our words. */
  readonly gist: Bilingual;
  /** 法律, 部门规章 …: how much weight it has. */
  readonly rank: Bilingual;
  /** Binds some kinds of lenders only, or its first day could not be verified. */
  readonly mayNotApply: boolean;
}

const nobodyKnown = { lenderKind: "unknown", product: undefined, memberOf: [] } as const;

/** The provisions in force on the day of the contract, highest rank first. */
export function rulesOn(citations: readonly Citation[], on: CivilDate): readonly RuleShown[] {
  const { basis, possible } = basisSorter()(citations, nobodyKnown, on);
  const show = (mayNotApply: boolean) => (citation: Citation) => ({
    label: citationLabel(citation),
    gist: citation.gist,
    rank: rankWords[citedVersion(citation).instrument.rank].name,
    mayNotApply,
  });
  return [...basis.map(show(false)), ...possible.map(show(true))];
}
