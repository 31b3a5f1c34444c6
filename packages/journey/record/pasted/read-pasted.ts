import type { Communication, End } from "@ringfence/casefile";
import { type CivilDate, type ParsedTime, parseCivilDate, startOfDay } from "@ringfence/kernel";
import { textChunks } from "../../reading/text-chunks.ts";
import { type Line, lineSplitter } from "../../reading/text-lines.ts";
import { type ImportInput, type ImportItem, type ImportPorts, longestRaw, longestText } from "../importer.ts";
import { communicationOf, type RowContext, rowContext } from "../row-context.ts";
import { beginsAnother, type FieldBlock, type LabelledValue, readField, setField } from "./field-block.ts";
import { readDayLine, readHead, readWho } from "./message-head.ts";

/** One message, or text that is none, being gathered line by line. */
interface Block {
  readonly line: number;
  readonly raw: string;
  readonly time: ParsedTime | undefined;
  readonly direction: Communication["direction"];
  readonly other: End;
  readonly lines: string[];
  length: number;
  cut: boolean;
  /** Set while the lines are labelled fields. */
  readonly fields: FieldBlock | undefined;
}

interface Pasted {
  readonly context: RowContext;
  readonly defaultDate: CivilDate | undefined;
  items: ImportItem[];
  rows: number;
  day: CivilDate | undefined;
  block: Block | undefined;
  /** A line "发件人：…" that waits for the next one to tell whether it is a field or text. */
  label: Labelled | undefined;
}

interface Labelled {
  readonly line: Line;
  readonly read: LabelledValue;
}

/**
 * Reads text that somebody pasted or saved: messages each with a time and a sender, in the forms chat programs, phones and
 * people write them, or text without either, which is one message. Who wrote is not told by such text, so the direction
 * is `unknown` unless a word says it.
 */
export async function* readPasted(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const pasted: Pasted = {
    context: rowContext(input, importer),
    defaultDate: input.defaultDate,
    items: [],
    rows: 0,
    day: undefined,
    block: undefined,
    label: undefined,
  };
  const splitter = lineSplitter();
  const chunks = textChunks(input, ports);
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done === true) {
      if (next.value !== undefined) pasted.items.push(next.value);
      break;
    }
    for (const line of splitter.push(next.value.text)) pushLine(pasted, line);
    pasted.items.push({ kind: "progress", bytes: next.value.bytes });
    yield pasted.items;
    pasted.items = [];
  }
  for (const line of splitter.end()) pushLine(pasted, line);
  if (pasted.label !== undefined) pushText(pasted, pasted.label.line);
  closeBlock(pasted);
  yield [...pasted.items, { kind: "end", rows: pasted.rows, complete: true }];
}

function pushLine(pasted: Pasted, line: Line): void {
  const { label } = pasted;
  const read = line.text.length > 4000 ? undefined : readField(line.text.trim());
  if (label !== undefined) {
    pasted.label = undefined;
    // One labelled line alone may be part of a message; two in a row are the fields of a forwarded one.
    if (read !== undefined && read.field !== label.read.field) openFields(pasted, label);
    else pushText(pasted, label.line);
  }
  if (read === undefined) pushText(pasted, line);
  else {
    const fields = pasted.block?.fields;
    if (fields === undefined || beginsAnother(fields, read.field)) pasted.label = { line, read };
    else addField(pasted, fields, read);
  }
}

function addField(pasted: Pasted, fields: FieldBlock, { field, value }: LabelledValue): void {
  setField(fields, field, value);
  if (field === "text" && pasted.block !== undefined) addLine(pasted.block, value);
}

function openFields(pasted: Pasted, { line, read }: Labelled): void {
  closeBlock(pasted);
  const fields: FieldBlock = {};
  pasted.block = openBlock(line, { time: undefined, direction: "unknown", other: {}, fields });
  addField(pasted, fields, read);
}

function pushText(pasted: Pasted, line: Line): void {
  const text = line.text.replace(/^\ufeff/, "").trimEnd();
  const plain = text.trim();
  const day = readDayLine(plain);
  const date = day === undefined ? undefined : parseCivilDate(day.normalize("NFKC"));
  if (date?.ok === true) {
    closeBlock(pasted);
    pasted.day = date.value;
    return;
  }
  const head = plain === "" ? undefined : readHead(plain, pasted.day);
  if (head !== undefined) {
    closeBlock(pasted);
    const direction = head.direction === undefined ? "unknown" : head.direction;
    pasted.block = openBlock(line, { time: head.time, direction, other: readWho(head.who) });
    if (head.text !== "") addLine(pasted.block, head.text);
    return;
  }
  if (plain === "" && pasted.block === undefined) return;
  pasted.block ??= openBlock(line, { time: undefined, direction: "unknown", other: {} });
  if (line.cut) pasted.block.cut = true;
  addLine(pasted.block, text);
}

function openBlock(
  line: Line,
  given: Pick<Block, "time" | "direction" | "other"> & { readonly fields?: FieldBlock },
): Block {
  const { time, direction, other, fields } = given;
  return {
    line: line.number,
    raw: line.text.slice(0, longestRaw),
    time,
    direction,
    other,
    lines: [],
    length: 0,
    cut: line.cut,
    fields,
  };
}

function addLine(block: Block, text: string): void {
  const room = longestText - block.length;
  if (text.length > room) block.cut = true;
  if (room <= 0) return;
  block.lines.push(text.slice(0, room));
  block.length += Math.min(text.length, room) + 1;
}

function closeBlock(pasted: Pasted): void {
  const { block } = pasted;
  pasted.block = undefined;
  if (block === undefined) return;
  pasted.rows++;
  const row = pasted.rows;
  const message = block.fields === undefined ? block : fromFields(block, block.fields);
  const text = message.lines.join("\n").trim();
  const bad = block.fields?.badTime === true;
  if (message.time === undefined && (bad || pasted.defaultDate === undefined)) {
    pasted.items.push({ kind: "problem", row, line: block.line, code: bad ? "bad-time" : "no-time", raw: block.raw });
    return;
  }
  pasted.items.push({ kind: "record", row, communication: communicationFrom(pasted, message, row, text) });
  if (block.cut) pasted.items.push({ kind: "remark", row, code: "text-cut" });
}

type Message = Pick<Block, "time" | "direction" | "other" | "lines">;

function fromFields(block: Block, fields: FieldBlock): Message {
  const out = fields.sender === undefined && fields.receiver !== undefined;
  const who = out ? fields.receiver : fields.sender;
  const direction = who === undefined ? "unknown" : out ? "out" : "in";
  return { time: fields.time, direction, other: who === undefined ? {} : readWho(who), lines: block.lines };
}

function communicationFrom(pasted: Pasted, message: Message, row: number, text: string): Communication {
  const { time, direction, other } = message;
  const day = pasted.defaultDate;
  if (time === undefined && day === undefined) throw new RangeError("a message without a time needs a day");
  const communication = communicationOf(pasted.context, row, {
    channel: other.number === undefined ? "chat" : "sms",
    direction,
    start: time === undefined ? startOfDay(day as CivilDate) : time.instant,
    precision: time === undefined ? "day" : time.precision,
    from: direction === "out" ? {} : other,
    to: direction === "out" && (other.number !== undefined || other.name !== undefined) ? [other] : [],
  });
  if (text !== "") communication.text = text;
  return communication;
}
