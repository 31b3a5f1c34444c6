import { fail, type Outcome, ok } from "@ringfence/kernel";
import { z } from "zod";
import { type Field, fields } from "./packed.ts";

/** What a lender's table may hold, by our name. Without a column the fact is not known, unless the map gives it for the whole file. */
export const columnNames = [
  "debtor",
  "target",
  "targetKind",
  "channel",
  "direction",
  "callKind",
  "start",
  "planned",
  "duration",
  "connected",
  "effective",
  "refused",
  "complained",
  "askedIdentity",
  "askedTerms",
  "offeredToPay",
  "lenderKind",
  "product",
  "agency",
  "collector",
  "caller",
  "agreedFrom",
  "agreedTo",
  "agreedPerDay",
  "words",
  "recording",
] as const;
export type ColumnName = (typeof columnNames)[number];

/** Columns whose values are closed codes. */
export const codedColumns = [
  "targetKind",
  "channel",
  "direction",
  "callKind",
  "connected",
  "effective",
  "refused",
  "complained",
  "askedIdentity",
  "askedTerms",
  "offeredToPay",
  "lenderKind",
  "product",
] as const satisfies readonly (ColumnName & Field)[];
export type CodedColumn = (typeof codedColumns)[number];

/** Facts that every row must have; what the others lack is unknown. */
export const neededColumns = ["debtor", "target", "start", "targetKind", "channel", "lenderKind", "product"] as const;

const isCoded = (name: string): name is CodedColumn => (codedColumns as readonly string[]).includes(name);

const text = z.string().min(1);
const mapSchema = z.strictObject({
  ringfence: z.literal("columns"),
  v: z.literal(1),
  columns: z.partialRecord(z.enum(columnNames), text),
  /** The lender's own words for our codes. */
  codes: z.partialRecord(z.enum(codedColumns), z.record(z.string(), z.string())).default({}),
  /** One code for every row, where there is no column. */
  constants: z.partialRecord(z.enum(codedColumns), z.string()).default({}),
  /** `duration`: a call of more than no time was answered. Only where the lender's system means it so. */
  connectedBy: z.literal("duration").optional(),
  memberOf: z.array(z.enum(["cba", "nifa", "pcac"])).default([]),
});
export type ColumnMap = z.infer<typeof mapSchema>;

export type MapRefusal = "unreadable-map" | "missing-column" | "unknown-code";

/** Reads a map and checks that every row can become a record by it. */
export function readColumnMap(raw: unknown): Outcome<ColumnMap, MapRefusal> {
  const parsed = mapSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail("unreadable-map", `${issue?.path.join(".")}: ${issue?.message}`);
  }
  const map = parsed.data;
  for (const name of neededColumns) {
    const constant = isCoded(name) ? map.constants[name] : undefined;
    if (map.columns[name] === undefined && constant === undefined) return fail("missing-column", name);
  }
  for (const name of codedColumns) {
    const known: readonly string[] = fields[name].codes;
    const given = [
      ...Object.values(map.codes[name] ?? {}),
      ...(map.constants[name] === undefined ? [] : [map.constants[name]]),
    ];
    const wrong = given.find((code) => !known.includes(code));
    if (wrong !== undefined) return fail("unknown-code", `${name}: ${wrong}`);
  }
  if (map.connectedBy !== undefined && map.columns.duration === undefined) return fail("missing-column", "duration");
  return ok(map);
}
