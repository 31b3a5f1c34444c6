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

/**
 * Audits records in columns, debtor by debtor, in the order of the columns. A debtor's rows must all be there: the columns end where a
 * debtor ends. `textAt` gives the words of rows that have signals, where the records have words at all.
 */
export function auditColumns(
  days: DatedColumns,
  memberOf: MemberOf,
  take: (finding: ColumnFinding) => void,
  textAt: (row: number) => string | undefined = () => undefined,
): Looked {
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
    return () => look(rows, tell);
  });
  let contacts = 0;
  let debtors = 0;
  for (let from = 0, to = 0; from < days.length; from = to) {
    to = from + 1;
    while (to < days.length && days.debtor[to] === days.debtor[from]) to += 1;
    move(from, to);
    debtors += 1;
    let suspect = false;
    for (let row = from; row < to; row += 1) {
      const bits = days.flags[row] as number;
      if (isInbound(bits)) continue;
      contacts += 1;
      if (days.signals[row] !== 0 && isSuspect(bits, days.signals[row] as number)) suspect = true;
    }
    for (const look of looks) look();
    if (!suspect) continue;
    for (const { statement, at, rows: concerned } of judgeWords(days, from, to, textAt, memberOf))
      take({ statement: share(statement), at, day: days.day[at] as number, rows: concerned });
  }
  return { contacts, debtors };
}

function rowsOf(at: number, entries: readonly number[] | undefined): readonly number[] {
  if (entries === undefined) return [at];
  return entries.length === 1 && entries[0] !== at ? [at, entries[0] as number] : [...new Set([at, ...entries])];
}
