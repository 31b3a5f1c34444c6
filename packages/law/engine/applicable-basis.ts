import type { CivilDate } from "@ringfence/kernel";
import { type Citation, citedVersion, standingOn } from "./citation.ts";
import type { FactId } from "./fact.ts";
import type { Found } from "./found.ts";
import type { Binds } from "./instrument.ts";
import { compareRanks } from "./rank.ts";

/** The provisions of a basis on one day for one lender, highest rank first. */
export interface ApplicableBasis {
  readonly basis: readonly Citation[];
  /** Would apply if a missing fact came out that way. */
  readonly possible: readonly Citation[];
  /** Those facts: the kind of lender, the product, the in-force day. */
  readonly missing: readonly FactId[];
}

/** Whom a finding is about, as far as provisions ask. */
type Bound = Pick<Found, "lenderKind" | "product" | "memberOf">;

/** Sorts provisions by day and lender, once per list, day and kind of lender: a campaign has thousands of findings on few days. */
export function basisSorter(): (citations: readonly Citation[], bound: Bound, day: CivilDate) => ApplicableBasis {
  const known = new Map<readonly Citation[], Map<string, ApplicableBasis>>();
  return (citations, bound, day) => {
    let byKey = known.get(citations);
    if (byKey === undefined) {
      byKey = new Map();
      known.set(citations, byKey);
    }
    const key = `${day} ${bound.lenderKind} ${bound.product} ${bound.memberOf.join(" ")}`;
    let sorted = byKey.get(key);
    if (sorted === undefined) {
      sorted = sortBasis(citations, bound, day);
      byKey.set(key, sorted);
    }
    return sorted;
  };
}

function sortBasis(citations: readonly Citation[], found: Bound, day: CivilDate): ApplicableBasis {
  const basis: Citation[] = [];
  const possible: Citation[] = [];
  const missing = new Set<FactId>();
  for (const citation of citations) {
    const { instrument, version } = citedVersion(citation);
    const standing = standingOn(version, day);
    const bound = binds(instrument.binds, found);
    if (standing === "not-in-force" || bound === "no") continue;
    if (standing === "in-force" && bound === "yes") basis.push(citation);
    else {
      possible.push(citation);
      if (standing === "in-doubt") missing.add("in-force-date");
      if (bound !== "yes") missing.add(bound);
    }
  }
  const byRank = (a: Citation, b: Citation) =>
    compareRanks(citedVersion(a).instrument.rank, citedVersion(b).instrument.rank);
  return { basis: basis.sort(byRank), possible: possible.sort(byRank), missing: [...missing] };
}

/** Does the instrument bind this lender? A kind or product nobody told leaves it open and names the fact. */
function binds(bound: Binds | undefined, found: Bound): "yes" | "no" | "lender-kind" | "product" {
  if (bound === undefined) return "yes";
  if (bound.lenders !== undefined && !(bound.membersOf !== undefined && found.memberOf.includes(bound.membersOf))) {
    if (found.lenderKind === "unknown") return "lender-kind";
    if (!bound.lenders.includes(found.lenderKind)) return "no";
  }
  if (bound.products === undefined) return "yes";
  if (found.product === undefined || found.product === "other") return "product";
  return bound.products.includes(found.product) ? "yes" : "no";
}
