import { type CivilDate, parseCivilDate } from "@ringfence/kernel";
import { filledCells, isBlank, rawRow, type TableRow } from "../../reading/table-row.ts";
import { type ImportItem, longestRaw } from "../importer.ts";
import type { RowContext } from "../row-context.ts";
import { type RowOutcome, setAside, skipped } from "../row-outcome.ts";
import {
  type ColumnPlan,
  columnsByContent,
  columnsByName,
  headerKey,
  isHeader,
  looksLikeData,
} from "./find-columns.ts";
import { type Preamble, readPreamble } from "./preamble.ts";
import { looksLikeNumber } from "./read-number.ts";
import { readTableRow } from "./read-row.ts";
import { readService, type Service } from "./read-service.ts";

export interface TableReader {
  push(row: TableRow): void;
  end(): void;
}

/** Where the items go and how rows are numbered through all sheets of a file. */
export interface TableSink {
  readonly context: RowContext;
  readonly preamble: Preamble;
  readonly items: ImportItem[];
  rows: number;
}

/** Rows held until the columns are known: the lines above a table, its header and enough of its rows. */
const held = 120;

interface Table {
  readonly sink: TableSink;
  readonly epoch1904: boolean;
  holding: TableRow[];
  plan: ColumnPlan | undefined;
  /** No columns were found in what was held: rows are set aside until a header comes. */
  lost: boolean;
  section: Service | undefined;
  day: CivilDate | undefined;
  /** Remarks are made once per table. */
  saidNoDirection: boolean;
}

/** Reads one table: one sheet, or one text file, which may hold several tables one below the other. */
export function readTable(sink: TableSink, sheetName: string, epoch1904: boolean): TableReader {
  const table: Table = {
    sink,
    epoch1904,
    holding: [],
    plan: undefined,
    lost: false,
    section: readService(sheetName),
    day: undefined,
    saidNoDirection: false,
  };
  return {
    push: (row) => pushRow(table, row),
    end: () => {
      while (table.holding.length > 0) settle(table);
    },
  };
}

function pushRow(table: Table, row: TableRow): void {
  const settled = table.plan !== undefined || table.lost;
  if (!settled) {
    table.holding.push(row);
    if (table.holding.length >= held) settle(table);
    return;
  }
  if (isHeader(row, table.sink.preamble.carrier)) {
    if (headerKey(row) !== table.plan?.header) {
      // Another table begins: its columns are found anew from its own rows.
      table.plan = undefined;
      table.lost = false;
      table.holding = [row];
    } else emit(table, row, skipped("header"));
    return;
  }
  emit(table, row, outcomeOf(table, row));
}

/** Finds the columns in the rows held, then hands these out. */
function settle(table: Table): void {
  const rows = table.holding;
  table.holding = [];
  const { preamble } = table.sink;
  const at = rows.findIndex((row) => isHeader(row, preamble.carrier));
  const above = at === -1 ? [] : rows.slice(0, at);
  const header = rows[at];
  if (header === undefined) {
    settleWithoutHeader(table, rows);
    return;
  }
  // Rows that are calls may stand above a row that only reads like a header.
  if (above.some(looksLikeData)) settleWithoutHeader(table, above);
  else for (const row of above) readAbove(table, row);
  table.lost = false;
  // The lines above may have named the carrier, whose names for columns are then the ones that count.
  table.plan = columnsByName(header, rows.slice(at + 1), preamble.carrier);
  table.day = undefined;
  emit(table, header, skipped("header"));
  remarkOnColumns(table, header);
  for (const row of rows.slice(at + 1)) pushRow(table, row);
}

function settleWithoutHeader(table: Table, rows: readonly TableRow[]): void {
  for (const row of rows) if (filledCells(row).length <= 2) readPreamble(table.sink.preamble, row);
  table.plan = columnsByContent(rows);
  table.lost = table.plan === undefined;
  if (table.lost && rows.some((row) => !isBlank(row))) table.sink.items.push({ kind: "remark", code: "no-columns" });
  for (const row of rows) emit(table, row, outcomeOf(table, row));
}

function remarkOnColumns(table: Table, header: TableRow): void {
  const { plan, sink } = table;
  if (plan === undefined) return;
  const row = sink.rows;
  if (plan.unknown.length > 0) {
    const detail = plan.unknown.join(", ").slice(0, longestRaw);
    sink.items.push({ kind: "remark", row, code: "unknown-columns", count: plan.unknown.length, detail });
  }
  const { direction, caller, callee } = plan.columns;
  if (direction === undefined && (caller === undefined || callee === undefined)) {
    sink.items.push({ kind: "remark", row, code: "no-direction", detail: rawRow(header, longestRaw) });
  }
}

function readAbove(table: Table, row: TableRow): void {
  const texts = filledCells(row);
  const [first, second] = texts;
  readPreamble(table.sink.preamble, row);
  const service = first === undefined || second !== undefined ? undefined : readService(first);
  if (service !== undefined) table.section = service;
  emit(table, row, skipped(first === undefined ? "blank" : "preamble"));
}

const totals = /^(?:合\s*计|总\s*计|小\s*计|总时长|总费用|总通话|本页|共计|共\s*\d+|total|subtotal|sum)/i;

function outcomeOf(table: Table, row: TableRow): RowOutcome {
  const [first, second] = filledCells(row);
  if (first === undefined) return skipped("blank");
  if (totals.test(first)) return skipped("totals");
  if (second === undefined && (row.cells.length > 1 || table.plan !== undefined)) {
    return looksLikeNumber(first) ? setAside("unrecognised-row") : readLone(table, first);
  }
  const { plan, section, day, epoch1904, sink } = table;
  if (plan === undefined) return setAside("unrecognised-row");
  return readTableRow(row, sink.rows + 1, { plan, preamble: sink.preamble, section, day, epoch1904 }, sink.context);
}

/** A line with one cell only, between the rows: the day they are of, the title of a section, or a note. */
function readLone(table: Table, text: string): RowOutcome {
  const date = parseCivilDate(text);
  if (date.ok) {
    table.day = date.value;
    return skipped("section-title");
  }
  const service = text.length <= 20 ? readService(text) : undefined;
  if (service === undefined) return skipped("note");
  table.section = service;
  return skipped("section-title");
}

function emit(table: Table, row: TableRow, outcome: RowOutcome): void {
  const { sink } = table;
  sink.rows++;
  const number = sink.rows;
  if (outcome.kind === "record") {
    sink.items.push({ kind: "record", row: number, communication: outcome.communication });
    if (outcome.remark !== undefined) sink.items.push({ kind: "remark", row: number, code: outcome.remark });
  } else if (outcome.kind === "skipped") {
    sink.items.push({ kind: "skipped", row: number, reason: outcome.reason });
  } else {
    sink.items.push({ kind: "problem", row: number, line: row.line, code: outcome.code, raw: rawRow(row, longestRaw) });
  }
}
