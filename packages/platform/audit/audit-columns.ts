import { reader } from "../records/packed.ts";
import { type DatedColumns, debtorRows, isInbound } from "./debtor-rows.ts";
import { columnRules } from "./rules/index.ts";
import { type MemberOf, type Statement, settler, sharing } from "./statement.ts";
import { isSuspect, judgeWords } from "./word-rules.ts";

const lenderKindOf = reader("lenderKind");
const productOf = reader("product");

/** One finding, by row numbers of the columns. */
export interface ColumnFinding {
  readonly statement: Statement;
  /** The row that carries it. */
  readonly at: number;
  /** Civil day number. */
  readonly day: number;
  /** All rows concerned, `at` first. */
  readonly rows: readonly number[];
  readonly count?: number;
  readonly limit?: number;
}

/** Contacts that came from the lender: what shares are taken of. */
interface Looked {
  readonly contacts: number;
  readonly debtors: number;
}

/** Audits records in columns that are all there. */
export const auditColumns = (...those: Parameters<typeof auditing>): Looked => auditing(...those)();

/**
 * Audits records in columns, debtor by debtor, in the order of the columns, each time it is called; their arrays are used again. A debtor's
 * rows must all be there: the columns end where a debtor ends. `textAt` gives the words of rows that have signals, where the records have
 * words at all.
 */
export function auditing(
  days: DatedColumns,
  memberOf: MemberOf,
  take: (finding: ColumnFinding) => void,
  textAt: (row: number) => string | undefined = () => undefined,
): () => Looked {
  const share = sharing();
  const settle = settler(memberOf, share);
  const { rows, move } = debtorRows(days);
  const looks = columnRules.map((rule) => {
    const look = rule.look(days);
    const tell = (told: Parameters<Parameters<typeof look>[1]>[0]) => {
      const { at, entries, count, limit } = told;
      const flags = days.flags[at] as number;
      const day = days.day[at] as number;
      const bound = { lenderKind: lenderKindOf(flags), product: productOf(flags), day };
      const statement = settle(rule, told, bound);
      if (statement === undefined) return;
      take({
        statement,
        at,
        day,
        rows: rowsOf(at, entries),
        ...(count === undefined ? {} : { count }),
        ...(limit === undefined ? {} : { limit }),
      });
    };
    return { mayFind: rule.mayFind, look: () => look(rows, tell) };
  });
  return () => {
    let contacts = 0;
    let debtors = 0;
    for (let from = 0, to = 0; from < days.length; from = to) {
      to = move(from);
      debtors += 1;
      contacts += rows.seen.contacts;
      for (const { mayFind, look } of looks) if (mayFind(rows.seen)) look();
      if (rows.seen.signals === 0 || !anySuspect(days, from, to)) continue;
      for (const { statement, at, rows: concerned } of judgeWords(days, from, to, textAt, memberOf))
        take({ statement: share(statement), at, day: days.day[at] as number, rows: concerned });
    }
    return { contacts, debtors };
  };
}

function anySuspect({ flags, signals }: DatedColumns, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) {
    const bits = flags[row] as number;
    if (signals[row] !== 0 && !isInbound(bits) && isSuspect(bits, signals[row] as number)) return true;
  }
  return false;
}

function rowsOf(at: number, entries: readonly number[] | undefined): readonly number[] {
  if (entries === undefined) return [at];
  return entries.length === 1 && entries[0] !== at ? [at, entries[0] as number] : [...new Set([at, ...entries])];
}
