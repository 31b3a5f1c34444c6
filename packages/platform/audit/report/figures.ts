import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { TargetKind } from "../../records/contact-record.ts";
import type { FindingTally, RefusalTally, WeekTally } from "../../scorecard/tally.ts";

/** Worst cases told for each rule. */
export const worstOfARule = 3;

/** One of the findings to look at first. */
export interface WorstCase {
  readonly rule: string;
  /** What its rank calls it; undefined where the rank is open. */
  readonly words?: Bilingual;
  readonly citations: Bilingual;
  readonly on: CivilDate;
  readonly file: string;
  readonly row: number;
  /** How many contacts it rests on. */
  readonly contacts: number;
  readonly agency: string;
  readonly collector: string;
  /** What was said, where the table has the words. */
  readonly said?: string;
}

/** What an audit found, counted: everything that its report and the scorecard show. Nothing in it is about one debtor. */
export interface AuditFigures {
  readonly weeks: readonly WeekTally[];
  readonly findings: readonly FindingTally[];
  readonly refusals: readonly RefusalTally[];
  readonly hours: readonly {
    readonly hour: number;
    readonly targetKind: TargetKind;
    readonly contacts: number;
    readonly breaches: number;
  }[];
  readonly worst: readonly WorstCase[];
}

/** What became of all rows. */
export interface AuditTotals {
  readonly rows: number;
  readonly audited: number;
  /** Rows set aside, by reason; `not-made` is no error. */
  readonly setAside: Readonly<Record<string, number>>;
  readonly findings: number;
}
