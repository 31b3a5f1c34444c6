import { type Outcome, ok } from "@ringfence/kernel";
import { type DamagedPage, readCells } from "./read-cells.ts";
import { readRecord, type SqlValue } from "./read-record.ts";
import { openSqliteFile, type SqliteFile, type SqliteRefusal } from "./sqlite-file.ts";
import { tableColumns } from "./table-columns.ts";

export interface SqlRow {
  readonly rowid: number;
  /** By the name of the column in lower case; null where the row is older than the column. */
  readonly get: (column: string) => SqlValue;
}

export interface SqliteDatabase {
  readonly file: SqliteFile;
  readonly tables: readonly string[];
  readonly columns: (table: string) => readonly string[];
  /** The rows of a table in order of rowid; a page that cannot be read is told and passed over. Empty for an unknown table. */
  readonly rows: (table: string) => Generator<SqlRow | DamagedPage>;
}

interface Table {
  readonly name: string;
  readonly root: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Position of the column that is another name of the rowid, or -1. */
  readonly rowidColumn: number;
}

/**
 * Reads tables out of the bytes of a SQLite database, without SQL and without a library: only what an import needs, in pure code,
 * the same on every device. Tables WITHOUT ROWID, views and indexes are not read. `decode` turns bytes of the file's encoding into
 * text. Errors as {@link openSqliteFile}.
 */
export function openSqliteDatabase(
  bytes: Uint8Array,
  decoderFor: (encoding: SqliteFile["encoding"]) => (bytes: Uint8Array) => string,
): Outcome<SqliteDatabase, SqliteRefusal> {
  const opened = openSqliteFile(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const decode = decoderFor(file.encoding);
  const tables = readSchema(file, decode);
  return ok({
    file,
    tables: [...tables.keys()],
    columns: (table) => [...(tables.get(table)?.columns.keys() ?? [])],
    rows: (name) => {
      const table = tables.get(name);
      return table === undefined ? none() : rowsOf(file, table, decode);
    },
  });
}

function* none(): Generator<never> {}

/** `sqlite_schema` (§2.6) begins at page 1: type, name, tbl_name, rootpage, sql. */
function readSchema(file: SqliteFile, decode: (bytes: Uint8Array) => string): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const cell of readCells(file, 1)) {
    if ("damaged" in cell) continue;
    const [type, name, , root, sql] = readRecord(cell.payload, decode) ?? [];
    if (type !== "table" || typeof name !== "string" || typeof root !== "number" || typeof sql !== "string") continue;
    const columns = tableColumns(sql);
    if (columns === undefined) continue;
    const places = new Map(columns.map((one, at) => [one.name.toLowerCase(), at]));
    const key = name.toLowerCase();
    tables.set(key, { name, root, columns: places, rowidColumn: columns.findIndex(({ isRowid }) => isRowid) });
  }
  return tables;
}

function* rowsOf(
  file: SqliteFile,
  table: Table,
  decode: (bytes: Uint8Array) => string,
): Generator<SqlRow | DamagedPage> {
  for (const cell of readCells(file, table.root)) {
    if ("damaged" in cell) {
      yield cell;
      continue;
    }
    const values = readRecord(cell.payload, decode);
    if (values === undefined) {
      yield { damaged: 0 };
      continue;
    }
    const { rowid } = cell;
    const get = (column: string): SqlValue => {
      const at = table.columns.get(column);
      if (at === undefined) return null;
      return at === table.rowidColumn ? rowid : (values[at] ?? null);
    };
    yield { rowid, get };
  }
}
