import type { End } from "@ringfence/casefile";
import { type Instant, instant, wellFormed } from "@ringfence/kernel";
import { type ImportInput, type ImportItem, type ImportPorts, longestText, type MailMessage } from "../importer.ts";
import { communicationOf, type RowContext, rowContext } from "../row-context.ts";
import { itemsOf, type RowOutcome, setAside, taken } from "../row-outcome.ts";
import { splitMessages } from "./split-messages.ts";

/** Reads one message (`.eml`) or many (`.mbox`). Whose mailbox it is is not told, so the direction is unknown. */
export async function* readMail(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const context = rowContext(input, importer);
  let rows = 0;
  let attachments = 0;
  for await (const { bytes, cut, read } of splitMessages(input)) {
    rows += 1;
    const message = await ports.mail(bytes);
    const outcome = message === undefined ? setAside("damaged") : mailOutcome(message, rows, context, cut);
    attachments += message?.attachments.length ?? 0;
    yield [...itemsOf(outcome, rows, message?.subject ?? ""), { kind: "progress", bytes: read }];
  }
  const left: ImportItem[] =
    attachments === 0 ? [] : [{ kind: "remark", code: "attachments-left-out", count: attachments }];
  yield [...left, { kind: "end", rows, complete: true }];
}

function mailOutcome(message: MailMessage, row: number, context: RowContext, cut: boolean): RowOutcome {
  if (message.date === "") return setAside("no-time");
  const at = mailTime(message.date);
  if (at === undefined) return setAside("bad-time");
  const communication = communicationOf(context, row, {
    channel: "email",
    direction: "unknown",
    start: at,
    precision: "second",
    from: endOf(message.from[0]),
    to: message.to.map(endOf),
  });
  const names = message.attachments.map((name) => `［附件］${name}`);
  const text = [message.subject, message.text, ...names].filter((part) => part.trim() !== "").join("\n");
  if (text !== "") communication.text = wellFormed(text.slice(0, longestText));
  return taken(communication, cut || text.length > longestText ? "text-cut" : undefined);
}

/** The schema has no place for an address of its own; name and address together are what a mail shows. */
function endOf(one: MailMessage["from"][number] | undefined): End {
  if (one === undefined || one.address === "") return {};
  const name = one.name === "" ? one.address : `${one.name} <${one.address}>`;
  return { name: wellFormed(name.slice(0, 200)) };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const written =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-])(\d{2}):?(\d{2})|(gmt|utc|ut|z|cst))?/i;

/** RFC 5322 §3.3, read by hand because the engine's own reading of dates differs from device to device. CST is China's, +08:00. */
function mailTime(text: string): Instant | undefined {
  const match = written.exec(text.trim());
  if (match === null) return undefined;
  const [, day, month, year, hour, minute, second, sign, offsetHour, offsetMinute, zone] = match;
  const place = months.indexOf(`${month}`.toLowerCase());
  // A message without a zone, or with one that is only a name, is taken as the mailbox's own: China.
  const named = zone !== undefined && zone.toLowerCase() !== "cst" ? 0 : 480;
  const offset =
    sign === undefined ? named : (sign === "-" ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute));
  const fields = [day, hour, minute, second ?? 0].map(Number) as [number, number, number, number];
  const ms = Date.UTC(Number(year), place, fields[0], fields[1], fields[2], fields[3]) - offset * 60_000;
  const sound = place !== -1 && fields[0] >= 1 && fields[0] <= 31 && fields[1] < 24 && fields[2] < 60;
  return sound && Number(year) >= 1990 && Number(year) <= 2100 ? instant(ms) : undefined;
}
