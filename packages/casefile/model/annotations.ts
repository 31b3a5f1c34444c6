import { z } from "zod";
import { idSchema } from "./identifiers.ts";

/** Several records of one and the same contact. Withdrawing this entry splits them again; no record is changed by it. */
export const mergeSchema = z.strictObject({
  id: idSchema,
  /** The record that stands for all of them, under its own id. */
  keep: idSchema,
  also: z.array(idSchema).min(1),
  why: z.string().optional(),
});
export type Merge = z.infer<typeof mergeSchema>;

/** The person's own words for sorting; replaces the tags the entry had. */
export const taggedSchema = z.strictObject({
  entry: idSchema,
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
});
