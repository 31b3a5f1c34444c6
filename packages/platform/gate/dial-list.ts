import { callKindSchema, relations } from "@ringfence/casefile";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { z } from "zod";
import { gateChannels, purposes, roles } from "./ask.ts";

const columns = ["debtor", "number", "who", "relation", "channel", "callKind", "purpose"] as const;
type Column = (typeof columns)[number];

/** What lenders call them; a map names others. */
const usualNames: Readonly<Record<Column, readonly string[]>> = {
  debtor: ["debtor", "客户编号", "客户号", "债务人编号"],
  number: ["number", "号码", "被叫号码", "联系号码", "手机号"],
  who: ["who", "对象", "联系对象", "与本人关系"],
  relation: ["relation", "关系"],
  channel: ["channel", "方式", "联系方式"],
  callKind: ["callKind", "语音类型"],
  purpose: ["purpose", "目的"],
};
const needed: readonly Column[] = ["debtor", "number", "who"];

/** What lenders write for the codes of each column; a map adds its own. */
const usualCodes: Readonly<Partial<Record<Column, Readonly<Record<string, string>>>>> = {
  who: {
    本人: "debtor",
    债务人: "debtor",
    联系人: "contact-person",
    紧急联系人: "contact-person",
    担保人: "guarantor",
  },
  channel: { 电话: "call", 短信: "sms", 外访: "visit", 信函: "letter", 邮件: "email" },
  callKind: { 人工: "interactive", 交互: "interactive", 告知: "notice", 录音: "notice" },
};

/** A column map for a dial list: the lender's own names and codes. */
const mapSchema = z.strictObject({
  columns: z.partialRecord(z.enum(columns), z.string()).default({}),
  codes: z.partialRecord(z.enum(columns), z.record(z.string(), z.string())).default({}),
});
type DialListMap = z.output<typeof mapSchema>;

const rowSchema = z.object({
  debtor: z.string().min(1).max(200),
  number: z.string().min(3).max(60),
  who: z.enum(roles),
  relation: z.enum(relations).optional(),
  channel: z.enum(gateChannels).default("call"),
  callKind: callKindSchema.optional(),
  purpose: z.enum(purposes).default("collection"),
});
export type DialRow = z.output<typeof rowSchema>;

/** Reads the rows of one list. A row that cannot be read names the column. */
export type DialRowReader = (cells: readonly string[]) => Outcome<DialRow, "unreadable-cell">;

/** Errors: `bad-map`; `no-column` names what the header lacks. */
export function dialRowReader(
  header: readonly string[],
  map: unknown = {},
): Outcome<DialRowReader, "bad-map" | "no-column"> {
  const parsed = mapSchema.safeParse(map);
  if (!parsed.success) return fail("bad-map", parsed.error.issues[0]?.path.join("."));
  const places = placesOf(header, parsed.data);
  const lacking = [...needed.filter((column) => !places.has(column)), ...unknownNames(header, parsed.data)];
  if (lacking.length > 0) return fail("no-column", lacking.join(", "));
  const { codes } = parsed.data;
  return ok((cells) => {
    const written: Partial<Record<Column, string>> = {};
    for (const [column, place] of places) {
      const text = (cells[place] ?? "").trim();
      if (text !== "") written[column] = codes[column]?.[text] ?? usualCodes[column]?.[text] ?? text;
    }
    const row = rowSchema.safeParse(written);
    return row.success ? ok(row.data) : fail("unreadable-cell", row.error.issues[0]?.path.join("."));
  });
}

function placesOf(header: readonly string[], { columns: named }: DialListMap): Map<Column, number> {
  const places = new Map<Column, number>();
  for (const column of columns) {
    const names = named[column] === undefined ? usualNames[column] : [named[column]];
    const place = header.findIndex((one) => names.includes(one.trim()));
    if (place >= 0) places.set(column, place);
  }
  return places;
}

const unknownNames = (header: readonly string[], { columns: named }: DialListMap): string[] =>
  Object.values(named).filter((name) => !header.some((one) => one.trim() === name));
