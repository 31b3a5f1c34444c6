import { allBytes } from "../all-bytes.ts";
import type { ImportInput, ImportItem, ImportPorts } from "../importer.ts";
import { rowContext } from "../row-context.ts";
import { textChunks } from "../text-chunks.ts";
import { type Line, lineSplitter } from "../text-lines.ts";
import { csvReader, findDelimiter } from "./csv-rows.ts";
import { openPreamble } from "./preamble.ts";
import { readTable, type TableReader, type TableSink } from "./read-table.ts";
import { looksLikeMarkup, looksLikeWorkbook } from "./sniff-table.ts";

/** A workbook is read whole; larger ones are refused by the port anyway. */
const largestWorkbook = 33_554_432;
/** Items handed on at a time when they come from a workbook. */
const batch = 2000;

/** Reads a call log in a table: text with separators in a stream, a workbook or a page of HTML tables whole. */
export async function* readCallTable(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const sink: TableSink = {
    context: rowContext(input, importer),
    preamble: openPreamble(input.fileName),
    items: [],
    rows: 0,
  };
  const head = await firstChunk(input);
  if (looksLikeWorkbook(head)) yield* readWorkbook(input, ports, sink, await allBytes(input, largestWorkbook));
  else if (looksLikeMarkup(head)) yield* readWorkbook(input, ports, sink, await allText(input, ports));
  else yield* readText(input, ports, sink);
}

async function* readText(
  input: ImportInput,
  ports: ImportPorts,
  sink: TableSink,
): AsyncGenerator<readonly ImportItem[]> {
  const splitter = lineSplitter();
  const reader = textTable(sink);
  const chunks = textChunks(input, ports);
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done === true) {
      if (next.value !== undefined) sink.items.push(next.value);
      break;
    }
    for (const line of splitter.push(next.value.text)) reader.push(line);
    sink.items.push({ kind: "progress", bytes: next.value.bytes });
    yield sink.items.splice(0);
  }
  for (const line of splitter.end()) reader.push(line);
  reader.end();
  yield [...sink.items.splice(0), { kind: "end", rows: sink.rows, complete: true }];
}

const linesForDelimiter = 200;

/** Lines held until the delimiter is known, then rows of cells into the table. */
function textTable(sink: TableSink): { push(line: Line): void; end(): void } {
  const table = readTable(sink, "", false);
  let waiting: Line[] | undefined = [];
  let csv = csvReader(",");
  const begin = () => {
    const lines = waiting === undefined ? [] : waiting;
    waiting = undefined;
    csv = csvReader(findDelimiter(lines.map(({ text }) => text.slice(0, 10_000))));
    for (const line of lines) for (const row of csv.push(line)) table.push(row);
  };
  return {
    push: (line) => {
      if (line.cut) sink.items.push({ kind: "remark", code: "text-cut" });
      if (waiting !== undefined) {
        waiting.push(line);
        if (waiting.length >= linesForDelimiter) begin();
      } else for (const row of csv.push(line)) table.push(row);
    },
    end: () => {
      begin();
      for (const row of csv.end()) table.push(row);
      table.end();
    },
  };
}

async function* readWorkbook(
  input: ImportInput,
  ports: ImportPorts,
  sink: TableSink,
  data: Uint8Array | string | undefined,
): AsyncGenerator<readonly ImportItem[]> {
  const sheets = data === undefined ? undefined : await ports.sheets(data);
  if (sheets === undefined || !sheets.ok) {
    const remark: ImportItem =
      sheets === undefined
        ? { kind: "remark", code: "too-large-workbook" }
        : { kind: "remark", code: sheets.code, ...(sheets.detail === undefined ? {} : { detail: sheets.detail }) };
    yield [remark, { kind: "end", rows: 0, complete: false }];
    return;
  }
  for (const sheet of sheets.value) {
    const table: TableReader = readTable(sink, sheet.name, sheet.epoch1904);
    for (const [at, cells] of sheet.rows.entries()) {
      table.push({ line: at + 1, cells });
      if (sink.items.length >= batch) yield sink.items.splice(0);
    }
    table.end();
  }
  if (input.size !== undefined) sink.items.push({ kind: "progress", bytes: input.size });
  yield [...sink.items.splice(0), { kind: "end", rows: sink.rows, complete: true }];
}

async function firstChunk(input: ImportInput): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.chunks()) {
    parts.push(chunk.slice());
    length += chunk.length;
    if (length >= 65_536) break;
  }
  return joined(parts, length);
}

async function allText(input: ImportInput, ports: ImportPorts): Promise<string | undefined> {
  let text = "";
  for await (const chunk of textChunks(input, ports)) {
    text += chunk.text;
    if (text.length > largestWorkbook) return undefined;
  }
  return text;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
