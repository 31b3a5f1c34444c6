import { type CivilDate, compareDates, type Fen, fen, parseCivilDate, parseYuan } from "@ringfence/kernel";
import { mostGraceDays } from "./contract.ts";

interface TableLine {
  readonly due: CivilDate;
  readonly total: Fen;
  readonly principal?: Fen;
}

/** A line that was set aside: its number from 1, its text, and why. */
interface TableProblem {
  readonly line: number;
  readonly text: string;
  readonly code: "no-date" | "no-amount" | "which-amount" | "same-day";
}

interface ReadTable {
  readonly lines: readonly TableLine[];
  readonly problems: readonly TableProblem[];
  /** Days of grace, where a remark in the text states them; the fewest, where it states several. */
  readonly graceDays?: number;
}

const totalNames = /合计|总额|总计|应还(总额|金额|款)?|月供|每期|total|payment/i;
const graceRemark = /(?:宽限期?|容时期?|grace)[^\d\n]{0,12}(\d{1,2})\s*(?:个?自然日|天|日|days?)/i;
/** Something like a day, also one that the calendar does not have. */
const dayLike = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;
const sumNames = /^(?:合计|总计|小计|共计|total|sum)/i;
const principalNames = /本金|principal/i;

/**
 * A repayment table as pasted or typed: one payment a line, with a day and an amount, in any order of columns. Columns are known by
 * their heads; without heads the amount that is the sum of the others is the total. A line that cannot be read is set aside, never
 * guessed; what names no day and stands above the heads or is a sum, and lines without any digit, are passed over.
 */
export function readTable(text: string): ReadTable {
  const lines: TableLine[] = [];
  let problems: TableProblem[] = [];
  let heads: readonly string[] = [];
  let graceDays = Number.POSITIVE_INFINITY;
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const cells = cellsOf(raw);
    const grace = graceRemark.exec(raw)?.[1];
    if (grace !== undefined && Number(grace) <= mostGraceDays) graceDays = Math.min(graceDays, Number(grace));
    if (!/\d/.test(raw)) {
      if (!cells.some((one) => totalNames.test(one) || principalNames.test(one))) continue;
      if (heads.length === 0) problems = problems.filter((one) => dayLike.test(one.text));
      heads = cells;
      continue;
    }
    const read = readLine(cells, heads);
    const isSum = sumNames.test(cells[0] ?? "") && !dayLike.test(raw);
    if (read === "no-date" && (grace !== undefined || isSum)) continue;
    const known = typeof read === "object" && lines.some(({ due }) => due === read.due);
    if (typeof read === "string" || known)
      problems.push({ line: at + 1, text: raw, code: typeof read === "string" ? read : "same-day" });
    else lines.push(read);
  }
  const inOrder = lines.toSorted((a, b) => compareDates(a.due, b.due));
  return { lines: inOrder, problems, ...(Number.isFinite(graceDays) ? { graceDays } : {}) };
}

/** Tabs, bars, semicolons, two spaces and commas that are no thousands separators divide cells; else single spaces do. */
function cellsOf(raw: string): readonly string[] {
  const cells = raw.split(/\t|\||;|；|、| {2,}|,(?!\d{3}(?:\D|$))|，/).map((one) => one.trim());
  const filled = cells.filter((one) => one !== "");
  return filled.length > 1 ? filled : raw.trim().split(/\s+/);
}

function readLine(cells: readonly string[], heads: readonly string[]): TableLine | TableProblem["code"] {
  const dated = cells.findIndex((one) => parseCivilDate(one).ok);
  const day = parseCivilDate(cells[dated] ?? "");
  if (!day.ok) return "no-date";
  const amounts = cells.flatMap((one, at) => {
    const read = at === dated || isCount(one, at < dated) ? undefined : parseYuan(one);
    return read?.ok === true ? [{ at, fen: fen(read.value) }] : [];
  });
  if (amounts.length === 0) return "no-amount";
  const total = totalOf(amounts, heads.length === cells.length ? heads : []);
  if (total === undefined) return "which-amount";
  const principal = amounts.find(({ at }) => heads.length === cells.length && principalNames.test(heads[at] ?? ""));
  return { due: day.value, total, ...(principal === undefined ? {} : { principal: principal.fen }) };
}

/** 第3期, 3/12, or a bare number before the day: which instalment it is, no amount. */
const isCount = (cell: string, beforeDay: boolean): boolean =>
  /^第?\d{1,3}(期|\/\d{1,3})$/.test(cell) || (beforeDay && /^\d{1,3}$/.test(cell));

function totalOf(
  amounts: readonly { readonly at: number; readonly fen: Fen }[],
  heads: readonly string[],
): Fen | undefined {
  const named = amounts.find(({ at }) => totalNames.test(heads[at] ?? ""));
  if (named !== undefined) return named.fen;
  if (amounts.length === 1) return amounts[0]?.fen;
  const all = amounts.reduce((sum, one) => sum + one.fen, 0);
  return amounts.find((one) => one.fen * 2 === all)?.fen;
}
