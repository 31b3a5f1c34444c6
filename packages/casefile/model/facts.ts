import { z } from "zod";
import { idSchema, periodSchema } from "./identifiers.ts";
import { civilDateSchema, dailyWindowSchema, fenSchema, instantSchema } from "./time.ts";

/** What a person agreed to, with the period it held. */
export const consentSchema = z.strictObject({
  id: idSchema,
  by: idSchema,
  to: idSchema.optional(),
  kind: z.enum(["contact-time", "contact-frequency", "contact-channel", "visit", "use-of-contacts", "private-account"]),
  period: periodSchema,
  /** For contact-time: the agreed hours. */
  hours: dailyWindowSchema.optional(),
  /** For contact-frequency: agreed number a day. */
  perDay: z.int().positive().optional(),
});
export type Consent = z.infer<typeof consentSchema>;

/** Somebody said: do not contact me (or not through others). */
export const refusalSchema = z.strictObject({
  id: idSchema,
  by: idSchema,
  /** Lender, agency or collector it was said to; everybody who collects for the same lender is bound. */
  to: idSchema.optional(),
  at: instantSchema,
  through: idSchema.optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;

export const noticeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum([
    "outsourcing",
    "assignment",
    "stop-contacting",
    "withdraw-consent",
    "emergency-contact-change",
    "other",
  ]),
  from: idSchema.optional(),
  to: idSchema.optional(),
  at: instantSchema,
  /** For outsourcing and assignment: the agency or new creditor named. */
  names: idSchema.optional(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** A warning, order or penalty by an authority against somebody who collects. */
export const officialWarningSchema = z.strictObject({
  id: idSchema,
  authority: z.enum(["police", "court", "financial-regulator", "other-authority"]),
  about: idSchema,
  at: instantSchema,
  kind: z.enum(["criticised", "ordered-to-stop", "penalised", "no-contact-order"]),
  /** For a no-contact order: whom it protects, and its last day. */
  protects: idSchema.optional(),
  until: civilDateSchema.optional(),
});
export type OfficialWarning = z.infer<typeof officialWarningSchema>;

export const promiseSchema = z.strictObject({
  id: idSchema,
  by: idSchema,
  to: idSchema.optional(),
  made: instantSchema,
  what: z.string(),
  due: civilDateSchema.optional(),
  fen: fenSchema.optional(),
  /** The loan it is about, where it is about one. */
  loan: idSchema.optional(),
  kept: z.boolean().optional(),
});
export type Promised = z.infer<typeof promiseSchema>;

export const evidenceSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
  mime: z.string(),
  shows: z.string().optional(),
  about: z.array(idSchema).default([]),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A paper that calls itself official, and what its alleged issuer says of it. */
export const receivedDocumentSchema = z.strictObject({
  id: idSchema,
  at: instantSchema,
  from: idSchema.optional(),
  through: idSchema.optional(),
  claims: z.enum(["court", "police", "prosecutor", "arbitration", "regulator", "law-firm", "other"]),
  issuerSays: z.enum(["genuine", "not-ours"]).optional(),
});
export type ReceivedDocument = z.infer<typeof receivedDocumentSchema>;

/** What an app asked for, insisted on, or took. */
export const appAccessSchema = z.strictObject({
  id: idSchema,
  app: z.string(),
  lender: idSchema.optional(),
  /** Number of the category in the 39 categories, 12 = online lending. */
  category: z.int().min(1).max(39).optional(),
  data: z.enum(["contacts", "call-log", "sms", "photos", "location", "installed-apps", "face", "id-photo", "other"]),
  how: z.enum(["asked", "refused-service-without", "read"]),
  on: civilDateSchema,
});
export type AppAccess = z.infer<typeof appAccessSchema>;

/** Whether the debtor could be reached at all. */
export const debtorStatusSchema = z.strictObject({
  id: idSchema,
  status: z.enum(["reachable", "unreachable", "dead", "incapable"]),
  period: periodSchema,
});
export type DebtorStatus = z.infer<typeof debtorStatusSchema>;

/** The person's own word on a finding: they know what the record does not say. The last answer to the same finding holds. */
export const findingAnswerSchema = z.strictObject({
  id: idSchema,
  /** The rule, and the first entry that the finding is about: together they name it whenever the case is judged. */
  rule: z.string(),
  about: idSchema,
  answer: z.enum(["confirmed", "not-so", "open"]),
  why: z.string().optional(),
});
export type FindingAnswer = z.infer<typeof findingAnswerSchema>;

/** Somebody was asked to write down what they got; the id is random and stands in their card. */
export const invitationSchema = z.strictObject({ id: idSchema, for: idSchema.optional(), at: instantSchema });
export type Invitation = z.infer<typeof invitationSchema>;

/** A witness's card that came back: its file is kept with this entry, its statements follow as contacts that name the witness. */
export const cardImportedSchema = z.strictObject({
  id: idSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The invitation it answers, where this case made one. */
  invitation: idSchema.optional(),
  witness: idSchema,
  /** Name of the card's own log. */
  origin: z.string(),
  statements: z.int().nonnegative(),
  at: instantSchema,
});
export type CardImported = z.infer<typeof cardImportedSchema>;

/** One file that was imported into the case; the communications of it follow in the log and carry its digest in their source. */
export const importRecordedSchema = z.strictObject({
  id: idSchema,
  fileName: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  importer: z.string(),
  at: instantSchema,
  rows: z.int().nonnegative(),
  records: z.int().nonnegative(),
  /** Of the records, how many the case had already. */
  known: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  problems: z.int().nonnegative(),
});
export type ImportRecorded = z.infer<typeof importRecordedSchema>;

/** How something was sent; the sending itself is the person's act. */
export const sendings = ["app", "email", "post", "handed-over", "chat", "sms", "website", "phone", "other"] as const;

/** A letter the person sent. */
export const letterSentSchema = z.strictObject({
  id: idSchema,
  /** Id of the letter in the catalogue. */
  letter: z.string(),
  to: idSchema.optional(),
  loan: idSchema.optional(),
  at: instantSchema,
  how: z.enum(sendings),
  /** Number of the parcel or of the request, as typed. */
  receipt: z.string().max(200).optional(),
  /** Digest of the document kept in the vault. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Until when an answer was asked for or is due. */
  answerBy: civilDateSchema.optional(),
});
export type LetterSent = z.infer<typeof letterSentSchema>;

/** A complaint or report the person filed: one matter at one door. */
export const complaintFiledSchema = z.strictObject({
  id: idSchema,
  /** Id of the authority in the catalogue. */
  door: z.string(),
  /** The lender or agency complained of. */
  against: idSchema.optional(),
  /** The entries it is about, and the rules it names. */
  about: z.array(idSchema).default([]),
  rules: z.array(z.string()).default([]),
  at: instantSchema,
  how: z.enum(sendings),
  receipt: z.string().max(200).optional(),
  /** The day by which the door has to answer, where a clock is known. */
  answerBy: civilDateSchema.optional(),
  /** The words, for finding out whether a later complaint repeats them. */
  text: z.string().max(20_000).optional(),
});
export type ComplaintFiled = z.infer<typeof complaintFiledSchema>;

/** What came back to a letter or a complaint. */
export const answerReceivedSchema = z.strictObject({
  id: idSchema,
  /** The letter or complaint it answers. */
  to: idSchema,
  at: instantSchema,
  outcome: z.enum(["accepted", "refused", "settled", "partly", "passed-on", "other"]),
  text: z.string().max(5000).optional(),
});
export type AnswerReceived = z.infer<typeof answerReceivedSchema>;

/** A plan of payments the person means to follow; the last one holds. */
export const planKeptSchema = z.strictObject({
  id: idSchema,
  madeOn: civilDateSchema,
  /** First of the first month planned. */
  start: civilDateSchema,
  income: z.array(fenSchema).min(1).max(600),
  floor: z.array(fenSchema).min(1).max(600),
  savings: fenSchema,
  payments: z.array(z.strictObject({ loan: idSchema, on: civilDateSchema, fen: fenSchema })).max(20_000),
  /** Nothing is late in it, provided the lenders agree to what is asked of them. */
  holds: z.boolean(),
  /** Else the first of the month that breaks, and what is missing in it. */
  breaks: z.strictObject({ month: civilDateSchema, missing: fenSchema }).optional(),
  asks: z
    .array(
      z.strictObject({
        loan: idSchema,
        monthly: fenSchema,
        months: z.int().positive().max(600),
        from: civilDateSchema,
      }),
    )
    .default([]),
});
export type PlanKept = z.infer<typeof planKeptSchema>;

/** A text begun and put aside: the last one of the same writing (and loan) holds. */
export const draftKeptSchema = z.strictObject({
  id: idSchema,
  /** `letter:first-contact`, `complaint:institution-itself`. */
  writing: z.string(),
  loan: idSchema.optional(),
  matter: z.string().optional(),
  answers: z.record(z.string(), z.string().max(2000)),
});
export type DraftKept = z.infer<typeof draftKeptSchema>;
