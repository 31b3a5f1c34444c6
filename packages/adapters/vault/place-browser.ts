import { openBlockStore } from "./block-store.ts";
import { openFileDriver } from "./driver-browser.ts";
import { openStoredDriver } from "./driver-stored.ts";
import type { SqlDriver } from "./sql-driver.ts";

/** Where a browser keeps the files of vaults. */
export interface BrowserPlace {
  readonly list: () => Promise<readonly string[]>;
  readonly exists: (name: string) => Promise<boolean>;
  readonly read: (name: string) => Promise<Uint8Array>;
  /** All or nothing. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly openDriver: (name: string, key: Uint8Array) => Promise<SqlDriver>;
}

export type StorageKind = "file-system" | "indexed-db";

let chosen: Promise<BrowserPlace> | undefined;

/** The private file system where a worker can write to it, else IndexedDB. Decided once, or told. */
export function browserPlace(wanted?: StorageKind): Promise<BrowserPlace> {
  if (wanted !== undefined) chosen = wanted === "file-system" ? fileSystem() : indexedDb();
  chosen ??= fileSystemWorks().then((works) => (works ? fileSystem() : indexedDb()));
  return chosen;
}

/** Some web views have the folder but no way to write to it at once. */
async function fileSystemWorks(): Promise<boolean> {
  try {
    const folder = await navigator.storage.getDirectory();
    const trial = (await folder.getFileHandle("trial", { create: true })) as unknown as WorkerFile;
    (await trial.createSyncAccessHandle()).close();
    const movable = typeof trial.move === "function";
    await folder.removeEntry("trial");
    return movable;
  } catch {
    // Not there, or not allowed: the other place is as good.
    return false;
  }
}

/** What a file handle offers in a worker, and only there: the page's types do not have it. */
interface WorkerFile {
  createSyncAccessHandle(): Promise<{
    truncate(size: number): void;
    write(bytes: Uint8Array): number;
    flush(): void;
    close(): void;
  }>;
  move(name: string): Promise<void>;
}

async function fileSystem(): Promise<BrowserPlace> {
  const folder = await navigator.storage.getDirectory();
  const exists = async (name: string) => {
    try {
      await folder.getFileHandle(name);
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === "NotFoundError") return false;
      throw error;
    }
  };
  return {
    exists,
    list: async () => {
      const names: string[] = [];
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
      return names;
    },
    read: async (name) => new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer()),
    // Written beside and then moved in place, so that a tab closed in the middle leaves the old one.
    write: async (name, bytes) => {
      const beside = (await folder.getFileHandle(`${name}.new`, { create: true })) as unknown as WorkerFile;
      const handle = await beside.createSyncAccessHandle();
      handle.truncate(0);
      handle.write(bytes);
      handle.flush();
      handle.close();
      await beside.move(name);
    },
    remove: async (name) => {
      if (await exists(name)) await folder.removeEntry(name);
    },
    openDriver: openFileDriver,
  };
}

async function indexedDb(): Promise<BrowserPlace> {
  const store = await openBlockStore();
  return {
    exists: store.has,
    list: store.list,
    read: store.read,
    write: (name, bytes) => store.write(name, bytes),
    remove: store.remove,
    openDriver: (name, key) => openStoredDriver(store, name, key),
  };
}
