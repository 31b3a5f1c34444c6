import type { Id } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import type { SignalId } from "../signals/ids.ts";
import type { ApplicableBasis } from "./applicable-basis.ts";
import { type Citation, citedVersion } from "./citation.ts";
import type { ShownBy } from "./contact.ts";
import type { FactId } from "./fact.ts";
import type { Found } from "./found.ts";
import type { Rank } from "./rank.ts";
import type { Rule } from "./rule.ts";

export interface Finding {
  readonly rule: string;
  /** `fact`: from a supporting rule, no breach by itself. */
  readonly verdict: "breach" | "unclear" | "fact";
  readonly on: CivilDate;
  /** Entries the finding is about, never empty; each exists in the case file. */
  readonly about: readonly Id[];
  /** Provisions in force that day that bind this lender, highest rank first. */
  readonly basis: readonly Citation[];
  /** Provisions that would apply if a missing fact came out that way (lender kind, in-force day). */
  readonly possibleBasis: readonly Citation[];
  /** Rank of the highest provision in force: decides the words. undefined when only `possibleBasis` is left. */
  readonly rank: Rank | undefined;
  readonly missing: readonly FactId[];
  /** Signals whose words show it, and the communications they stand in; `quotedWords` finds the exact places. */
  readonly signals: readonly SignalId[];
  readonly spokenIn: readonly Id[];
  readonly figures: Readonly<Record<string, number | string>>;
  /** What says that this was collection at all. */
  readonly shownBy: ShownBy | undefined;
}

const noFigures = {} as const;

/** Puts rank and missing facts to what a rule found; undefined when no provision cited could have bound this lender that day. */
export function toFinding(
  rule: Rule,
  found: Found,
  { basis, possible, missing: open }: ApplicableBasis,
): Finding | undefined {
  const { judgement, contact } = found;
  if (judgement.verdict === "lawful" || (basis.length === 0 && possible.length === 0)) return undefined;
  const missing = new Set<FactId>(judgement.verdict === "unclear" ? judgement.missing : []);
  if (basis.length === 0) for (const fact of open) missing.add(fact);
  if (!found.certain) missing.add("caller-is-collector");
  const signals = judgement.words ?? [];
  if (contact?.communication.direction === "unknown") missing.add(signals.length > 0 ? "who-spoke" : "who-called");
  const about = judgement.entries === undefined ? found.about : [...new Set([...found.about, ...judgement.entries])];
  return {
    rule: rule.id,
    verdict: missing.size > 0 ? "unclear" : rule.supporting === true ? "fact" : "breach",
    on: found.on,
    about,
    basis,
    possibleBasis: possible,
    rank: basis[0] === undefined ? undefined : citedVersion(basis[0]).instrument.rank,
    missing: [...missing],
    signals,
    spokenIn: rule.looksAt.each === "case" || contact === undefined ? about : [contact.communication.id],
    figures: judgement.figures ?? noFigures,
    shownBy: contact?.shownBy,
  };
}
