import { communicationOf, type RowContext } from "../row-context.ts";
import { type RowOutcome, setAside, taken } from "../row-outcome.ts";
import type { SqlRow } from "../sqlite/sqlite-database.ts";
import { appleTime } from "./apple-time.ts";
import { endOf } from "./read-messages.ts";

/** One `ZCALLRECORD` of Core Data: phone and FaceTime calls, the length in seconds, the number as text or as bytes of it. */
export function readIphoneCall(
  row: SqlRow,
  at: number,
  context: RowContext,
  decodeUtf8: (bytes: Uint8Array) => string,
): RowOutcome {
  const time = appleTime(row.get("zdate"));
  if (time === undefined) return setAside(row.get("zdate") === null ? "no-time" : "bad-time");
  const originated = row.get("zoriginated");
  if (originated !== 0 && originated !== 1) return setAside("unknown-direction");
  const [address, name, length] = [row.get("zaddress"), row.get("zname"), row.get("zduration")];
  const written = address instanceof Uint8Array ? decodeUtf8(address) : address;
  const end = typeof written === "string" ? endOf(written) : {};
  const named = typeof name === "string" && name.trim() !== "" ? { ...end, name: name.trim() } : end;
  const seconds = typeof length === "number" && length >= 0 ? length : undefined;
  const answered = row.get("zanswered") === 1 || (seconds !== undefined && seconds > 0);
  const out = originated === 1;
  const communication = communicationOf(context, at, {
    channel: "call",
    direction: out ? "out" : "in",
    start: time.at,
    precision: time.precision,
    from: out ? {} : named,
    to: out ? [named] : [],
  });
  communication.connected = answered;
  if (seconds !== undefined) communication.durationSeconds = Math.round(seconds);
  return taken(communication, seconds === undefined ? "bad-duration" : undefined);
}
