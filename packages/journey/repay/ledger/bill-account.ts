import type { BillLine, MoneyFlow } from "@ringfence/casefile";
import { addFen, dateOf, type Fen, fen } from "@ringfence/kernel";
import type { BillItem, BillProblem, BillSkip } from "./bill-item.ts";
import type { BillKind } from "./bill-map.ts";
import type { UnmappedTable } from "./read-bill-table.ts";

type Counts<Code extends string> = Readonly<Partial<Record<Code, number>>>;
type ProblemItem = Omit<Extract<BillItem, { kind: "problem" }>, "kind">;
type RemarkItem = Omit<Extract<BillItem, { kind: "remark" }>, "kind">;

/** What became of one bill, row by row: rows = records + all skipped + problems. Plain JSON, nothing undefined. */
export interface BillAccount {
  readonly name: string;
  /** Of the whole file; "" when it could not be read to its end. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Id of the bill's map, or `ofx` or `qif`; null for a table of nobody known. */
  readonly source: string | null;
  readonly kind: BillKind;
  readonly rows: number;
  readonly records: number;
  readonly skipped: Counts<BillSkip>;
  readonly problems: {
    readonly total: number;
    readonly byCode: Counts<BillProblem>;
    readonly first: readonly ProblemItem[];
  };
  readonly remarks: readonly RemarkItem[];
  /** Rows the file itself says it has. */
  readonly declared?: number;
  /** What the records add up to, as the bill has them: nothing is taken off yet. */
  readonly sums: Readonly<Record<MoneyFlow, Fen>>;
  /** Months with at least one record, "2026-03". */
  readonly months: readonly string[];
  readonly complete: boolean;
  /** A table whose columns the person has to point out. */
  readonly unmapped?: UnmappedTable;
}

/** A ZIP with the bill inside, which has to be unpacked first. */
export const isPackedBill = ({ remarks }: BillAccount): boolean =>
  remarks.some(({ code, detail }) => code === "compressed-archive" && detail === "zip");

/** How many problems and remarks are listed in full; all are counted. */
const listed = 200;

interface OpenAccount {
  readonly name: string;
  sha256: string;
  size: number;
  source: string | null;
  kind: BillKind;
  records: number;
  readonly skipped: Map<BillSkip, number>;
  readonly problems: Map<BillProblem, number>;
  readonly first: ProblemItem[];
  readonly remarks: RemarkItem[];
  declared: number | undefined;
  complete: boolean;
  unmapped: UnmappedTable | undefined;
}

export function openAccount(name: string): OpenAccount {
  return {
    name,
    sha256: "",
    size: 0,
    source: null,
    kind: "unknown",
    records: 0,
    skipped: new Map(),
    problems: new Map(),
    first: [],
    remarks: [],
    declared: undefined,
    complete: true,
    unmapped: undefined,
  };
}

export function countItem(account: OpenAccount, item: BillItem): void {
  if (item.kind === "record") account.records++;
  else if (item.kind === "skipped") account.skipped.set(item.reason, (account.skipped.get(item.reason) ?? 0) + 1);
  else if (item.kind === "problem") {
    const { kind: _, ...problem } = item;
    account.problems.set(item.code, (account.problems.get(item.code) ?? 0) + 1);
    if (account.first.length < listed) account.first.push(problem);
  } else if (item.kind === "remark" && account.remarks.length < listed) {
    const { kind: _, ...remark } = item;
    account.remarks.push(remark);
  }
}

/** Rows that the bill itself would count: those of money, moved or not. */
const counted: readonly BillSkip[] = ["not-completed", "zero-amount"];

export function closeAccount(open: OpenAccount, lines: readonly BillLine[]): BillAccount {
  const problems = total(open.problems);
  const own = open.records + problems + counted.reduce((sum, reason) => sum + (open.skipped.get(reason) ?? 0), 0);
  const differs: readonly RemarkItem[] =
    open.declared === undefined || open.declared === own
      ? []
      : [{ code: "count-differs", count: own, detail: String(open.declared) }];
  return {
    name: open.name,
    sha256: open.sha256,
    size: open.size,
    source: open.source,
    kind: open.kind,
    rows: open.records + total(open.skipped) + problems,
    records: open.records,
    skipped: byCode(open.skipped),
    problems: { total: problems, byCode: byCode(open.problems), first: open.first },
    remarks: [...open.remarks, ...differs],
    ...(open.declared === undefined ? {} : { declared: open.declared }),
    sums: sumsOf(lines),
    months: monthsOf(lines),
    complete: open.complete,
    ...(open.unmapped === undefined ? {} : { unmapped: open.unmapped }),
  };
}

function sumsOf(lines: readonly BillLine[]): Readonly<Record<MoneyFlow, Fen>> {
  const sums = { in: fen(0), out: fen(0), neutral: fen(0) };
  for (const one of lines) sums[one.flow] = addFen(sums[one.flow], one.fen);
  return sums;
}

const monthsOf = (lines: readonly BillLine[]): readonly string[] =>
  [...new Set(lines.map(({ at }) => dateOf(at).slice(0, 7)))].sort();

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const one of counts.values()) sum += one;
  return sum;
}

const byCode = <Code extends string>(counts: ReadonlyMap<Code, number>): Counts<Code> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) as Counts<Code>;
