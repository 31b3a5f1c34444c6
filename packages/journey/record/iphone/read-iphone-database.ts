import { allBytes } from "../../reading/all-bytes.ts";
import type { ImportInput, ImportItem, ImportPorts, RemarkCode } from "../importer.ts";
import { type RowContext, rowContext } from "../row-context.ts";
import { itemsOf, type RowOutcome, setAside } from "../row-outcome.ts";
import { openSqliteDatabase, type SqliteDatabase, type SqlRow } from "../sqlite/sqlite-database.ts";
import { readIphoneCall } from "./read-call.ts";
import { messageTables, readMessage } from "./read-messages.ts";

/** A database is read whole; one larger than this does not fit a phone's memory. */
const largest = 536_870_912;
/** Items handed on at a time. */
const batch = 2000;

/** Reads `sms.db` or `CallHistory.storedata`, whichever the file is, as it lies in an unencrypted backup of an iPhone. */
export async function* readIphoneDatabase(
  input: ImportInput,
  ports: ImportPorts,
  importer: string,
): AsyncGenerator<readonly ImportItem[]> {
  const bytes = await allBytes(input, largest);
  if (bytes === undefined) return yield ended(0, false, "too-large-database");
  const decoding = (encoding: "utf-8" | "utf-16le" | "utf-16be") => (piece: Uint8Array) => {
    const stream = ports.decoder(encoding);
    return stream.push(piece) + stream.end();
  };
  const opened = openSqliteDatabase(bytes, decoding as Parameters<typeof openSqliteDatabase>[1]);
  if (!opened.ok) return yield ended(0, false, "unreadable-database");
  const database = opened.value;
  const read = readerOf(database, rowContext(input, importer), decoding("utf-8"));
  if (read === undefined) return yield ended(0, false, "other-database");
  let items: ImportItem[] = database.file.writeAhead ? [{ kind: "remark", code: "newer-rows-elsewhere" }] : [];
  let rows = 0;
  for (const row of database.rows(read.table)) {
    rows += 1;
    const outcome = "damaged" in row ? setAside("damaged") : read.row(row, rows);
    items.push(...itemsOf(outcome, rows, "damaged" in row ? `page ${row.damaged}` : `row ${row.rowid}`));
    if (items.length < batch) continue;
    yield items;
    items = [];
  }
  const attachments = countRows(database, "message_attachment_join");
  if (attachments > 0) items.push({ kind: "remark", code: "attachments-left-out", count: attachments });
  yield [...items, { kind: "progress", bytes: bytes.length }, { kind: "end", rows, complete: true }];
}

function readerOf(
  database: SqliteDatabase,
  context: RowContext,
  decodeUtf8: (bytes: Uint8Array) => string,
): { readonly table: string; readonly row: (row: SqlRow, at: number) => RowOutcome } | undefined {
  if (database.tables.includes("zcallrecord")) {
    return { table: "zcallrecord", row: (row, at) => readIphoneCall(row, at, context, decodeUtf8) };
  }
  if (!database.tables.includes("message") || !database.tables.includes("handle")) return undefined;
  const tables = messageTables(database, decodeUtf8);
  return { table: "message", row: (row, at) => readMessage(row, at, context, tables) };
}

function countRows(database: SqliteDatabase, table: string): number {
  let count = 0;
  for (const row of database.rows(table)) if (!("damaged" in row)) count += 1;
  return count;
}

const ended = (rows: number, complete: boolean, code: RemarkCode): readonly ImportItem[] => [
  { kind: "remark", code },
  { kind: "end", rows, complete },
];
