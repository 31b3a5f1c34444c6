import type { Outcome } from "@ringfence/kernel";
import { allBytes } from "./all-bytes.ts";
import { csvReader, findDelimiter } from "./csv-rows.ts";
import { looksLikeMarkup, looksLikeWorkbook } from "./file-kind.ts";
import type { FileInput, ReadingPorts, Sheet, SheetRefusal } from "./ports.ts";
import type { TableRow } from "./table-row.ts";
import { textChunks } from "./text-chunks.ts";
import { type Line, lineSplitter } from "./text-lines.ts";

/** A workbook is read whole; larger ones are refused by the port anyway. */
const largestWorkbook = 33_554_432;
/** Rows handed on at a time when they come from a workbook. */
const batch = 2000;

/** What should be known about the file besides its rows. */
interface TableRemark {
  readonly kind: "remark";
  readonly code: "text-cut" | "replaced-characters" | SheetRefusal;
  readonly count?: number;
  readonly detail?: string;
}

export interface TableBatch {
  /** A sheet begins with these rows; a file of text is one sheet without a name. */
  readonly sheet?: Pick<Sheet, "name" | "epoch1904">;
  readonly rows: readonly TableRow[];
  readonly remarks: readonly TableRemark[];
  /** Bytes read so far, where that is known. */
  readonly bytes?: number;
}

/**
 * The rows of a table in a file: text with separators in a stream, a workbook or a page of HTML tables whole. Returns false
 * when the file could not be read at all; the last remark then says why.
 */
export async function* tableRows(input: FileInput, ports: ReadingPorts): AsyncGenerator<TableBatch, boolean> {
  const head = await firstChunk(input);
  if (looksLikeWorkbook(head)) return yield* workbookRows(input, ports, await allBytes(input, largestWorkbook));
  if (looksLikeMarkup(head)) return yield* workbookRows(input, ports, await allText(input, ports));
  return yield* textRows(input, ports);
}

async function* textRows(input: FileInput, ports: ReadingPorts): AsyncGenerator<TableBatch, boolean> {
  const splitter = lineSplitter();
  const reader = delimitedRows();
  yield { sheet: { name: "", epoch1904: false }, rows: [], remarks: [] };
  const chunks = textChunks(input, ports);
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done === true) {
      const rows = [...splitter.end().flatMap(reader.push), ...reader.end()];
      yield { rows, remarks: [...(next.value === undefined ? [] : [next.value]), ...reader.remarks.splice(0)] };
      return true;
    }
    const rows = splitter.push(next.value.text).flatMap(reader.push);
    yield { rows, remarks: reader.remarks.splice(0), bytes: next.value.bytes };
  }
}

const linesForDelimiter = 200;

interface DelimitedRows {
  push(line: Line): readonly TableRow[];
  end(): readonly TableRow[];
  readonly remarks: TableRemark[];
}

/** Lines held until the delimiter is known, then rows of cells. */
function delimitedRows(): DelimitedRows {
  let waiting: Line[] | undefined = [];
  let csv = csvReader(",");
  const remarks: TableRemark[] = [];
  const begin = (): TableRow[] => {
    const lines = waiting === undefined ? [] : waiting;
    waiting = undefined;
    csv = csvReader(findDelimiter(lines.map(({ text }) => text.slice(0, 10_000))));
    return lines.flatMap((line) => csv.push(line));
  };
  return {
    remarks,
    push: (line) => {
      if (line.cut) remarks.push({ kind: "remark", code: "text-cut" });
      if (waiting === undefined) return csv.push(line);
      waiting.push(line);
      return waiting.length >= linesForDelimiter ? begin() : [];
    },
    end: () => [...(waiting === undefined ? [] : begin()), ...csv.end()],
  };
}

async function* workbookRows(
  input: FileInput,
  ports: ReadingPorts,
  data: Uint8Array | string | undefined,
): AsyncGenerator<TableBatch, boolean> {
  const sheets: Outcome<readonly Sheet[], SheetRefusal> =
    data === undefined ? { ok: false, code: "too-large-workbook" } : await ports.sheets(data);
  if (!sheets.ok) {
    const detail = sheets.detail === undefined ? {} : { detail: sheets.detail };
    yield { rows: [], remarks: [{ kind: "remark", code: sheets.code, ...detail }] };
    return false;
  }
  for (const { name, epoch1904, rows } of sheets.value) {
    yield { sheet: { name, epoch1904 }, rows: [], remarks: [] };
    for (let from = 0; from < rows.length; from += batch) {
      const part = rows.slice(from, from + batch);
      yield { rows: part.map((cells, at) => ({ line: from + at + 1, cells })), remarks: [] };
    }
  }
  yield { rows: [], remarks: [], ...(input.size === undefined ? {} : { bytes: input.size }) };
  return true;
}

async function firstChunk(input: FileInput): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.chunks()) {
    parts.push(chunk.slice());
    length += chunk.length;
    if (length >= 65_536) break;
  }
  return joined(parts, length);
}

async function allText(input: FileInput, ports: ReadingPorts): Promise<string | undefined> {
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
