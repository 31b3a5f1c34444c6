import type { CivilDate } from "@ringfence/kernel";
import type { Rank } from "@ringfence/law";

/**
 * What one side did in one week: an agency, or one of its collectors. Counts only; nothing here is about a debtor, and nothing that a
 * person may do in their own defence (refuse, complain, ask who is calling, ask for terms) is counted against anybody.
 */
export interface WeekTally {
  /** "" = the institution's own staff. */
  readonly agency: string;
  readonly collector: string;
  /** Monday. */
  readonly week: CivilDate;
  readonly contacts: number;
  /** Contacts with people who do not owe. */
  readonly third: number;
  /** Of which the records say whether there is a recording: none, where they have no such column. */
  readonly answeredCalls: number;
  readonly recordedCalls: number;
}

/** Findings of one side in one week, by what they are called. */
export interface FindingTally {
  readonly agency: string;
  readonly collector: string;
  readonly week: CivilDate;
  readonly rule: string;
  readonly verdict: "breach" | "unclear" | "fact";
  readonly rank?: Rank;
  readonly count: number;
}

/** Refusals of third persons that bound one side (it heard them, or it broke them), and how many of these it broke. */
export interface RefusalTally {
  readonly agency: string;
  /** Left out: the agency as a whole. */
  readonly collector?: string;
  readonly bound: number;
  readonly broken: number;
}

/** How one side answered complaints, in days from receipt. */
export interface ComplaintTally {
  readonly agency: string;
  readonly received: number;
  readonly inTime: number;
  /** In time only if the matter was complex or the period extended, which the register does not say. */
  readonly perhaps: number;
  readonly late: number;
  /** Not answered, and the period still runs. */
  readonly running: number;
}
