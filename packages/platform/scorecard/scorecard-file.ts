import { type CivilDate, civilDate, fail, type Outcome, ok } from "@ringfence/kernel";
import { ranks } from "@ringfence/law";
import { z } from "zod";
import type { AuditReport } from "../audit/report/audit-report.ts";
import type { Scorecard } from "./scorecard.ts";

/** `scorecard.json`, which an audit writes beside its report: counts of agencies and collectors, and nobody else. */
export interface ScorecardFile {
  readonly ringfence: "scorecard";
  readonly v: 1;
  readonly ruleBook: AuditReport["ruleBook"];
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  readonly scorecard: Scorecard;
}

/** Undefined where no contact was audited. */
export function scorecardFile({ ruleBook, period, scorecard }: AuditReport): ScorecardFile | undefined {
  return period === undefined ? undefined : { ringfence: "scorecard", v: 1, ruleBook, period, scorecard };
}

const count = z.int().min(0);
const interval = z.object({ value: z.number(), low: z.number(), high: z.number() });
const complaints = z.object({
  agency: z.string(),
  received: count,
  inTime: count,
  perhaps: count,
  late: count,
  running: count,
});
const score = z.object({
  agency: z.string(),
  collector: z.string().optional(),
  contacts: count,
  breaches: interval.optional(),
  byRank: z.array(z.object({ rank: z.enum(ranks), count, rate: interval.optional() })),
  unclear: count,
  standing: z.enum(["more", "fewer", "alike", "too-few"]),
  trend: z.enum(["rising", "falling", "steady", "too-few"]),
  thirdPersons: interval.optional(),
  refusalsKept: interval.extend({ bound: count }).optional(),
  recorded: interval.optional(),
  complaints: complaints.optional(),
});
const day = z.iso.date().transform(civilDate);
export const scorecardFileSchema = z.object({
  ringfence: z.literal("scorecard"),
  v: z.literal(1),
  ruleBook: z.object({ version: z.string(), hash: z.string() }),
  period: z.object({ from: day, to: day }),
  scorecard: z.object({
    confidence: z.number(),
    overall: interval.optional(),
    agencies: z.array(score),
    collectors: z.array(score),
  }),
});

/** Reads the file back; what is not named above is not taken over. */
export function readScorecardFile(text: string): Outcome<ScorecardFile, "no-scorecard"> {
  try {
    const read = scorecardFileSchema.safeParse(JSON.parse(text));
    if (read.success) return ok(read.data as ScorecardFile);
    return fail("no-scorecard", read.error.issues[0]?.path.join("."));
  } catch {
    return fail("no-scorecard");
  }
}
