import type { Channel } from "@ringfence/casefile";
import { type ParsedTime, parseCivil, wellFormed } from "@ringfence/kernel";
import type { ImportInput, ImportItem, ImportPorts } from "../importer.ts";
import { communicationOf, type RowContext, rowContext } from "../row-context.ts";
import { itemsOf, type RowOutcome, setAside, skipped, taken } from "../row-outcome.ts";
import { contentLines, plainValue } from "./content-lines.ts";

interface Event {
  readonly line: number;
  summary: string;
  description: string;
  start: string;
  /** Written with a Z: universal time. */
  cancelled: boolean;
}

/** Words with which people note in a calendar that collectors came or called. Other appointments are none of the case. */
const kinds: readonly (readonly [RegExp, Channel])[] = [
  [/上门|家访|来家|到单位|来单位|visit/i, "visit"],
  [/来电|打电话|电话|通话|call/i, "call"],
];
const aboutCollection = /催收|催款|催债|讨债|要债|还款|逾期|网贷|collect|debt/i;

/** Reads the appointments of an iCalendar: those that note a contact by collectors become contacts, the rest are left out. */
export async function* readCalendar(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const context = rowContext(input, importer);
  let event: Event | undefined;
  let rows = 0;
  let items: ImportItem[] = [];
  const add = (outcome: (row: number) => RowOutcome, { line, summary }: Event) => {
    rows += 1;
    items.push(...itemsOf(outcome(rows), rows, summary, line));
  };
  for await (const part of contentLines(input, ports)) {
    if (part.kind !== "line") {
      items.push(part);
      yield items;
      items = [];
      continue;
    }
    const { line, name, value } = part.line;
    const opens = name === "BEGIN" && /^vevent$/i.test(value.trim());
    if (opens && event !== undefined) add(() => setAside("cut-off"), event);
    if (opens) event = { line, summary: "", description: "", start: "", cancelled: false };
    else if (event === undefined) continue;
    else if (name === "END" && /^vevent$/i.test(value.trim())) {
      const whole = event;
      add((row) => outcomeOf(whole, row, context), whole);
      event = undefined;
    } else if (name === "SUMMARY") event.summary = plainValue(value);
    else if (name === "DESCRIPTION") event.description = plainValue(value);
    else if (name === "DTSTART") event.start = value.trim();
    else if (name === "STATUS") event.cancelled = /^cancelled$/i.test(value.trim());
  }
  if (event !== undefined) add(() => setAside("cut-off"), event);
  yield [...items, { kind: "end", rows, complete: event === undefined }];
}

function outcomeOf({ summary, description, start, cancelled }: Event, row: number, context: RowContext): RowOutcome {
  const text = [summary, description].filter((one) => one !== "").join("\n");
  const channel = kinds.find(([words]) => words.test(text))?.[1];
  if (cancelled || channel === undefined || !aboutCollection.test(text)) return skipped("note");
  const time = calendarTime(start);
  if (time === undefined) return setAside(start === "" ? "no-time" : "bad-time");
  const communication = communicationOf(context, row, {
    channel,
    direction: "in",
    start: time.instant,
    precision: time.precision,
    from: {},
    to: [],
  });
  communication.text = wellFormed(text);
  return taken(communication);
}

/** 20260305T221000Z, 20260305T221000 (of the phone's own place: China), 20260305 (the day alone). */
function calendarTime(text: string): ParsedTime | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  const read = parseCivil(hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone === "Z" ? "Z" : ""}`);
  return read.ok ? read.value : undefined;
}
