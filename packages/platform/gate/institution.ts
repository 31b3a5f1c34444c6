import type { LenderKind } from "@ringfence/casefile";
import type { HouseRuleId } from "./house-rules.gen.ts";

/** Whose gate it is, as far as the rules and the house ask. One gate serves one institution with all its agencies. */
export interface Institution {
  readonly lenderKind: LenderKind;
  readonly memberOf: readonly ("cba" | "nifa" | "pcac")[];
  /** House rules that are switched off; the law cannot be. */
  readonly without: readonly HouseRuleId[];
  /** How long a permit may be used, and how long after that its outcome may still be reported before its place is given away. */
  readonly permitMs: number;
  readonly reportMs: number;
}

/** Ten minutes to dial, an hour to talk and report. */
export const usualTerms = {
  without: [],
  permitMs: 10 * 60_000,
  reportMs: 60 * 60_000,
} as const satisfies Partial<Institution>;
