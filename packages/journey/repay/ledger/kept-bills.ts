import {
  type BillImported,
  type BillLine,
  billLinesSchema,
  type CaseFile,
  type Id,
  type MoneyNoted,
} from "@ringfence/casefile";
import type { EntryDraft, FileRef } from "@ringfence/casefile/log/entry.ts";
import { fail, formatInstant, type Instant, type JsonValue, type Outcome, ok, startOfDay } from "@ringfence/kernel";
import type { Corrections } from "./booked.ts";
import type { Budget } from "./budget.ts";
import { isCategory } from "./categories.ts";
import type { BillLines } from "./entry.ts";
import type { ImportedBill } from "./import-bill.ts";
import type { TableMapping } from "./mapping.ts";
import { apartKey } from "./match.ts";

/** What a bill's kept lines are called and are, for the vault. */
export const linesFile = { name: "bill-lines.json", mime: "application/json" } as const;

/** The lines of a bill as bytes to keep. Times are written as people and other programs read them. */
export function linesText(lines: readonly BillLine[]): string {
  return JSON.stringify({ v: 1, lines: lines.map((line) => ({ ...line, at: formatInstant(line.at) })) });
}

export function readLines(text: string): Outcome<readonly BillLine[], "unreadable-lines"> {
  try {
    const read = billLinesSchema.safeParse(JSON.parse(text));
    return read.success ? ok(read.data.lines) : fail("unreadable-lines", read.error.issues[0]?.message);
  } catch (error) {
    return fail("unreadable-lines", `${error}`.slice(0, 200));
  }
}

/** Whether the very same file is in the case already: its lines would add nothing. */
export const knownBill = ({ ledger }: CaseFile, sha256: string): BillImported | undefined =>
  ledger.bills.find((one) => one.sha256 === sha256);

/** The entry of an import, with its lines as a file beside it. */
export function billDraft({ account }: ImportedBill, kept: FileRef, newId: Id, at: Instant): EntryDraft {
  const skipped = Object.values(account.skipped).reduce((sum, count) => sum + count, 0);
  return {
    kind: "bill-imported",
    body: {
      id: newId,
      fileName: account.name,
      sha256: account.sha256,
      source: account.source,
      kind: account.kind,
      at: formatInstant(at),
      rows: account.rows,
      records: account.records,
      skipped,
      problems: account.problems.total,
      months: account.months,
      lines: kept.sha256,
    },
    files: [kept],
  };
}

/**
 * What the case knows of the person's money, to be booked. `lines` holds the kept lines by the digest that the bill names; a bill whose
 * lines were erased takes no part.
 */
export function ledgerBills(
  { ledger }: CaseFile,
  lines: ReadonlyMap<string, readonly BillLine[]>,
): readonly BillLines[] {
  const bills = ledger.bills.flatMap(({ sha256, source, kind, lines: digest }) => {
    const kept = lines.get(digest);
    return kept === undefined ? [] : [{ sha256, source, kind, lines: kept }];
  });
  return [...bills, ...ledger.noted.map(notedBill)];
}

/** Each note is a bill of one line, so that its line keeps its id whatever becomes of the others. */
function notedBill({ id, on, fen, flow, counterparty, what }: MoneyNoted): BillLines {
  const more = { ...(counterparty === undefined ? {} : { counterparty }), ...(what === undefined ? {} : { what }) };
  return {
    sha256: id,
    source: null,
    kind: "unknown",
    lines: [{ row: 1, at: startOfDay(on), precision: "day", fen, flow, ...more }],
  };
}

/** What the person corrected; a category that this version does not know is passed over. */
export function correctionsOf({ ledger }: CaseFile): Corrections {
  return {
    rules: ledger.rules
      .flatMap(({ contains, category }) => (isCategory(category) ? [{ contains, category }] : []))
      .toReversed(),
    lines: new Map(ledger.sorted.flatMap(({ line, category }) => (isCategory(category) ? [[line, category]] : []))),
    apart: new Set(ledger.parted.map(({ line, of }) => apartKey(line, of))),
  };
}

export const mappingDraft = (mapping: TableMapping, id: Id): EntryDraft => ({
  kind: "table-mapped",
  body: { id, ...mapping } as unknown as Readonly<Record<string, JsonValue>>,
});

/** The newest mapping of a table first. */
export const mappingsOf = ({ ledger }: CaseFile): readonly TableMapping[] =>
  ledger.mapped.toReversed().map(({ id: _, ...mapping }) => mapping);

/** The budget as an entry, so that the plan and the letters can rest on it. */
export function budgetDraft(budget: Budget, newId: Id, at: Instant): EntryDraft {
  const { months, floorFen, income } = budget;
  const body = {
    id: newId,
    at: formatInstant(at),
    months: months
      .filter(({ whole }) => whole)
      .map(({ month, incomeFen, necessaryFen, otherFen }) => ({ month, incomeFen, necessaryFen, otherFen })),
    floorFen,
    income: { typicalFen: income.typicalFen, lowestFen: income.lowestFen },
  };
  return { kind: "budget-kept", body: body as unknown as Readonly<Record<string, JsonValue>> };
}
