import { z } from "zod";
import { idSchema } from "./identifiers.ts";
import { instantSchema } from "./time.ts";

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
    }),
  ),
});
export type PrivacyLogRead = z.infer<typeof privacyLogSchema>;
