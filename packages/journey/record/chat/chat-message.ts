import type { Communication } from "@ringfence/casefile";
import { type ParsedTime, parseCivil, wellFormed } from "@ringfence/kernel";
import { longestText } from "../importer.ts";
import { communicationOf, type RowContext } from "../row-context.ts";
import { type RowOutcome, setAside, skipped, taken } from "../row-outcome.ts";

/** One message as an exporter of a chat program writes it. */
export interface ChatMessage {
  readonly time: string;
  /** Whether the owner of the record wrote it; undefined when the export does not tell. */
  readonly mine: boolean | undefined;
  readonly who: string;
  readonly text: string;
}

/** What an exporter writes for the program's own notices. */
const systemNames = /^(?:系统消息|系统提示|system)(?:\(\d+\))?$/i;

export function chatOutcome(message: ChatMessage, row: number, context: RowContext): RowOutcome {
  if (systemNames.test(message.who)) return skipped("note");
  const time = parseCivil(message.time);
  if (!time.ok) return setAside(message.time.trim() === "" ? "no-time" : "bad-time");
  const communication = communicationFrom(message, time.value, row, context);
  return taken(communication, message.text.length > longestText ? "text-cut" : undefined);
}

function communicationFrom(
  { mine, who, text }: ChatMessage,
  time: ParsedTime,
  row: number,
  context: RowContext,
): Communication {
  const end = who === "" ? {} : { name: wellFormed(who.slice(0, 200)) };
  const communication = communicationOf(context, row, {
    channel: "chat",
    direction: mine === undefined ? "unknown" : mine ? "out" : "in",
    start: time.instant,
    precision: time.precision,
    from: mine === true ? {} : end,
    to: mine === true && who !== "" ? [end] : [],
  });
  const plain = wellFormed(text.trim().slice(0, longestText));
  if (plain !== "") communication.text = plain;
  return communication;
}
