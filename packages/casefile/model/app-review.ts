import { z } from "zod";
import { idSchema } from "./identifiers.ts";
import { instantSchema } from "./time.ts";

const names = z.array(z.string().max(100)).max(100);

/** An app's package that was looked into, by name and digest: what it asks for, and what stands in its code. */
export const appReviewedSchema = z.strictObject({
  id: idSchema,
  app: z.string().max(500),
  package: z.string().max(500),
  version: z.string().max(500).optional(),
  lender: idSchema.optional(),
  fileName: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
  /** One of the 39 categories, guessed or chosen. */
  category: z.int().min(1).max(39).optional(),
  /** Permissions by name, traces by id. */
  asks: names,
  traces: names,
  /** Digests of the certificates it is signed with. */
  signers: names,
  at: instantSchema,
});
export type AppReviewed = z.infer<typeof appReviewedSchema>;
