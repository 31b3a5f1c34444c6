import { openSqlite } from "../sqlite.ts";

type Statement = ReturnType<ReturnType<typeof openSqlite>["prepare"]>;

/** The one encrypted file of a gate. One process has it open; a second one is refused. */
export interface GateFile {
  sql(text: string): Statement;
  /** Everything in it is durable when it returns, or nothing of it happened. Within another one it is part of that. */
  together<T>(work: () => T): T;
  close(): void;
}

const tables = [
  "create table if not exists meta (name text primary key, value blob not null) without rowid",
  "create table if not exists book (debtor text primary key, json text not null) without rowid",
  `create table if not exists entry (seq integer primary key, kind text not null, id text not null, debtor text not null, n integer,
    at integer not null, json text, salt blob, leaf blob not null)`,
  "create unique index if not exists entry_id on entry (kind, id, debtor)",
  "create index if not exists entry_debtor on entry (debtor, n) where n is not null",
  "create table if not exists checkpoint (size integer primary key, note text not null)",
  "create table if not exists tally (day text, agency text, what text, count integer, primary key (day, agency, what)) without rowid",
  `create table if not exists agency_key (id text primary key, agency text not null, role text not null, hash blob not null,
    made_at integer not null, ended_at integer) without rowid`,
];

/** @throws Error when another process has it, when the key is wrong, or when a later release made it. */
export function openGateFile(path: string, key: Uint8Array): GateFile {
  const database = openSqlite(path, key);
  try {
    database.pragma("locking_mode=EXCLUSIVE");
    database.pragma("journal_mode=WAL");
    // Every page that is read or written anew is deciphered or enciphered: 64 MiB of them are kept.
    database.pragma("cache_size=-65536");
    database.pragma("wal_autocheckpoint=8000");
    for (const table of tables) database.exec(table);
  } catch (error) {
    database.close();
    throw error;
  }
  const statements = new Map<string, Statement>();
  const sql = (text: string) => {
    const known = statements.get(text) ?? database.prepare(text);
    statements.set(text, known);
    return known;
  };
  let within = false;
  return {
    sql,
    together(work) {
      if (within) return work();
      sql("begin immediate").run();
      within = true;
      try {
        const done = work();
        sql("commit").run();
        return done;
      } catch (error) {
        sql("rollback").run();
        throw error;
      } finally {
        within = false;
      }
    },
    close: () => database.close(),
  };
}
