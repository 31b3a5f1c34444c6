import type { MoneyFlow } from "@ringfence/casefile";
import { looksLikeTime } from "../../reading/read-time.ts";
import { cellText, filledCells, type TableRow } from "../../reading/table-row.ts";
import type { BillMap, BillRole, OutSign } from "./bill-map.ts";
import { headerName, roleOfName } from "./bill-names.ts";
import { readAmount } from "./read-amount.ts";

/** Where in a row is what: several columns can say the same, the first that is filled counts. */
type BillColumns = Readonly<Partial<Record<BillRole, readonly number[]>>>;

export interface BillPlan {
  readonly columns: BillColumns;
  /** How one amount without a word beside it says that money goes out; undefined when nothing says it. */
  readonly outSign: OutSign | undefined;
  /** Every row is this, where the person said so. */
  readonly always: MoneyFlow | undefined;
  /** Names of columns that nothing is known about. */
  readonly unknown: readonly string[];
  /** The names as read, to recognise the same line further down. */
  readonly header: string;
}

/** Rows looked at to see what a column holds. */
const sampled = 60;

/** Whether a row names columns: at least when and how much, and no cell in it is an amount or a time itself. */
export function isBillHeader(row: TableRow, maps: readonly BillMap[]): boolean {
  const texts = filledCells(row);
  if (texts.length < 2 || texts.length > 60) return false;
  if (texts.some((text) => text.length > 40 || /\d{5}|^[-+¥￥]?[\d,.]+$/.test(text))) return false;
  return [undefined, ...maps].some((map) => {
    const found = new Set(texts.map((text) => roleOfName(headerName(text), map?.names ?? {})?.role));
    const when = found.has("time") || found.has("date");
    return when && (found.has("amount") || found.has("income") || found.has("expense"));
  });
}

export function headerKey(row: TableRow): string {
  const names = row.cells.map((cell) => headerName(cellText(cell)));
  return names.join("\t").replace(/\t+$/, "");
}

/** Whose table it is: by columns that only one has together, else by the words above it. */
export function mapOf(header: TableRow, above: string, maps: readonly BillMap[]): BillMap | undefined {
  const names = new Set(header.cells.map((cell) => headerName(cellText(cell))));
  const marked = maps.filter(
    ({ marks, without = [] }) =>
      marks.length > 0 && marks.every((one) => names.has(one)) && !without.some((one) => names.has(one)),
  );
  const named = maps.filter(({ words }) => words.some((word) => above.includes(word)));
  const both = marked.find((one) => named.includes(one));
  return both ?? marked.toSorted((a, b) => b.marks.length - a.marks.length)[0] ?? named[0];
}

/** The plan of a table with a header. */
export function columnsByName(
  header: TableRow,
  rows: readonly TableRow[],
  map: BillMap | undefined,
  above: string,
): BillPlan {
  const names = header.cells.map((cell) => headerName(cellText(cell)));
  const found = names.map((name) => roleOfName(name, map?.names ?? {}));
  const columns: Partial<Record<BillRole, number[]>> = {};
  for (const [column, one] of found.entries())
    if (one !== undefined) columns[one.role] = [...(columns[one.role] ?? []), column];
  for (const list of Object.values(columns)) list.sort((a, b) => (found[a]?.at ?? 0) - (found[b]?.at ?? 0) || a - b);
  const sample = rows.slice(0, sampled);
  return {
    columns,
    outSign: map?.outSign ?? signOf(columns, sample, /信用卡|贷记卡|credit card/i.test(above)),
    always: undefined,
    unknown: names.flatMap((name, at) => (name !== "" && found[at] === undefined ? [name] : [])),
    header: headerKey(header),
  };
}

/**
 * Where no column tells the way, and there are amounts with a minus beside others without one, the minus is what goes out. On a credit card
 * most of what is listed was spent, so the rarer sign is money that came back.
 */
function signOf(columns: BillColumns, sample: readonly TableRow[], card: boolean): OutSign | undefined {
  const signs = sample.flatMap(({ cells }) => {
    const text = firstFilled(cells.map(cellText), columns.amount);
    const read = text === undefined ? undefined : readAmount(text);
    return read === undefined ? [] : [read.sign];
  });
  const minus = signs.filter((sign) => sign === "minus").length;
  if (minus === 0) return undefined;
  return card && minus < signs.length / 2 ? "plus" : "minus";
}

export function firstFilled(texts: readonly string[], columns: readonly number[] | undefined): string | undefined {
  const at = columns?.find((column) => !/^(?:|[-–—/]+)$/.test(texts[column] ?? ""));
  return at === undefined ? undefined : texts[at];
}

/** Whether a row without a header above it could be a line of a bill. */
export function looksLikeBillLine(row: TableRow): boolean {
  const texts = filledCells(row);
  return (
    texts.length >= 3 &&
    row.cells.some((cell) => ["date", "both"].includes(looksLikeTime(cell) ?? "")) &&
    texts.some((text) => /^[-+¥￥]?\d[\d,]*\.\d{1,2}$/.test(text) && readAmount(text) !== undefined)
  );
}
