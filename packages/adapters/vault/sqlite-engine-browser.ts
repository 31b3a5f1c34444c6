/** The one place in the browser that knows the engine: SQLite with page encryption, in WebAssembly. Only in a worker. */
import * as SQLite from "@journeyapps/wa-sqlite";
import createModule from "@journeyapps/wa-sqlite/dist/mc-wa-sqlite.mjs";
import wasm from "@journeyapps/wa-sqlite/dist/mc-wa-sqlite.wasm?url";
import { MemoryVFS } from "@journeyapps/wa-sqlite/src/examples/MemoryVFS.js";
import { OPFSCoopSyncVFS } from "@journeyapps/wa-sqlite/src/examples/OPFSCoopSyncVFS.js";
import { hex } from "@ringfence/kernel";
import { type Row, SqlFault, type SqlValue } from "./sql-driver.ts";

export interface Engine {
  readonly api: SQLiteAPI;
  /** Files of the in-memory system, by path. */
  readonly memory: MemoryFiles;
}

interface MemoryFile {
  data: ArrayBuffer;
  size: number;
}

interface MemoryFiles {
  readonly files: Map<string, MemoryFile>;
  /** Told of every piece written to a file, in bytes. */
  onWrite: (path: string, from: number, to: number) => void;
}

/** What of the in-memory system is used beyond its public types. */
interface MemorySystem extends SQLiteVFS {
  readonly mapNameToFile: Map<string, MemoryFile>;
  readonly mapIdToFile: Map<number, { readonly pathname: string }>;
  jWrite: (id: number, bytes: Uint8Array, at: number) => number;
}

let engine: Promise<Engine> | undefined;

/** The engine is loaded when the first vault is opened, and once. */
export function ready(withFileSystem: boolean): Promise<Engine> {
  engine ??= start(withFileSystem);
  return engine;
}

async function start(withFileSystem: boolean): Promise<Engine> {
  const module = await createModule({ locateFile: () => wasm });
  const api = SQLite.Factory(module);
  if (withFileSystem) api.vfs_register(await fileSystem(module), true);
  const system = MemoryVFS as unknown as { create(name: string, module: unknown): Promise<MemorySystem> };
  const vfs = await system.create("memory", module);
  const memory: MemoryFiles = { files: vfs.mapNameToFile, onWrite: () => {} };
  const write = vfs.jWrite.bind(vfs);
  vfs.jWrite = (id, bytes, at) => {
    const path = vfs.mapIdToFile.get(id)?.pathname;
    if (path !== undefined) memory.onWrite(path, at, at + bytes.byteLength);
    return write(id, bytes, at);
  };
  api.vfs_register(vfs, false);
  return { api, memory };
}

/** What of the file system's adapter is used beyond its public types. */
interface FileSystem extends SQLiteVFS {
  readonly persistentFiles: Map<string, { readonly accessHandle: { getSize(): number } | null }>;
  readonly accessiblePaths: Set<string>;
  jAccess: (name: string, flags: number, result: DataView) => number;
}

/**
 * The adapter remembers from its first look which files exist. When another tab dies in the middle of a transaction its journal lies
 * there afterwards, and a tab that does not see it reads half a transaction as a whole one. So the journal itself is asked, each time.
 */
async function fileSystem(module: unknown): Promise<FileSystem> {
  const vfs = (await OPFSCoopSyncVFS.create("opfs", module)) as FileSystem;
  const remembered = vfs.jAccess.bind(vfs);
  vfs.jAccess = (name, flags, result) => {
    const path = new URL(name, "file://").pathname;
    const handle = path.endsWith("-journal") ? vfs.persistentFiles.get(path)?.accessHandle : undefined;
    if (handle !== undefined && handle !== null) {
      if (handle.getSize() > 0) vfs.accessiblePaths.add(path);
      else vfs.accessiblePaths.delete(path);
    }
    return remembered(name, flags, result);
  };
  return vfs;
}

/**
 * Opens an encrypted file: same cipher, same key as on Node.
 *
 * @throws SqlFault `damaged` when the key or the file is wrong.
 */
export async function openDatabase(api: SQLiteAPI, name: string, key: Uint8Array, vfs: "opfs" | "memory") {
  const flags = SQLite.SQLITE_OPEN_CREATE | SQLite.SQLITE_OPEN_READWRITE;
  const database = await guarded(() => api.open_v2(name, flags, `multipleciphers-${vfs}`));
  const all = (sql: string, values: readonly SqlValue[] = []) => guarded(() => query(api, database, sql, values));
  await all("pragma cipher='chacha20'");
  await all(`pragma key='raw:${hex(key)}'`);
  await all("pragma secure_delete=ON");
  await all("pragma synchronous=FULL");
  await all("select count(*) from sqlite_master");
  return { database, all };
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
