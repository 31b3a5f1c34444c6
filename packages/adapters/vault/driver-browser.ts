import * as SQLite from "@journeyapps/wa-sqlite";
import createModule from "@journeyapps/wa-sqlite/dist/mc-wa-sqlite.mjs";
import wasm from "@journeyapps/wa-sqlite/dist/mc-wa-sqlite.wasm?url";
import { OPFSCoopSyncVFS } from "@journeyapps/wa-sqlite/src/examples/OPFSCoopSyncVFS.js";
import { hex } from "@ringfence/kernel";
import { type Row, type SqlDriver, SqlFault, type SqlValue } from "./sql-driver.ts";

let engine: Promise<SQLiteAPI> | undefined;

/** The engine is loaded when the first vault is opened, and once. */
function ready(): Promise<SQLiteAPI> {
  engine ??= (async () => {
    const module = await createModule({ locateFile: () => wasm });
    const api = SQLite.Factory(module);
    api.vfs_register(await OPFSCoopSyncVFS.create("opfs", module), true);
    return api;
  })();
  return engine;
}

/**
 * The same file as on Node, in the browser's private file system; only in a worker. Same cipher, same key, same journal.
 *
 * @throws SqlFault `damaged` when the key or the file is wrong.
 */
export async function openBrowserDriver(name: string, key: Uint8Array): Promise<SqlDriver> {
  const api = await ready();
  const flags = SQLite.SQLITE_OPEN_CREATE | SQLite.SQLITE_OPEN_READWRITE;
  const database = await guarded(() => api.open_v2(name, flags, "multipleciphers-opfs"));
  const all = (sql: string, values: readonly SqlValue[] = []) => guarded(() => query(api, database, sql, values));
  await all("pragma cipher='chacha20'");
  await all(`pragma key='raw:${hex(key)}'`);
  await all("pragma secure_delete=ON");
  await all("pragma synchronous=FULL");
  await all("select count(*) from sqlite_master");
  return {
    run: async (sql, values) => {
      await all(sql, values);
    },
    all,
    bytes: async () => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    },
    close: async () => {
      await api.close(database);
    },
  };
}

async function query(
  api: SQLiteAPI,
  database: number,
  sql: string,
  values: readonly SqlValue[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const statement of api.statements(database, sql)) {
    if (values.length > 0) api.bind_collection(statement, [...values] as SQLiteCompatibleType[]);
    const names = api.column_names(statement);
    while ((await api.step(statement)) === SQLite.SQLITE_ROW) {
      const cells = api.row(statement);
      rows.push(Object.fromEntries(names.map((name, at) => [name, ownValue(cells[at])])));
    }
  }
  return rows;
}

/** Blobs are views of the engine's memory, which moves. */
function ownValue(value: SQLiteCompatibleType | undefined): SqlValue {
  if (value instanceof Uint8Array) return value.slice();
  return typeof value === "string" || typeof value === "number" ? value : null;
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? Number(error.code) & 0xff : undefined;
    const damaged = code === SQLite.SQLITE_CORRUPT || code === SQLite.SQLITE_NOTADB || code === SQLite.SQLITE_IOERR;
    if (damaged) throw new SqlFault("damaged", `${error}`);
    if (code === SQLite.SQLITE_FULL) throw new SqlFault("disk-full", `${error}`);
    throw error;
  }
}
