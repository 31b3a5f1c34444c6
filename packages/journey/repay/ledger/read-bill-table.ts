import { addNamedMonths } from "../../reading/named-months.ts";
import { cellText, filledCells, isBlank, rawRow, type TableRow } from "../../reading/table-row.ts";
import { type BillItem, longestRaw, type RowOutcome, setAside, skipped } from "./bill-item.ts";
import type { BillMap } from "./bill-map.ts";
import { type BillPlan, columnsByName, headerKey, isBillHeader, looksLikeBillLine, mapOf } from "./find-columns.ts";
import { planOfMapping, type TableMapping, widthKey } from "./mapping.ts";
import { readBillRow } from "./read-bill-row.ts";

/** A table whose columns the person has to point out, as far as it was seen. */
export interface UnmappedTable {
  /** By which the mapping is recognised the next time. */
  readonly key: string;
  /** Cells of the header, or of nothing where there is none, and of the first rows. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is found out while the tables of a file are read. */
export interface BillSink {
  readonly maps: readonly BillMap[];
  readonly mappings: readonly TableMapping[];
  readonly items: BillItem[];
  rows: number;
  map: BillMap | undefined;
  /** Rows the file itself says it has. */
  declared: number | undefined;
  unmapped: UnmappedTable | undefined;
  /** Words above the table, in the names of sheet and file. */
  above: string;
  readonly months: Set<number>;
}

export function openSink(fileName: string, maps: readonly BillMap[], mappings: readonly TableMapping[]): BillSink {
  return {
    maps,
    mappings,
    items: [],
    rows: 0,
    map: undefined,
    declared: undefined,
    unmapped: undefined,
    above: fileName,
    months: new Set(),
  };
}

interface Table {
  readonly sink: BillSink;
  readonly epoch1904: boolean;
  holding: TableRow[];
  plan: BillPlan | undefined;
  lost: boolean;
}

export interface BillTable {
  push(row: TableRow): void;
  end(): void;
}

/** Rows held until the columns are known: the lines above a table, its header and enough of its rows. */
const held = 150;
/** Rows shown to the person who is asked which column is what. */
const shown = 8;

/** Reads one table: one sheet, or one file of text, which may hold several tables one below the other. */
export function readBillTable(sink: BillSink, sheetName: string, epoch1904: boolean): BillTable {
  sink.above += `\n${sheetName}`;
  const table: Table = { sink, epoch1904, holding: [], plan: undefined, lost: false };
  return {
    push: (row) => pushRow(table, row),
    end: () => {
      while (table.holding.length > 0) settle(table);
    },
  };
}

const isHeader = ({ sink }: Table, row: TableRow): boolean =>
  sink.mappings.some(({ header }) => header === headerKey(row)) || isBillHeader(row, sink.maps);

function pushRow(table: Table, row: TableRow): void {
  if (table.plan === undefined && !table.lost) {
    table.holding.push(row);
    if (table.holding.length >= held) settle(table);
  } else if (isHeader(table, row)) {
    if (headerKey(row) === table.plan?.header) emit(table, row, skipped("header"));
    else {
      // Another table begins: its columns are found anew from its own rows.
      table.plan = undefined;
      table.lost = false;
      table.holding = [row];
    }
  } else emit(table, row, outcomeOf(table, row));
}

/** Finds the columns in the rows held, then hands these out. */
function settle(table: Table): void {
  const { sink } = table;
  const rows = table.holding;
  table.holding = [];
  const at = rows.findIndex((row) => isHeader(table, row));
  const header = rows[at];
  if (header === undefined) {
    settleWithoutHeader(table, rows);
    return;
  }
  for (const row of rows.slice(0, at)) readAbove(table, row);
  const below = rows.slice(at + 1);
  sink.map = mapOf(header, sink.above, sink.maps);
  const mapping = sink.mappings.find((one) => one.header === headerKey(header));
  table.plan = mapping === undefined ? columnsByName(header, below, sink.map, sink.above) : planOfMapping(mapping);
  table.lost = false;
  emit(table, header, skipped("header"));
  const { unknown } = table.plan;
  if (unknown.length > 0)
    sink.items.push({
      kind: "remark",
      code: "unknown-columns",
      count: unknown.length,
      detail: unknown.join(", ").slice(0, longestRaw),
    });
  if (mapping === undefined && !tellsWay(table.plan)) sink.unmapped ??= unmappedOf(header, below);
  for (const row of below) pushRow(table, row);
}

const tellsWay = ({ columns, outSign }: BillPlan): boolean =>
  columns.flow !== undefined || columns.income !== undefined || columns.expense !== undefined || outSign !== undefined;

function settleWithoutHeader(table: Table, rows: readonly TableRow[]): void {
  const { sink } = table;
  const at = rows.findIndex(looksLikeBillLine);
  const first = rows[at];
  const mapping = sink.mappings.find(({ header }) => first !== undefined && header === widthKey(first));
  table.plan = mapping === undefined ? undefined : planOfMapping(mapping);
  table.lost = table.plan === undefined;
  if (table.lost && rows.some((row) => !isBlank(row))) sink.items.push({ kind: "remark", code: "no-columns" });
  if (table.lost && first !== undefined) {
    // The line above the first of money may name the columns, in words that are not ours.
    const above = rows[at - 1];
    const named =
      above !== undefined && filledCells(above).length > 1 && !filledCells(above).some((text) => /\d/.test(text));
    sink.unmapped ??= named
      ? unmappedOf(above, rows.slice(at))
      : { ...unmappedOf(first, rows.slice(at)), key: widthKey(first), header: [] };
  }
  for (const row of rows) emit(table, row, outcomeOf(table, row));
}

const textsOf = (row: TableRow): readonly string[] => row.cells.map(cellText);

const unmappedOf = (header: TableRow, below: readonly TableRow[]): UnmappedTable => ({
  key: headerKey(header),
  header: textsOf(header),
  rows: below
    .filter((row) => filledCells(row).length > 1)
    .slice(0, shown)
    .map(textsOf),
});

function readAbove(table: Table, row: TableRow): void {
  const { sink } = table;
  const text = filledCells(row).join(" ").slice(0, 2000);
  sink.above = `${sink.above}\n${text}`.slice(-20_000);
  addNamedMonths(sink.months, text.normalize("NFKC"));
  readDeclared(sink, text);
  emit(table, row, skipped(text === "" ? "blank" : "preamble"));
}

/** 共66笔记录, 共：26笔记录 */
function readDeclared(sink: BillSink, text: string): void {
  const count = /^共\s*[:：]?\s*(\d{1,7})\s*(?:笔|条)/.exec(text)?.[1];
  if (count !== undefined) sink.declared = (sink.declared ?? 0) + Number(count);
}

const totals =
  /^(?:人民币)?(?:合\s*计|总\s*计|小\s*计|本页|共计|累计|收入合计|支出合计|期初|期末|上期|本期|共\s*[:：]?\s*\d+\s*(?:笔|条)|[已待]?收入[:：]|[已待]?支出[:：]|total|subtotal|balance)/i;

function outcomeOf(table: Table, row: TableRow): RowOutcome {
  const [first, second] = filledCells(row);
  if (first === undefined) return skipped("blank");
  if (second === undefined) readDeclared(table.sink, first);
  if (totals.test(first)) return skipped("totals");
  if (second === undefined && !looksLikeNumbers(first)) return skipped("note");
  if (table.plan === undefined) return setAside("unrecognised-row");
  const { epoch1904, sink } = table;
  return readBillRow(row, table.plan, { months: monthsWithBefore(sink), day: undefined, epoch1904 });
}

/** A lone cell with an amount or a day in it is a row that lost its separators, not a note; but the day of the export is one. */
const looksLikeNumbers = (text: string): boolean =>
  text.length < 60 && /\d{4}[-/年]\d|\d\.\d\d(?!\d)/.test(text) && !/导出|打印|制表|生成|起始|查询/.test(text);

/** A monthly bill also lists what happened in the month before it. */
function monthsWithBefore({ months }: BillSink): ReadonlySet<number> {
  return months.size === 0 ? months : new Set([...months, Math.min(...months) - 1]);
}

function emit({ sink }: Table, row: TableRow, outcome: RowOutcome): void {
  sink.rows++;
  const number = sink.rows;
  if (outcome.kind === "record") sink.items.push({ kind: "record", line: { row: number, ...outcome.line } });
  else if (outcome.kind === "skipped") sink.items.push({ kind: "skipped", row: number, reason: outcome.reason });
  else
    sink.items.push({ kind: "problem", row: number, line: row.line, code: outcome.code, raw: rawRow(row, longestRaw) });
}
