import { addMonths, type CivilDate, type Fen, fen } from "@ringfence/kernel";
import { paidTo } from "./plan-from-case.ts";
import type { PlanDebt } from "./plan-input.ts";
import type { Outcome } from "./run-plan.ts";

/** Yuan as a spreadsheet counts with it. */
const yuan = (amount: Fen): number => amount / 100;

/** The months of a plan as rows: what each debt gets, what is left, what is still owed after it. @param head names of the fixed columns. */
export function planRows(
  plan: Outcome,
  debts: readonly Pick<PlanDebt, "id" | "name">[],
  start: CivilDate,
  head: { readonly month: string; readonly left: string; readonly owed: string },
): readonly (readonly (string | number)[])[] {
  const columns = debts.map(({ id }) => paidTo(plan, id));
  const owed = balances(plan);
  return [
    [head.month, ...debts.map(({ name }) => name), head.left, head.owed],
    ...plan.months.map(({ month, kept }) => [
      addMonths(start, month).slice(0, 7),
      ...columns.map((one) => yuan(one[month] ?? fen(0))),
      yuan(kept),
      yuan(owed[month] ?? fen(0)),
    ]),
  ];
}

/** What is still owed in all after each month. */
export const balances = ({ months }: Outcome): readonly Fen[] =>
  months.map(({ payments }) => fen(payments.reduce((sum, { owed }) => sum + owed, 0)));

/** RFC 4180, with a mark that makes spreadsheets read it as UTF-8; a text that would become a formula is quoted as text. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;

function csvCell(cell: string | number): string {
  if (typeof cell === "number") return cell.toFixed(2);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
