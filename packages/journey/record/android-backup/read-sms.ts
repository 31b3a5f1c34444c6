import type { Communication } from "@ringfence/casefile";
import { communicationOf, type RowContext } from "../row-context.ts";
import { type RowOutcome, setAside, skipped, taken } from "../row-outcome.ts";
import { sms } from "./backup-plans.ts";
import { readDate, readEnd, readText, splitAddresses, type TextPool } from "./backup-values.ts";
import type { ElementTag } from "./element-tag.ts";

/** One `<sms>`: type 1 inbox, 2 sent, 3 draft, 4 outbox, 5 failed, 6 queued (Android's Telephony.TextBasedSmsColumns). */
export function readSms(tag: ElementTag, row: number, context: RowContext, seen: TextPool): RowOutcome {
  const { values } = tag;
  const type = values[sms.type];
  if (type === "3") return skipped("draft");
  if (type === "4" || type === "5" || type === "6") return skipped("not-sent");
  if (type !== "1" && type !== "2") return setAside(type === undefined && tag.damaged ? "damaged" : "unknown-type");
  const date = readDate(values[sms.date]);
  if (typeof date === "string") return setAside(date);
  const { text, cut } = readText(values[sms.body]);
  const incoming = type === "1";
  const communication = communicationOf(context, row, {
    channel: "sms",
    direction: incoming ? "in" : "out",
    start: date.at,
    precision: date.precision,
    from: incoming ? readEnd(values[sms.address], values[sms.name], seen) : {},
    to: incoming ? [] : receivers(values[sms.address], values[sms.name], seen),
  });
  if (text !== undefined) communication.text = text;
  return taken(communication, cut || tag.cut ? "text-cut" : tag.damaged ? "damaged-markup" : undefined);
}

function receivers(address: string | undefined, name: string | undefined, seen: TextPool): Communication["to"] {
  const numbers = splitAddresses(address);
  // With several receivers the name is a list that need not be in the same order.
  if (numbers.length > 1) return numbers.map((one) => readEnd(one, undefined, seen));
  return numbers.length === 0 ? [] : [readEnd(address, name, seen)];
}
