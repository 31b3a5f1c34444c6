import { z } from "zod";
import { penaltyBases } from "./loan.ts";
import { civilDateSchema, fenSchema } from "./time.ts";

/** The clause and the words that say it, as they stand in the contract. */
const said = { clause: z.string().max(100), words: z.string().max(500) };
const billionths = z.int().nonnegative();

/** `per` is left out where the words do not say for how long. */
const rate = { billionths, per: z.enum(["year", "month", "day"]).optional() };

/** One figure that a contract itself states about the money. What it only implies is none. */
export const statedFigureSchema = z.discriminatedUnion("what", [
  z.strictObject({ ...said, what: z.literal("lender"), name: z.string().min(1).max(100) }),
  z.strictObject({ ...said, what: z.enum(["principal", "received", "instalment", "late-fee"]), fen: fenSchema }),
  /** `all-in`: interest and fees together. */
  z.strictObject({
    ...said,
    what: z.enum(["rate", "all-in"]),
    ...rate,
    counted: z.enum(["simple", "compound", "unsaid"]),
  }),
  /** On the first principal, for each period. */
  z.strictObject({ ...said, what: z.literal("each"), billionths }),
  z.strictObject({ ...said, what: z.literal("penalty"), ...rate }),
  /** What it runs on, where the words say more than overdue principal. */
  z.strictObject({ ...said, what: z.literal("penalty-base"), on: z.enum(penaltyBases) }),
  /** What being late adds to the rate, of the rate. */
  z.strictObject({ ...said, what: z.literal("penalty-above-rate"), billionths }),
  z.strictObject({
    ...said,
    what: z.literal("fee"),
    name: z.string().max(40),
    when: z.enum(["upfront", "first", "each", "last"]).optional(),
    amount: z.union([z.strictObject({ fen: fenSchema }), z.strictObject({ billionths })]),
  }),
  z.strictObject({
    ...said,
    what: z.enum(["periods", "months", "days", "due-day", "grace-days"]),
    count: z.int().positive().max(9999),
  }),
  z.strictObject({
    ...said,
    what: z.literal("way"),
    way: z.enum(["equal-instalments", "equal-principal", "interest-first", "flat", "card", "single", "minimum"]),
  }),
  z.strictObject({ ...said, what: z.enum(["signed", "paid-out", "first-due", "last-due"]), on: civilDateSchema }),
]);
export type StatedFigure = z.infer<typeof statedFigureSchema>;

/** The figures of one kind. */
export type StatedOf<
  What extends StatedFigure["what"],
  One extends StatedFigure = StatedFigure,
> = One extends StatedFigure ? (What extends One["what"] ? One & { readonly what: What } : never) : never;
