import { z } from "zod";
import { idSchema } from "./identifiers.ts";
import { civilDateSchema, fenSchema } from "./time.ts";

export const products = [
  "credit-card",
  "consumer-loan",
  "online-loan",
  "business-loan",
  "private-loan",
  "other",
] as const;
export type Product = (typeof products)[number];

/** Losing the home, a frozen account, wages of others, light and heat, a child's maintenance: worse than a collector. */
export const firstReasons = ["secured", "court", "tax", "wages", "rent", "utilities", "maintenance"] as const;

/** All that is open of an instalment as it was due; or that with the penalty so far, taken in each month (复利). */
export const penaltyBases = ["instalment", "compound"] as const;

const datedAmount = z.strictObject({ on: civilDateSchema, fen: fenSchema });
/** `charges`: what of it is interest and fees, where the table tells. */
const instalment = datedAmount.extend({ charges: fenSchema.optional() });

export const feeSchema = z.strictObject({
  name: z.string(),
  fen: fenSchema,
  on: civilDateSchema.optional(),
  /** Kept back from the sum paid out. */
  deductedUpfront: z.boolean().optional(),
  /** Shown before signing (contract or cost table)? Unknown when left out. */
  disclosed: z.boolean().optional(),
});

export const loanSchema = z.strictObject({
  id: idSchema,
  lender: idSchema.optional(),
  name: z.string().optional(),
  product: z.enum(products).default("other"),
  /** Day the contract was concluded: decides the law and the LPR. */
  formedOn: civilDateSchema.optional(),
  principal: fenSchema.optional(),
  received: z.array(datedAmount).default([]),
  repayments: z.array(datedAmount).default([]),
  /** What the contract asks for on which day, fees inside; what was in fact paid stands in `repayments`. */
  schedule: z.array(instalment).optional(),
  fees: z.array(feeSchema).default([]),
  /** Yearly rate written in the contract, percent. */
  statedYearlyRate: z.number().nonnegative().optional(),
  lastDueOn: civilDateSchema.optional(),
  overdueSince: civilDateSchema.optional(),
  /** Was the cost table (综合融资成本明示表) shown before signing? */
  costTable: z.enum(["shown", "not-shown", "incomplete"]).optional(),
  assignedTo: idSchema.optional(),
  /** When money is short it is paid before the others, for this reason. */
  mustComeFirst: z.enum(firstReasons).optional(),
  /** What being late costs by the contract: for each day, on overdue principal or on what `penaltyOn` says; and once for each late instalment. */
  penaltyMillionthsADay: z.int().nonnegative().optional(),
  penaltyOn: z.enum(penaltyBases).optional(),
  lateFee: fenSchema.optional(),
  /** Days after the due day within which a payment still counts as made in time; only where the contract gives them. */
  graceDays: z.int().min(0).max(90).optional(),
  /** The contract takes a payment off the principal first; else charges come before it (Civil Code 561). */
  principalFirst: z.boolean().optional(),
  /** The contract lets early payment save nothing; else interest runs for the days the money was used (Civil Code 677). */
  earlySavesNothing: z.boolean().optional(),
});
export type Loan = z.infer<typeof loanSchema>;
