import type { Cell } from "../../reading/ports.ts";
import { looksLikeTime } from "../../reading/read-time.ts";
import { cellText, filledCells, type TableRow } from "../../reading/table-row.ts";
import { commonNames, nameParts } from "./common-names.ts";
import { readDirection } from "./read-direction.ts";
import { looksLikeDuration } from "./read-duration.ts";
import { looksLikeNumber } from "./read-number.ts";
import { readService } from "./read-service.ts";
import { type ColumnMap, type Header, type HeaderNames, type Role, readHeader, roles } from "./roles.ts";

/** Where in a row is what. `date` beside `time` when they are two columns. */
type Columns = Partial<Readonly<Record<Exclude<Role, "other">, number>>>;

export interface ColumnPlan {
  readonly columns: Columns;
  readonly durationUnit: number;
  /** Names of columns that nothing is known about; their content is not taken. */
  readonly unknown: readonly string[];
  /** The names as read, to recognise the same line further down. */
  readonly header: string;
}

/** Rows looked at to see what a column holds. */
const sampled = 60;

/** Columns of statements of account, which have times and other sides as well. */
const notCalls = /交易|余额|收\/支|记账|借贷/;

/** Whether a row names columns: at least when and with whom, and no cell in it is a number or a time itself. */
export function isHeader(row: TableRow, carrier: ColumnMap | undefined): boolean {
  if (row.cells.length < 2 || row.cells.length > 100) return false;
  const texts = filledCells(row);
  if (texts.length < 2 || texts.some((text) => text.length > 40 || /\d{5}|^\d+$/.test(text))) return false;
  if (texts.some((text) => notCalls.test(text))) return false;
  const found = new Set(texts.map((text) => roleOf(readHeader(text), carrier)));
  const when = found.has("time") || found.has("date");
  const who = found.has("number") || found.has("caller") || found.has("callee") || found.has("name");
  return when && who;
}

/** Whether a row without a header above it could be one of a call log. */
export function looksLikeData(row: TableRow): boolean {
  return row.cells.some(looksLikeNumber) && row.cells.some((cell) => looksLikeTime(cell) !== undefined);
}

/** The plan of a table with a header. */
export function columnsByName(header: TableRow, rows: readonly TableRow[], carrier: ColumnMap | undefined): ColumnPlan {
  const headers = header.cells.map((cell) => readHeader(cellText(cell)));
  const found = headers.map((one) => (one.name === "" ? undefined : roleOf(one, carrier)));
  const sample = rows.slice(0, sampled);
  const columns: { -readonly [Key in keyof Columns]: Columns[Key] } = {};
  for (const role of roles) {
    if (role === "other") continue;
    const candidates = found.flatMap((one, at) => (one === role ? [at] : []));
    const best = bestColumn(role, candidates, sample);
    if (best !== undefined) columns[role] = best;
  }
  moveDurationNamedTime(columns, found, sample);
  const unit = columns.duration === undefined ? undefined : headers[columns.duration]?.unit;
  return {
    columns,
    durationUnit: unit === undefined ? 1 : unit,
    unknown: headers.flatMap(({ raw, name }, at) => (name !== "" && found[at] === undefined ? [raw] : [])),
    header: headerKey(header),
  };
}

export function headerKey(row: TableRow): string {
  return row.cells.map(cellText).join("\t");
}

/** The plan of a table without a header, by what its columns hold; undefined unless there are times and numbers. */
export function columnsByContent(rows: readonly TableRow[]): ColumnPlan | undefined {
  const sample = rows.filter((row) => filledCells(row).length >= 2).slice(0, sampled);
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
  const free = new Set(Array.from({ length: width }, (_, at) => at));
  const columns: { -readonly [Key in keyof Columns]: Columns[Key] } = {};
  for (const role of ["time", "number", "direction", "duration"] as const) {
    const scores = [...free].map((at) => ({
      at,
      share: share(role, at, sample) - (isConstant(at, sample) ? 0.25 : 0),
    }));
    const best = scores.sort((a, b) => b.share - a.share || a.at - b.at)[0];
    if (best === undefined || best.share < 0.6) continue;
    columns[role] = best.at;
    free.delete(best.at);
    if (role === "time") takeDate(columns, free, sample);
  }
  if (columns.time === undefined || columns.number === undefined) return undefined;
  // Orders and payments have times and numbers too; who called and how long are what only a call log has.
  if (columns.direction === undefined && columns.duration === undefined) return undefined;
  return { columns, durationUnit: 1, unknown: [], header: "" };
}

function takeDate(columns: { time?: number; date?: number }, free: Set<number>, sample: readonly TableRow[]): void {
  const { time } = columns;
  if (time === undefined) return;
  const kindAt = (at: number) => sample.map(({ cells }) => looksLikeTime(cells[at])).find((kind) => kind !== undefined);
  const wanted = kindAt(time) === "date" ? "time" : kindAt(time) === "time" ? "date" : undefined;
  const other = wanted === undefined ? undefined : [...free].find((at) => kindAt(at) === wanted);
  if (other === undefined) return;
  free.delete(other);
  if (wanted === "date") columns.date = other;
  else [columns.date, columns.time] = [time, other];
}

function roleOf(header: Header, carrier: ColumnMap | undefined): Role | undefined {
  const listed = (names: HeaderNames) => roles.find((role) => names[role]?.includes(header.name) === true);
  const known = (carrier === undefined ? undefined : listed(carrier.names)) ?? listed(commonNames);
  return known ?? nameParts.find(([pattern]) => pattern.test(header.name))?.[1];
}

/** Of several columns that could be it by name, the one whose content says so most; the first among equals. */
function bestColumn(role: Role, candidates: readonly number[], sample: readonly TableRow[]): number | undefined {
  const [first, ...others] = candidates;
  if (first === undefined) return undefined;
  // 类型 or 状态 may say anything: without one word for who called, it is not the column for that.
  if (role === "direction" && candidates.every((at) => share(role, at, sample) === 0) && sample.length > 0)
    return undefined;
  return others.reduce((best, at) => (share(role, at, sample) > share(role, best, sample) ? at : best), first);
}

/** 通话时间 is when in most tables and how long in some: it is how long if it reads so and another column says when. */
function moveDurationNamedTime(
  columns: { -readonly [Key in keyof Columns]: Columns[Key] },
  found: readonly (Role | undefined)[],
  sample: readonly TableRow[],
): void {
  if (columns.duration !== undefined || sample.length === 0) return;
  const whenElsewhere = (at: number) =>
    found.some((role, other) => other !== at && (role === "time" || role === "date"));
  const at = found.findIndex(
    (role, index) =>
      role === "time" &&
      share("time", index, sample) < 0.3 &&
      share("duration", index, sample) > 0.6 &&
      whenElsewhere(index),
  );
  if (at === -1) return;
  columns.duration = at;
  if (columns.time === at) delete columns.time;
}

/** The share of filled cells of a column that read as that role. */
function share(role: Role, at: number, sample: readonly TableRow[]): number {
  const cells = sample.map((row) => row.cells[at]).filter((cell) => cellText(cell) !== "");
  if (cells.length === 0) return 0;
  return cells.filter((cell) => reads(role, cell)).length / cells.length;
}

function reads(role: Role, cell: Cell | undefined): boolean {
  switch (role) {
    case "time":
    case "date":
      return looksLikeTime(cell) !== undefined;
    case "number":
    case "caller":
    case "callee":
    case "own":
      return looksLikeNumber(cell);
    case "direction":
      return readDirection(cellText(cell)) !== undefined;
    case "duration":
      return looksLikeDuration(cell);
    case "kind":
      return readService(cellText(cell)) !== undefined;
    default:
      return true;
  }
}

/** The same value in every row is the owner's own number, not the other's. */
function isConstant(at: number, sample: readonly TableRow[]): boolean {
  const values = new Set(sample.map((row) => cellText(row.cells[at])));
  return sample.length > 3 && values.size === 1;
}
