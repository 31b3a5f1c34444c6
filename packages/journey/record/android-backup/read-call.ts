import { communicationOf, type RowContext } from "../row-context.ts";
import { type RowOutcome, setAside, taken } from "../row-outcome.ts";
import { call } from "./backup-plans.ts";
import { present, readDate, readEnd, type TextPool } from "./backup-values.ts";
import type { ElementTag } from "./element-tag.ts";

/**
 * `type` of Android's CallLog.Calls. Whether somebody picked up: of an incoming or outgoing call its duration tells; a
 * voicemail was taken by the mailbox, and 7 was answered on another device of the owner.
 */
const kinds: Readonly<
  Record<string, { readonly direction: "in" | "out"; readonly connected: boolean | "by-duration" }>
> = {
  "1": { direction: "in", connected: "by-duration" },
  "2": { direction: "out", connected: "by-duration" },
  "3": { direction: "in", connected: false },
  "4": { direction: "in", connected: true },
  "5": { direction: "in", connected: false },
  "6": { direction: "in", connected: false },
  "7": { direction: "in", connected: true },
};

/** One `<call>`; presentation 2 restricted, 3 unknown, 4 payphone: the number is then not the caller's. */
export function readCall(tag: ElementTag, row: number, context: RowContext, seen: TextPool): RowOutcome {
  const { values } = tag;
  const kind = kinds[`${values[call.type]}`];
  if (kind === undefined) return setAside(values[call.type] === undefined && tag.damaged ? "damaged" : "unknown-type");
  const date = readDate(values[call.date]);
  if (typeof date === "string") return setAside(date);
  const seconds = readDuration(values[call.duration]);
  const connected =
    kind.connected === "by-duration" ? (seconds === undefined ? undefined : seconds > 0) : kind.connected;
  const hidden = ["2", "3", "4"].includes(`${values[call.presentation]}`);
  const other = readEnd(hidden ? undefined : values[call.number], values[call.name], seen);
  const communication = communicationOf(context, row, {
    channel: "call",
    direction: kind.direction,
    start: date.at,
    precision: date.precision,
    from: kind.direction === "in" ? other : {},
    to: kind.direction === "in" ? [] : [other],
  });
  if (seconds !== undefined) communication.durationSeconds = seconds;
  if (connected !== undefined) communication.connected = connected;
  const unread = seconds === undefined && present(values[call.duration]) !== undefined;
  return taken(communication, tag.damaged ? "damaged-markup" : unread ? "bad-duration" : undefined);
}

/** Whole seconds; a call longer than a month is a broken value. */
function readDuration(raw: string | undefined): number | undefined {
  return raw !== undefined && /^\d{1,7}$/.test(raw) && Number(raw) < 2_678_400 ? Number(raw) : undefined;
}
