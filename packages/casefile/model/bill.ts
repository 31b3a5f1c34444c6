import { z } from "zod";
import { idSchema } from "./identifiers.ts";
import { civilDateSchema, fenSchema, instantSchema } from "./time.ts";
import { moneyFlows, transactionSchema } from "./transaction.ts";

/** Entries about what the person earns and spends: they tell a whole life and are no evidence of collection, so no bundle takes them unasked. */
export const moneyKinds: ReadonlySet<string> = new Set([
  "bill-imported",
  "money-noted",
  "table-mapped",
  "money-rule-set",
  "line-sorted",
  "lines-parted",
  "budget-kept",
]);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

/**
 * A bill that was read. Its lines are a file of the case, named by `lines`: they can be erased, since they tell a whole life, while what
 * was read and how much stays in the log.
 */
export const billImportedSchema = z.strictObject({
  id: idSchema,
  fileName: z.string(),
  /** Of the bill itself. */
  sha256,
  source: z.string().nullable(),
  kind: z.enum(["wallet", "account", "card", "unknown"]),
  at: instantSchema,
  rows: z.int().nonnegative(),
  records: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  problems: z.int().nonnegative(),
  months: z.array(month),
  /** Of the kept lines. */
  lines: sha256,
});
export type BillImported = z.infer<typeof billImportedSchema>;

/** The file of a bill's lines. */
export const billLinesSchema = z.strictObject({ v: z.literal(1), lines: z.array(transactionSchema) });

/** Money the person wrote down by hand. */
export const moneyNotedSchema = z.strictObject({
  id: idSchema,
  on: civilDateSchema,
  fen: fenSchema.refine((value) => value > 0, "not above zero"),
  flow: z.enum(moneyFlows),
  counterparty: z.string().optional(),
  what: z.string().optional(),
});
export type MoneyNoted = z.infer<typeof moneyNotedSchema>;

const column = z.int().nonnegative();
/** Which column of a table is what, as the person said; a later one for the same table replaces it. */
export const tableMappedSchema = z.strictObject({
  id: idSchema,
  /** The table's column names joined by tabs, or the number of its columns. */
  header: z.string(),
  time: column,
  amount: column,
  counterparty: column.optional(),
  what: column.optional(),
  way: z.union([z.strictObject({ column }), z.enum(["minus-is-out", "plus-is-out", "all-in", "all-out"])]),
});
export type TableMapped = z.infer<typeof tableMappedSchema>;

/** "Contains X → category", the person's own; the newest that fits decides. */
export const moneyRuleSchema = z.strictObject({ id: idSchema, contains: z.string().min(1), category: z.string() });
export type MoneyRule = z.infer<typeof moneyRuleSchema>;

/** The category of one line. */
export const lineSortedSchema = z.strictObject({ id: idSchema, line: idSchema, category: z.string() });
export type LineSorted = z.infer<typeof lineSortedSchema>;

/** Two lines that are not the same money, though they look like it. */
export const linesPartedSchema = z.strictObject({ id: idSchema, line: idSchema, of: idSchema });
export type LinesParted = z.infer<typeof linesPartedSchema>;

/** What comes in and what living takes, as the person settled it; the newest counts. */
export const budgetKeptSchema = z.strictObject({
  id: idSchema,
  at: instantSchema,
  months: z.array(z.strictObject({ month, incomeFen: fenSchema, necessaryFen: fenSchema, otherFen: fenSchema })),
  /** What living keeps every month. */
  floorFen: fenSchema,
  income: z.strictObject({ typicalFen: fenSchema, lowestFen: fenSchema }),
});
export type BudgetKept = z.infer<typeof budgetKeptSchema>;
