import type { BillLine } from "@ringfence/casefile";
import { allBytes } from "../../reading/all-bytes.ts";
import { isBinary, latin1, withoutZeros } from "../../reading/byte-text.ts";
import { archiveName, looksLikePdf, looksLikeWorkbook } from "../../reading/file-kind.ts";
import type { FileInput, ReadingPorts } from "../../reading/ports.ts";
import type { TableRow } from "../../reading/table-row.ts";
import { tableRows } from "../../reading/table-rows.ts";
import { textChunks } from "../../reading/text-chunks.ts";
import { lineSplitter } from "../../reading/text-lines.ts";
import { type BillAccount, closeAccount, countItem, openAccount } from "./bill-account.ts";
import type { BillItem, BillRemark } from "./bill-item.ts";
import { billMaps } from "./bills.gen.ts";
import { headerKey, isBillHeader } from "./find-columns.ts";
import type { TableMapping } from "./mapping.ts";
import { pdfRows } from "./pdf-rows.ts";
import { type BillSink, type BillTable, openSink, readBillTable } from "./read-bill-table.ts";
import { looksLikeOfx, readOfx } from "./read-ofx.ts";
import { looksLikeQif, readQif } from "./read-qif.ts";

export interface ImportedBill {
  readonly account: BillAccount;
  readonly lines: readonly BillLine[];
}

export interface BillHooks {
  /** What the person said earlier about tables nobody knew. */
  readonly mappings?: readonly TableMapping[];
  /** Looked at after every piece, as an AbortSignal is. A cancelled import keeps what was read so far and says so. */
  readonly signal?: { readonly aborted: boolean };
  /** Bytes read so far; awaited, so that whoever shows progress can have a turn. */
  readonly progress?: (bytes: number) => Promise<void> | void;
}

/** Files that are not tables are read whole; no statement in OFX or QIF is larger. */
const largestText = 33_554_432;

/** One bill, row by row. Never throws on account of what a file holds or of a failing disk. */
export async function importBill(file: FileInput, ports: ReadingPorts, hooks: BillHooks = {}): Promise<ImportedBill> {
  const account = openAccount(file.fileName);
  const lines: BillLine[] = [];
  const take = (items: readonly BillItem[]) => {
    for (const item of items) {
      if (item.kind === "record") lines.push(item.line);
      countItem(account, item);
    }
  };
  const stop = (code: BillRemark, detail?: string) => {
    account.complete = false;
    take([{ kind: "remark", code, ...(detail === undefined ? {} : { detail }) }]);
  };
  try {
    const head = await measure(file, ports, account);
    const refusal = refusalOf(head, account.size);
    if (refusal !== undefined) stop(...refusal);
    else await readInto(file, ports, hooks, { head, account, take, stop });
  } catch (error) {
    stop("unreadable-file", `${error}`.slice(0, 300));
  }
  return { account: closeAccount(account, lines), lines };
}

const headSize = 65_536;

/** Hashes the file to its end and keeps its beginning. */
async function measure(
  file: FileInput,
  ports: ReadingPorts,
  account: { sha256: string; size: number },
): Promise<Uint8Array> {
  const hasher = await ports.hasher();
  const head = new Uint8Array(headSize);
  for await (const chunk of file.chunks()) {
    hasher.update(chunk);
    if (account.size < headSize) head.set(chunk.subarray(0, headSize - account.size), account.size);
    account.size += chunk.length;
  }
  account.sha256 = hasher.digestHex();
  return head.subarray(0, Math.min(account.size, headSize));
}

function refusalOf(head: Uint8Array, size: number): readonly [BillRemark, string?] | undefined {
  if (size === 0) return ["empty-file"];
  if (looksLikeWorkbook(head) || looksLikePdf(head)) return undefined;
  const archive = archiveName(head);
  if (archive !== undefined) return ["compressed-archive", archive];
  return isBinary(latin1(head)) ? ["unknown-format"] : undefined;
}

interface Reading {
  readonly head: Uint8Array;
  readonly account: ReturnType<typeof openAccount>;
  readonly take: (items: readonly BillItem[]) => void;
  readonly stop: (code: BillRemark, detail?: string) => void;
}

async function readInto(file: FileInput, ports: ReadingPorts, hooks: BillHooks, reading: Reading): Promise<void> {
  const start = withoutZeros(latin1(reading.head.subarray(0, 4096))).replace(/^\u00ef\u00bb\u00bf/, "");
  const whole = looksLikeOfx(start) ? "ofx" : looksLikeQif(start) ? "qif" : undefined;
  if (looksLikePdf(reading.head)) return readPdfTable(file, ports, hooks, reading);
  if (whole === undefined) return readTables(file, ports, hooks, reading);
  const { account, take, stop } = reading;
  account.source = whole;
  const splitter = lineSplitter();
  let text = "";
  for await (const chunk of textChunks(file, ports)) {
    text += chunk.text;
    if (text.length > largestText) return stop("too-large-workbook");
  }
  take(whole === "ofx" ? readOfx(text) : readQif([...splitter.push(text), ...splitter.end()]));
}

async function readTables(file: FileInput, ports: ReadingPorts, hooks: BillHooks, reading: Reading): Promise<void> {
  const { account, take, stop } = reading;
  const sink = openSink(file.fileName, billMaps, hooks.mappings ?? []);
  let table: BillTable | undefined;
  const batches = tableRows(file, ports);
  for (let next = await batches.next(); ; next = await batches.next()) {
    if (next.done === true) {
      table?.end();
      account.complete = next.value;
      break;
    }
    const { sheet, rows, remarks, bytes } = next.value;
    if (sheet !== undefined) {
      table?.end();
      table = readBillTable(sink, sheet.name, sheet.epoch1904);
    }
    for (const row of rows) table?.push(row);
    take([...sink.items.splice(0), ...remarks]);
    if (bytes !== undefined) await hooks.progress?.(bytes);
    if (hooks.signal?.aborted === true) {
      table?.end();
      stop("cancelled");
      break;
    }
  }
  close(sink, reading);
}

function close(sink: BillSink, { account, take }: Reading): void {
  take(sink.items.splice(0));
  account.source = sink.map?.id ?? null;
  account.kind = sink.map?.kind ?? "unknown";
  account.declared = sink.declared;
  account.unmapped = sink.unmapped;
}

/** A PDF is read whole, as a workbook is; its rows are found by where its words stand. */
async function readPdfTable(file: FileInput, ports: ReadingPorts, hooks: BillHooks, reading: Reading): Promise<void> {
  const { stop } = reading;
  const bytes = await allBytes(file, largestText);
  if (bytes === undefined) return stop("too-large-pdf");
  const pages = await ports.pages(bytes);
  if (!pages.ok) return stop(pages.code, pages.detail);
  if (pages.value.every((page) => page.every(({ text }) => text.trim() === ""))) return stop("no-words");
  const mappings = hooks.mappings ?? [];
  const sink = openSink(file.fileName, billMaps, mappings);
  const table = readBillTable(sink, "", false);
  const isHeader = (row: TableRow) =>
    mappings.some(({ header }) => header === headerKey(row)) || isBillHeader(row, billMaps);
  for (const row of pdfRows(pages.value, isHeader)) table.push(row);
  table.end();
  await hooks.progress?.(bytes.length);
  close(sink, reading);
}
