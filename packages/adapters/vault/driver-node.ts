import { readFile } from "node:fs/promises";
import { openSqlite } from "../sqlite.ts";
import { type SqlDriver, SqlFault, type SqlValue } from "./sql-driver.ts";

/**
 * Opens (or makes) the file with its key of 32 bytes. Rollback journal with full sync: when a commit has answered it is on
 * the disk, and between commits the file alone is the whole vault.
 *
 * @throws SqlFault `damaged` when the key or the file is wrong.
 */
export function openNodeDriver(path: string, key: Uint8Array): SqlDriver {
  const database = guarded(() => openSqlite(path, key));
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  guarded(() => {
    database.prepare("select count(*) from sqlite_master").get();
  });
  return {
    run: async (sql, values = []) => {
      guarded(() => prepared(sql).run(...values));
    },
    all: async (sql, values = []) =>
      guarded(() => prepared(sql).all(...values) as Record<string, SqlValue>[]).map(plainBytes),
    bytes: async () => new Uint8Array(await readFile(path)),
    close: async () => {
      database.close();
    },
  };
}

/** Blobs come as Buffers, which are views of a larger pool: what leaves here is plain. */
function plainBytes(row: Record<string, SqlValue>): Record<string, SqlValue> {
  for (const [name, value] of Object.entries(row)) if (value instanceof Uint8Array) row[name] = new Uint8Array(value);
  return row;
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? `${error.code}` : "";
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw new SqlFault("damaged", code);
    // A page that does not authenticate is reported as an input/output error by the cipher.
    if (/^SQLITE_IOERR/.test(code)) throw new SqlFault("damaged", code);
    if (code.startsWith("SQLITE_FULL")) throw new SqlFault("disk-full", code);
    throw error;
  }
}
