import type { Communication, End } from "@ringfence/casefile";
import { type CivilDate, phoneKey } from "@ringfence/kernel";
import { readTime } from "../../reading/read-time.ts";
import { cellText, type TableRow } from "../../reading/table-row.ts";
import { longestText } from "../importer.ts";
import { communicationOf, type RowContext } from "../row-context.ts";
import { type RowOutcome, setAside, skipped, taken } from "../row-outcome.ts";
import type { ColumnPlan } from "./find-columns.ts";
import type { Preamble } from "./preamble.ts";
import { type CallWord, readDirection } from "./read-direction.ts";
import { readDuration } from "./read-duration.ts";
import { readNumber } from "./read-number.ts";
import { readService, type Service } from "./read-service.ts";

/** What is known at a row of a table. */
export interface TableContext {
  readonly plan: ColumnPlan;
  readonly preamble: Preamble;
  readonly section: Service | undefined;
  readonly day: CivilDate | undefined;
  readonly epoch1904: boolean;
}

/** One row under a header: a call or a message, or what it is instead. */
export function readTableRow(row: TableRow, number: number, table: TableContext, context: RowContext): RowOutcome {
  const { columns } = table.plan;
  const cell = (at: number | undefined) => (at === undefined ? undefined : row.cells[at]);
  const way = readDirection(cellText(cell(columns.direction)));
  const service = serviceOf(row, table, way);
  if (service === "data-traffic" || service === "other-service") return skipped(service);
  const peer = readPeer(row, table, way);
  if (peer === "number-lost") return setAside("number-lost");
  const nobody = peer.end.number === undefined && peer.end.name === undefined;
  if (nobody && cellText(cell(columns.time)) + cellText(cell(columns.date)) === "") return setAside("unrecognised-row");
  if (way === "forwarded") return skipped("call-forwarding");
  const { day, epoch1904 } = table;
  const time = readTime(cell(columns.date), cell(columns.time), { months: table.preamble.months, day, epoch1904 });
  if (typeof time === "string") return setAside(time);
  const direction = peer.direction ?? way?.direction ?? (columns.direction === undefined ? "unknown" : undefined);
  if (direction === undefined) return setAside("unknown-direction");
  const duration = service === "call" ? readDuration(cell(columns.duration), table.plan.durationUnit) : undefined;
  const communication = communicationOf(context, number, {
    channel: service,
    direction,
    start: time.instant,
    precision: time.precision,
    from: direction === "out" ? {} : peer.end,
    to: direction === "out" ? [peer.end] : [],
  });
  const text = cellText(cell(columns.text)).slice(0, longestText);
  if (text !== "" && service !== "call") communication.text = text;
  if (service === "call") setConnected(communication, way, duration);
  return taken(communication, duration === "unreadable" ? "bad-duration" : undefined);
}

function setConnected(
  call: Communication,
  way: CallWord | undefined,
  duration: number | undefined | "unreadable",
): void {
  if (typeof duration === "number") call.durationSeconds = duration;
  const connected = way?.connected ?? (typeof duration === "number" ? duration > 0 : undefined);
  if (connected !== undefined) call.connected = connected;
}

/** A row's own word is surer than its section's; 主叫 and 被叫 are calls, and a table that says nothing is one of calls. */
function serviceOf(row: TableRow, table: TableContext, way: CallWord | "forwarded" | undefined): Service {
  const { kind, direction, text } = table.plan.columns;
  const word = cellText(direction === undefined ? undefined : row.cells[direction]);
  const named = kind === undefined ? undefined : readService(cellText(row.cells[kind]));
  if (named !== undefined) return named;
  const byWord = /短信|彩信|sms|mms/i.test(word) ? readService(word) : undefined;
  if (byWord !== undefined) return byWord;
  if (table.section !== undefined) return table.section;
  const body = text === undefined ? "" : cellText(row.cells[text]);
  return body !== "" && (way === undefined || /[收发]|sen[dt]|receive/i.test(word)) ? "sms" : "call";
}

/** Whoever is at the other end, and the direction where the two columns 主叫 and 被叫 tell it. */
function readPeer(
  row: TableRow,
  table: TableContext,
  way: CallWord | "forwarded" | undefined,
): { readonly end: End; readonly direction?: "in" | "out" } | "number-lost" {
  const { number, caller, callee, name } = table.plan.columns;
  const shownName = name === undefined ? "" : cellText(row.cells[name]).slice(0, 200);
  const end = (shown: string): End => ({
    ...(shown === "" ? {} : { number: shown }),
    ...(shownName === "" ? {} : { name: shownName }),
  });
  if (number !== undefined || (caller === undefined && callee === undefined)) {
    const read = readNumber(number === undefined ? undefined : row.cells[number]);
    return read === "number-lost" ? read : { end: end(read.number) };
  }
  const [from, to] = [readNumber(cellAt(row, caller)), readNumber(cellAt(row, callee))];
  if (from === "number-lost" || to === "number-lost") return "number-lost";
  const own = table.preamble.ownNumber;
  if (own !== "" && phoneKey(from.number) === own) return { end: end(to.number), direction: "out" };
  if (own !== "" && phoneKey(to.number) === own) return { end: end(from.number), direction: "in" };
  const outgoing = way !== undefined && way !== "forwarded" && way.direction === "out";
  return { end: end(outgoing ? to.number : from.number) };
}

function cellAt(row: TableRow, at: number | undefined) {
  return at === undefined ? undefined : row.cells[at];
}
