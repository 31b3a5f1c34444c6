import { type BlockStore, blocksBetween } from "./block-store.ts";
import type { SqlDriver } from "./sql-driver.ts";
import { openDatabase, ready } from "./sqlite-engine-browser.ts";

/**
 * The same encrypted file where the browser has no private file system (some web views): it lies in memory while it is open, and
 * after each transaction the pieces that changed are put into IndexedDB in one transaction of its own, before anybody is told that
 * the write is done. A tab that dies in between leaves the file as it was after the transaction before.
 */
export async function openStoredDriver(store: BlockStore, name: string, key: Uint8Array): Promise<SqlDriver> {
  const { api, memory } = await ready(false);
  const path = new URL(name, "file://").pathname;
  const kept = await store.read(name);
  memory.files.set(path, {
    data: kept.slice().buffer as ArrayBuffer,
    size: kept.length,
    pathname: path,
    flags: 0,
  } as never);
  const changed = new Set<number>();
  const before = memory.onWrite;
  memory.onWrite = (written, from, to) => {
    if (written !== path) return before(written, from, to);
    for (const block of blocksBetween(from, to)) changed.add(block);
  };
  const { database, all } = await openDatabase(api, name, key, "memory");
  const bytes = () => {
    const file = memory.files.get(path);
    return file === undefined ? new Uint8Array(0) : new Uint8Array(file.data, 0, file.size);
  };
  const settle = async () => {
    if (changed.size === 0 || api.get_autocommit(database) === 0) return;
    await store.write(name, bytes(), changed);
    changed.clear();
  };
  await settle();
  return {
    run: async (sql, values) => {
      await all(sql, values);
      await settle();
    },
    all: async (sql, values) => {
      const rows = await all(sql, values);
      await settle();
      return rows;
    },
    bytes: async () => bytes().slice(),
    close: async () => {
      await api.close(database);
      memory.onWrite = before;
      memory.files.delete(path);
    },
  };
}
