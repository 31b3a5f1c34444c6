import { z } from "zod";
import { mergeSchema, taggedSchema } from "./annotations.ts";
import { appReviewedSchema } from "./app-review.ts";
import {
  billImportedSchema,
  budgetKeptSchema,
  lineSortedSchema,
  linesPartedSchema,
  moneyNotedSchema,
  moneyRuleSchema,
  tableMappedSchema,
} from "./bill.ts";
import { communicationSchema } from "./communication.ts";
import {
  answerReceivedSchema,
  appAccessSchema,
  cardImportedSchema,
  complaintFiledSchema,
  consentSchema,
  debtorStatusSchema,
  draftKeptSchema,
  evidenceSchema,
  findingAnswerSchema,
  importRecordedSchema,
  invitationSchema,
  letterSentSchema,
  noticeSchema,
  officialWarningSchema,
  planKeptSchema,
  promiseSchema,
  receivedDocumentSchema,
  refusalSchema,
} from "./facts.ts";
import { idSchema } from "./identifiers.ts";
import { loanSchema } from "./loan.ts";
import { partySchema } from "./party.ts";
import {
  accountRoundSchema,
  emergencyContactSchema,
  permissionTakenBackSchema,
  privacyLogSchema,
} from "./prevention.ts";
import { termsReviewedSchema } from "./terms-review.ts";

const event = <K extends string, B extends z.ZodType>(kind: K, body: B) =>
  z.strictObject({ v: z.literal(1), kind: z.literal(kind), body });

/**
 * Everything that can happen to a case file. Version 1 of each body; a later version gets its own literal beside it and its own
 * reader, so that an old vault always opens.
 */
export const caseEventSchema = z.discriminatedUnion("kind", [
  event("party-added", partySchema),
  event("loan-added", loanSchema),
  event("communication-recorded", communicationSchema),
  event("consent-given", consentSchema),
  event("refusal-sent", refusalSchema),
  event("notice-given", noticeSchema),
  event("official-warning-recorded", officialWarningSchema),
  event("promise-made", promiseSchema),
  event("evidence-attached", evidenceSchema),
  event("document-received", receivedDocumentSchema),
  event("app-access-recorded", appAccessSchema),
  event("debtor-status-recorded", debtorStatusSchema),
  event("import-recorded", importRecordedSchema),
  event("finding-answered", findingAnswerSchema),
  event("invitation-made", invitationSchema),
  event("card-imported", cardImportedSchema),
  event("communications-merged", mergeSchema),
  event("entry-tagged", taggedSchema),
  event("letter-sent", letterSentSchema),
  event("complaint-filed", complaintFiledSchema),
  event("answer-received", answerReceivedSchema),
  event("draft-kept", draftKeptSchema),
  event("plan-kept", planKeptSchema),
  event("privacy-log-read", privacyLogSchema),
  event("app-reviewed", appReviewedSchema),
  event("permission-taken-back", permissionTakenBackSchema),
  event("emergency-contact-noted", emergencyContactSchema),
  event("account-round-done", accountRoundSchema),
  event("bill-imported", billImportedSchema),
  event("money-noted", moneyNotedSchema),
  event("table-mapped", tableMappedSchema),
  event("money-rule-set", moneyRuleSchema),
  event("line-sorted", lineSortedSchema),
  event("lines-parted", linesPartedSchema),
  event("budget-kept", budgetKeptSchema),
  event("terms-reviewed", termsReviewedSchema),
  /** Replaces the fields given of an earlier entry; the earlier event stays in the log. */
  event(
    "entry-corrected",
    z.strictObject({ entry: idSchema, set: z.record(z.string(), z.unknown()), why: z.string().optional() }),
  ),
  /** The entry no longer counts (wrongly recorded); the event that made it stays in the log. */
  event("entry-withdrawn", z.strictObject({ entry: idSchema, why: z.string().optional() })),
]);
export type CaseEvent = z.infer<typeof caseEventSchema>;
export type CaseEventKind = CaseEvent["kind"];

/** Is it an event of the case, rather than an entry about the log itself? */
export const isCaseEventKind = (kind: string): kind is CaseEventKind =>
  caseEventSchema.options.some((option) => option.shape.kind.value === kind);
