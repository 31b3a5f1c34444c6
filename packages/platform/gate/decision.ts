import type { Instant } from "@ringfence/kernel";
import type { Citation, FactId, Rank } from "@ringfence/law";
import type { HouseRuleId } from "./house-rules.gen.ts";

/** A provision without its paraphrase, which stands in the rule. */
export type CitationRef = Omit<Citation, "gist">;

/** What the law says against the contact, by the rule that the borrower's judge would find broken. */
export interface LawReason {
  readonly source: "law";
  readonly rule: string;
  /** `breach`: the contact would be one. `unclear`: it depends on the facts in `missing`. */
  readonly verdict: "breach" | "unclear";
  readonly basis: readonly CitationRef[];
  /** Decides the words; undefined when no provision binds for certain. */
  readonly rank: Rank | undefined;
  readonly missing: readonly FactId[];
  readonly figures: Readonly<Record<string, number | string>>;
  /** Earlier contacts, permits and facts it rests on, by id. */
  readonly restsOn: readonly string[];
}

/** What the house says: its own care, never called law. */
export interface HouseReason {
  readonly source: "house";
  readonly rule: HouseRuleId;
  readonly verdict: "breach";
  readonly restsOn: readonly string[];
}
export type Reason = LawReason | HouseReason;

interface Decided {
  readonly id: string;
  /** The moment decided about. */
  readonly at: Instant;
}
/** The contact may begin until `startBy`; until `countsUntil` it counts as made, reported or not. */
interface Allowed extends Decided {
  readonly verdict: "allow";
  readonly startBy: Instant;
  readonly countsUntil: Instant;
}
interface Denied extends Decided {
  readonly verdict: "deny";
  readonly reasons: readonly Reason[];
  /** The first moment at which, with nothing else happening, it would be allowed; undefined when waiting does not help. */
  readonly nextAllowedAt: Instant | undefined;
}
interface Undecided extends Decided {
  readonly verdict: "unclear";
  readonly reasons: readonly Reason[];
  readonly missing: readonly FactId[];
}
export type Decision = Allowed | Denied | Undecided;
