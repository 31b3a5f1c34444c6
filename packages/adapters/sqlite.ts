import { hex } from "@ringfence/kernel";
import Database from "better-sqlite3-multiple-ciphers";

/**
 * Opens (or makes) an encrypted SQLite file with its key of 32 bytes. Nothing is read yet: a wrong key shows at the first statement.
 */
export function openSqlite(path: string, key: Uint8Array): Database {
  const database = new Database(path);
  database.pragma("cipher='chacha20'");
  database.pragma(`key='raw:${hex(key)}'`);
  database.pragma("secure_delete=ON");
  database.pragma("synchronous=FULL");
  return database;
}
