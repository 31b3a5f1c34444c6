import { z } from "zod";
import { fenSchema, instantSchema } from "./time.ts";

/** What a bill says of the way the money went; `neutral` is neither for whoever wrote the bill (不计收支, 中性交易). */
export const moneyFlows = ["in", "out", "neutral"] as const;
export type MoneyFlow = (typeof moneyFlows)[number];

/** One line of a bill, as the bill has it. */
export const transactionSchema = z.strictObject({
  /** Row of the bill, from 1. */
  row: z.int().positive(),
  at: instantSchema,
  precision: z.enum(["day", "minute", "second", "ms"]),
  /** Never negative: `flow` says which way. */
  fen: fenSchema.refine((value) => value >= 0, "negative"),
  flow: z.enum(moneyFlows),
  counterparty: z.string().optional(),
  /** Goods, summary, remark. */
  what: z.string().optional(),
  /** The bill's own word for the kind of transaction. */
  kind: z.string().optional(),
  /** What it was paid with or arrived in, as written: 零钱, 花呗, 某银行(1234). */
  account: z.string().optional(),
  status: z.string().optional(),
  /** Number of the order or transaction. */
  order: z.string().optional(),
  /** Paid back of it, as the row itself says. */
  refunded: fenSchema.optional(),
});
export type BillLine = z.infer<typeof transactionSchema>;
