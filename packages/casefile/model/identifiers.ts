import { z } from "zod";
import { civilDateSchema } from "./time.ts";

/** Ids are opaque, unique within one case, and chosen by whoever makes the entry. */
export const idSchema = z.string().min(1).max(200);
export type Id = string;

/** A period in civil dates, both ends included; an open end is left out. */
export const periodSchema = z.strictObject({ from: civilDateSchema, until: civilDateSchema.optional() });
export type Period = z.infer<typeof periodSchema>;
