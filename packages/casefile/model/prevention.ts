import { z } from "zod";
import { idSchema } from "./identifiers.ts";
import { civilDateSchema, instantSchema } from "./time.ts";

const count = z.int().nonnegative();
const appName = z.string().max(200);

/** What a privacy log can say was read, and what a permission opens. */
export const privateData = [
  "contacts",
  "call-log",
  "sms",
  "photos",
  "location",
  "microphone",
  "camera",
  "calendar",
  "clipboard",
  "installed-apps",
] as const;
export type PrivateData = (typeof privateData)[number];

/** How often one app came to one kind of data, as the phone itself wrote it down. */
const readsSchema = z.strictObject({
  data: z.enum(privateData),
  times: count,
  denied: count,
  background: count,
  first: instantSchema.optional(),
  last: instantSchema.optional(),
  /** Stretches of time with accesses, in order; left out for what is not counted singly. */
  runs: z.array(z.strictObject({ from: instantSchema, until: instantSchema, times: count })).optional(),
});

/** A phone's own log of accesses, read and summed up; the file itself is kept as evidence about this entry. */
export const privacyLogSchema = z.strictObject({
  id: idSchema,
  fileName: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.string(),
  at: instantSchema,
  lines: count,
  records: count,
  skipped: count,
  problems: count,
  from: instantSchema.optional(),
  until: instantSchema.optional(),
  apps: z.array(
    z.strictObject({
      app: appName,
      /** The person says that it is an app for borrowing; `lender` where they know whose. */
      lending: z.boolean().optional(),
      lender: idSchema.optional(),
      reads: z.array(readsSchema),
      /** As they stood when the output was made. */
      permissions: z.array(z.strictObject({ data: z.enum(privateData), granted: z.boolean() })).optional(),
      installed: instantSchema.optional(),
    }),
  ),
});
export type PrivacyLogRead = z.infer<typeof privacyLogSchema>;

/** A permission taken back from an app, or the app removed. */
export const permissionTakenBackSchema = z.strictObject({
  id: idSchema,
  app: appName.min(1),
  lender: idSchema.optional(),
  data: z.array(z.enum(privateData)).min(1),
  /** `substitute`: the system gives it empty or chosen data instead. */
  way: z.enum(["off", "substitute", "uninstalled"]),
  /** Id of the guide that was followed. */
  system: z.string(),
  at: instantSchema,
});
export type PermissionTakenBack = z.infer<typeof permissionTakenBackSchema>;

/**
 * What is known of somebody's being named as emergency contact for a loan. `party-added` says that they were named; this says when,
 * and whether they knew and agreed. The last entry of the same person and loan holds.
 */
export const emergencyContactSchema = z.strictObject({
  id: idSchema,
  /** Left out: nobody was named for it. */
  person: idSchema.optional(),
  /** The loan, or the lender where the loan is not in the case. */
  loan: idSchema.optional(),
  lender: idSchema.optional(),
  namedOn: civilDateSchema.optional(),
  /** Did the person know before, only afterwards, or not at all? Unknown when left out. */
  knew: z.enum(["before", "afterwards", "no"]).optional(),
  agreed: z.boolean().optional(),
  /** No longer named: the lender confirmed it, or the loan is settled. */
  endedOn: civilDateSchema.optional(),
});
export type EmergencyContactNoted = z.infer<typeof emergencyContactSchema>;

/** A round through one's accounts: what was looked at, and what was found. */
export const accountRoundSchema = z.strictObject({
  id: idSchema,
  at: instantSchema,
  items: z.array(
    z.strictObject({
      item: z.string(),
      outcome: z.enum(["in-order", "put-right", "found", "not-mine", "later"]),
      note: z.string().max(500).optional(),
    }),
  ),
});
export type AccountRound = z.infer<typeof accountRoundSchema>;
