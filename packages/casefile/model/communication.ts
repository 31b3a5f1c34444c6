import { z } from "zod";
import { idSchema } from "./identifiers.ts";
import { callKindSchema } from "./party.ts";
import { instantSchema } from "./time.ts";

export const channels = ["call", "sms", "mms", "chat", "email", "letter", "visit", "public-post"] as const;
export type Channel = (typeof channels)[number];

/** One end of a communication as the source shows it; `party` once it is known who that is. */
export const endSchema = z.strictObject({
  number: z.string().optional(),
  name: z.string().optional(),
  party: idSchema.optional(),
});
export type End = z.infer<typeof endSchema>;

export const visitSchema = z.strictObject({
  place: z.enum(["home", "workplace", "other"]).optional(),
  persons: z.int().positive().optional(),
  /** Did they come in? `without-consent` also when they stayed after being asked to leave. */
  entered: z.enum(["not", "invited", "without-consent"]).optional(),
  identityShown: z.boolean().optional(),
});

/** Where an entry comes from: a row of a file, or somebody's own statement. */
export const sourceSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("file"),
    file: z.string(),
    sha256: z.string().optional(),
    row: z.int().nonnegative(),
    importer: z.string(),
  }),
  z.strictObject({ kind: z.literal("statement"), by: idSchema.optional() }),
]);
export type Source = z.infer<typeof sourceSchema>;

export const communicationSchema = z.strictObject({
  id: idSchema,
  channel: z.enum(channels),
  /** Seen from the owner of the phone or record: `in` = came to the owner; `unknown` for pasted text. */
  direction: z.enum(["in", "out", "unknown"]),
  start: instantSchema,
  /** How exactly the source gives the start; a day without a time cannot be judged by the clock. */
  precision: z.enum(["ms", "second", "minute", "day"]).default("second"),
  durationSeconds: z.number().nonnegative().optional(),
  /** Did somebody (or a mailbox) pick up? Unknown when left out. Messages count as delivered. */
  connected: z.boolean().optional(),
  from: endSchema,
  to: z.array(endSchema).default([]),
  /** Whose phone or record this is. */
  owner: idSchema.optional(),
  /** Who in fact answered, when it was not the person called. */
  reached: idSchema.optional(),
  text: z.string().optional(),
  callKind: callKindSchema.optional(),
  /** Where the person was called, when known. */
  place: z.enum(["mobile", "home", "workplace"]).optional(),
  visit: visitSchema.optional(),
  /** Who else saw or heard it, in the person's words. */
  witness: z.string().max(500).optional(),
  /** The loan it was about, where the person knows. */
  loan: idSchema.optional(),
  /** The person's own word on whether this was about collecting a debt. */
  aboutDebt: z.boolean().optional(),
  source: sourceSchema.optional(),
});
export type Communication = z.infer<typeof communicationSchema>;
/** As written in a file, before defaults and parsing. */
export type CommunicationInput = z.input<typeof communicationSchema>;
