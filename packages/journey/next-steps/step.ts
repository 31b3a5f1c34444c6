import type { CaseFile } from "@ringfence/casefile";
import type { Bilingual, CivilDate, Instant } from "@ringfence/kernel";
import type { Report } from "../record/report/report.ts";

/** Where a step is taken; the app knows which screen that is. */
export type Destination =
  | "help"
  | "log-contact"
  | "report"
  | "people"
  | "loans"
  | "unknown-numbers"
  | "invite-witness"
  | "stamp"
  | "backup"
  | "write-letters"
  | "complain"
  | "deadlines"
  | "promises"
  | "check-apps"
  | "emergency-contacts"
  | "bills"
  | "contract"
  | "accounts"
  | "plan"
  | "make-plan"
  | "follow-plan";

/** What the device knows besides the case itself. */
export interface DeviceFacts {
  /** When the last backup was saved from this device, and how many entries it held. */
  readonly lastBackup?: { readonly at: Instant; readonly entries: number };
  /** Entries in the log now, and under the newest time stamp. */
  readonly entries: number;
  readonly stamped: number;
}

/** What the rules say of the case, as far as steps look at it. */
export type Judged = Pick<Report, "urgent" | "suspects" | "rules" | "people">;

export interface StepInput {
  readonly file: CaseFile;
  /** Absent until the case has been judged. */
  readonly report?: Judged;
  readonly device: DeviceFacts;
  readonly now: Instant;
  /** The civil day of `now`. */
  readonly today: CivilDate;
}

export interface StepDue {
  readonly title: Bilingual;
  /** The reason, with the facts of this case. */
  readonly why: Bilingual;
  readonly go: Destination;
}

export interface Step {
  /** Equal to the file name. */
  readonly id: string;
  /** The lower, the earlier in the list. Safety is below 100, deadlines below 200, people below 300, record below 400, the rest after. */
  readonly order: number;
  /** Undefined when this case does not need the step now. */
  readonly due: (input: StepInput) => StepDue | undefined;
  /** A case in which the step is due, and one in which it is not: run by the suite. */
  readonly examples: { readonly due: StepInput; readonly not: StepInput };
}

/** Declares a step; one file in `steps/` each. */
export function defineStep(step: Step): Step {
  return step;
}
