/** One period out of a course of several: an authority decides on acceptance, then answers, and may extend. */
export interface StagedPeriod {
  readonly stage: string;
  readonly count: number;
  readonly unit: "days" | "working-days";
  /** Upper limit for complex cases, counted from the same start; left out where none is known. */
  readonly complex?: number;
  /** What may be added on top, once, in special cases. */
  readonly extension?: number;
  /** How often `extension` may be added; left out = once. */
  readonly extensions?: number;
}
