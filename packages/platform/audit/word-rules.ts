import type { Instant } from "@ringfence/kernel";
import { type Finding, judge, maskOf } from "@ringfence/law";
import type { Rule } from "@ringfence/law/engine/rule.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { caseOfRecords } from "../records/case-of-records.ts";
import type { ContactRecord } from "../records/contact-record.ts";
import { agreedHoursOf, agreedPerDayOf, fields, reader } from "../records/packed.ts";
import type { DatedColumns } from "./debtor-rows.ts";
import { kindOf, roleOf } from "./debtor-rows.ts";
import { columnRules } from "./rules/index.ts";
import type { MemberOf, Statement } from "./statement.ts";

const all: readonly Rule[] = rules;
const inColumns = new Set(columnRules.map(({ rule }) => rule.id));
/** Rules that look at one contact and are not run over columns: nearly all of them are about words. */
export const wordRules: readonly Rule[] = all.filter(
  ({ id, looksAt, supporting }) => looksAt.each === "contact" && supporting !== true && !inColumns.has(id),
);

/** Words that are in order towards the debtor, whatever else is said; only with other words beside them can a rule find something. */
const ordinary = maskOf([
  "amount-stated",
  "entrusted-agency",
  "identity-stated",
  "lawful-reminder",
  "negotiation-offer",
  "refusal-by-recipient",
  "relay-request",
  "self-harm-words",
]);

/** What may be said to anybody: who is calling, and whether they would pass on a message. */
const harmless = maskOf(["identity-stated", "refusal-by-recipient", "relay-request", "self-harm-words"]);

/** Could these words be against a rule? Nearly no debtor has such words; the others are not looked at again. */
export function isSuspect(flags: number, signals: number): boolean {
  return (signals & ~(roleOf(flags) === "debtor" ? ordinary : harmless)) !== 0;
}

/** What of the borrower's judge is a finding of a lender: words that are against a rule. What only the borrower can tell stays out. */
export const isWordFinding = ({ verdict, signals }: Finding): boolean => verdict === "breach" && signals.length > 0;

const marked = [reader("refused"), reader("offeredToPay")];

/**
 * Does a rule about words need this row? It looks at the contact with the words and, of all others, at what people consented to, refused
 * or offered; lender and product of a case are those of the first row.
 */
const isNeeded = ({ flags, signals, agreed }: DatedColumns, row: number, first: number): boolean =>
  row === first ||
  agreed[row] !== 0 ||
  isSuspect(flags[row] as number, signals[row] as number) ||
  marked.some((mark) => mark(flags[row] as number) === 1);

/**
 * Rules about words run as the borrower runs them, on the debtor's case made of the same rows: few debtors have words worth a look, so
 * nothing has to be written twice. `at` in what is told are row numbers of the columns.
 */
export function judgeWords(
  columns: DatedColumns,
  from: number,
  to: number,
  textAt: (row: number) => string | undefined,
  memberOf: MemberOf,
): readonly { readonly statement: Statement; readonly at: number; readonly rows: readonly number[] }[] {
  const records: ContactRecord[] = [];
  for (let row = from; row < to; row += 1)
    if (isNeeded(columns, row, from)) records.push(recordAt(columns, row, textAt(row)));
  const { findings } = judge(caseOfRecords(records, memberOf), wordRules, lastDay);
  return findings.filter(isWordFinding).map((finding) => {
    const rows = [...new Set(finding.about.map((id) => Number(id.split("#")[0])))];
    const { rule, rank, basis, possibleBasis: possible } = finding;
    const statement = {
      rule,
      verdict: "breach" as const,
      ...(rank === undefined ? {} : { rank }),
      basis,
      possible,
      missing: [],
    };
    return { statement, at: rows[0] as number, rows };
  });
}

const lastDay = "9999-12-30" as Parameters<typeof judge>[2];

const codes = {
  channel: reader("channel"),
  callKind: reader("callKind"),
  connected: reader("connected"),
  direction: reader("direction"),
  timeKnown: reader("timeKnown"),
  lenderKind: reader("lenderKind"),
  product: reader("product"),
  refused: reader("refused"),
  offeredToPay: reader("offeredToPay"),
} as const;
const codeOf = <F extends keyof typeof codes>(field: F, flags: number) =>
  fields[field].codes[codes[field](flags)] as (typeof fields)[F]["codes"][number];

/** A row of the columns as a record again, named after its row number; who collected and from which number is left out. */
function recordAt(
  { flags, start, target, agreed }: DatedColumns,
  row: number,
  words: string | undefined,
): ContactRecord {
  const bits = flags[row] as number;
  const [callKind, connected] = [codeOf("callKind", bits), codeOf("connected", bits)];
  const [hours, perDay] = [agreedHoursOf(agreed[row] as number), agreedPerDayOf(agreed[row] as number)];
  return {
    row,
    debtor: "",
    target: `${target[row]}`,
    targetKind: fields.targetKind.codes[kindOf(bits)] ?? "unknown",
    channel: codeOf("channel", bits),
    direction: codeOf("direction", bits),
    ...(callKind === "" ? {} : { callKind }),
    start: start[row] as Instant,
    timeKnown: codeOf("timeKnown", bits) === "yes",
    ...(connected === "" ? {} : { connected: connected === "yes" }),
    lenderKind: codeOf("lenderKind", bits),
    product: codeOf("product", bits),
    agency: "",
    collector: "",
    caller: "",
    ...(hours === undefined && perDay === 0
      ? {}
      : { agreed: { ...(hours === undefined ? {} : { hours }), ...(perDay === 0 ? {} : { perDay }) } }),
    refused: codeOf("refused", bits) === "yes",
    offeredToPay: codeOf("offeredToPay", bits) === "yes",
    ...(words === undefined ? {} : { words }),
  };
}
