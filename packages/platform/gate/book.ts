import type {
  Communication,
  Consent,
  DebtorStatus,
  OfficialWarning,
  Party,
  Period,
  Product,
  Promised,
  Refusal,
} from "@ringfence/casefile";
import type { CivilDate, Instant } from "@ringfence/kernel";
import type { Ask } from "./ask.ts";
import type { Decision } from "./decision.ts";

/** A contact that was allowed and whose outcome nobody has reported yet: it counts as made. */
export interface OpenPermit {
  readonly id: string;
  readonly ask: Omit<Ask, "text">;
  /** Id of the person in the book. */
  readonly person: string;
  readonly countsUntil: Instant;
}

interface OpenComplaint {
  readonly id: string;
  readonly at: Instant;
}

export const markKinds = ["serious-illness", "bereavement", "minor", "disability", "crisis", "other"] as const;
export interface Mark {
  readonly id: string;
  readonly kind: (typeof markKinds)[number];
  readonly period: Period;
}

interface AgreedPlan {
  readonly id: string;
  readonly period: Period;
}

/**
 * Everything the gate remembers of one debtor, across the institution and all its agencies: small, plain JSON. What no later decision
 * can depend on is dropped (compact.ts); the whole history stands in the log.
 */
export interface Book {
  readonly v: 1;
  /** When something last happened in it; undefined where nothing has, or what happened is forgotten. */
  readonly movedAt?: Instant;
  readonly product?: Product;
  /** Contact persons and guarantors; the debtor and the institution stand for themselves. */
  readonly people: readonly Party[];
  /** In order of time. */
  readonly contacts: readonly Communication[];
  readonly open: readonly OpenPermit[];
  readonly consents: readonly Consent[];
  readonly refusals: readonly Refusal[];
  readonly status: readonly DebtorStatus[];
  readonly promises: readonly Promised[];
  readonly orders: readonly OfficialWarning[];
  readonly complaints: readonly OpenComplaint[];
  readonly marks: readonly Mark[];
  readonly plans: readonly AgreedPlan[];
  /** From this day the debtor wants to be written to, not called. */
  readonly writingOnly?: CivilDate;
  /** Recent answers by id, so that whoever asks twice gets the same one. */
  readonly answers: readonly Decision[];
  /** Ids of recent outcomes and facts, so that nothing is taken in twice. */
  readonly taken: readonly string[];
}

export const emptyBook: Book = {
  v: 1,
  people: [],
  contacts: [],
  open: [],
  consents: [],
  refusals: [],
  status: [],
  promises: [],
  orders: [],
  complaints: [],
  marks: [],
  plans: [],
  answers: [],
  taken: [],
};

export const debtorId = "debtor";
export const institutionId = "institution";
