import { once } from "node:events";
import { closeSync, fdatasync, fdatasyncSync, openSync } from "node:fs";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { openSqlite } from "../sqlite.ts";
import { takeWriterLock } from "../vault/writer-lock-node.ts";

type Statement = ReturnType<ReturnType<typeof openSqlite>["prepare"]>;

/** The one encrypted file of a gate. One process has it open; a second one is refused. */
export interface GateFile {
  sql(text: string): Statement;
  /** Everything in it is durable when it returns, or nothing of it happened. Within another one it is part of that. */
  together<T>(work: () => T): T;
  /** The same, durable when it resolves: nothing else stands still while the disk is at work. */
  togetherSoon<T>(work: () => T): Promise<T>;
  close(): Promise<void>;
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
  const lock = takeWriterLock(path);
  if (lock === undefined) throw new Error(`${path}: another process has it open`);
  const database = openSqlite(path, key);
  try {
    database.pragma("journal_mode=WAL");
    // What is committed is made durable below, by syncing the write-ahead file as `synchronous=FULL` would.
    database.pragma("synchronous=NORMAL");
    // The worker brings it into the database: here that would stop every answer for as long as it takes.
    database.pragma("wal_autocheckpoint=0");
    // Every page that is read or written anew is deciphered or enciphered: 64 MiB of them are kept.
    database.pragma("cache_size=-65536");
    for (const table of tables) database.exec(table);
  } catch (error) {
    database.close();
    lock.release();
    throw error;
  }
  const ahead = openSync(`${path}-wal`, "r+");
  // What is read from here on may have been left by a process that was killed before its sync.
  fdatasyncSync(ahead);
  const worker = new Worker(new URL("./write-ahead-worker.ts", import.meta.url), { workerData: { path, key } });
  worker.unref();
  // What is left is little: it is brought over between two commits, and the write-ahead file begins anew.
  worker.on("message", () => void database.pragma("wal_checkpoint(passive)"));

  const statements = new Map<string, Statement>();
  const sql = (text: string) => {
    const known = statements.get(text) ?? database.prepare(text);
    statements.set(text, known);
    return known;
  };
  let within = false;
  const commit = <T>(work: () => T): T => {
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
  };
  // A disk that has failed to sync once may have dropped what it was given: nothing more is said to be durable.
  let failed: unknown;
  const onlyIfSound = () => {
    if (failed !== undefined) throw failed;
  };
  const failing = (error: unknown): never => {
    failed = error;
    throw error;
  };
  // One sync at a time. What is committed while one runs is made durable by the next, however many commits there were meanwhile.
  const sync = promisify(fdatasync);
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const synced = (): Promise<void> => {
    next ??= running.then(() => {
      next = undefined;
      onlyIfSound();
      running = sync(ahead).catch(failing);
      return running;
    });
    return next;
  };
  const close = async () => {
    await (next ?? running).catch(() => undefined);
    worker.ref();
    const ended = once(worker, "exit");
    worker.postMessage("close");
    await ended;
    database.close();
    closeSync(ahead);
    lock.release();
  };
  let closing: Promise<void> | undefined;
  return {
    sql,
    together(work) {
      if (within) return work();
      onlyIfSound();
      const done = commit(work);
      try {
        fdatasyncSync(ahead);
      } catch (error) {
        failing(error);
      }
      return done;
    },
    async togetherSoon(work) {
      onlyIfSound();
      const done = commit(work);
      await synced();
      return done;
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}
