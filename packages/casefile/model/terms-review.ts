import { z } from "zod";
import { idSchema } from "./identifiers.ts";
import { statedFigureSchema } from "./stated-figure.ts";
import { civilDateSchema, instantSchema } from "./time.ts";

const place = { pattern: z.string().max(100), clause: z.string().max(100), words: z.string().max(500) };

/** A contract or policy that was read sentence by sentence: what was found in it, by the words that stand there. */
export const termsReviewedSchema = z.strictObject({
  id: idSchema,
  title: z.string().max(200),
  terms: z.enum(["loan-contract", "policy", "other"]),
  lender: idSchema.optional(),
  loan: idSchema.optional(),
  /** Digest of the file, or of the text that was pasted. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  at: instantSchema,
  /** The day whose rules it was held to. */
  on: civilDateSchema,
  /** The kind of app it was taken to be of, by its number in the rule on necessary information; chosen by the person, or guessed from its words. */
  category: z.strictObject({ no: z.int().min(1).max(39), chosen: z.boolean() }).optional(),
  findings: z.array(z.strictObject({ ...place, severity: z.int().min(1).max(3) })).max(2000),
  protections: z.array(z.strictObject(place)).max(2000),
  /** Ids of what it should say and does not. */
  absent: z.array(z.string().max(100)).max(100),
  /** What it says about the money itself. */
  stated: z.array(statedFigureSchema).max(100).optional(),
});
export type TermsReviewed = z.infer<typeof termsReviewedSchema>;
