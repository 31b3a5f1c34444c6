import type { LenderKind, Product } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import { basisSorter } from "./applicable-basis.ts";
import { type Citation, citationLabel } from "./citation.ts";

/** Whom provisions must bind to be named. */
interface Bound {
  readonly lenderKind: LenderKind;
  readonly product: Product | undefined;
  readonly memberOf: readonly string[];
}

const nobodyKnown: Bound = { lenderKind: "unknown", product: undefined, memberOf: [] };

/**
 * Labels in Chinese of those provisions that were in force on that day and bind this lender for certain, highest rank first, joined as
 * a sentence lists them. Undefined when none is left: what is in doubt is not named.
 */
export function labelsOn(
  citations: readonly Citation[],
  day: CivilDate,
  bound: Bound = nobodyKnown,
): string | undefined {
  const labels = [...new Set(basisSorter()(citations, bound, day).basis.map((one) => citationLabel(one).zh))];
  return labels.length === 0 ? undefined : labels.join("、");
}
