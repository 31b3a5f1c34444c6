/** Bytes of a block; a page of SQLite is 4 KiB, so few blocks hold much that did not change. */
const blockSize = 65_536;

/** Numbers of the blocks that the bytes from `from` to `to` lie in. */
export function blocksBetween(from: number, to: number): number[] {
  const first = Math.floor(from / blockSize);
  return Array.from({ length: Math.max(0, Math.ceil(to / blockSize) - first) }, (_, at) => first + at);
}

/** Files in IndexedDB, in blocks, each change of a file in one transaction. */
export interface BlockStore {
  readonly list: () => Promise<readonly string[]>;
  /** Empty for a file that is not there. */
  readonly read: (name: string) => Promise<Uint8Array>;
  readonly has: (name: string) => Promise<boolean>;
  /** The file is these bytes from now on; only the blocks named are written. All blocks when none are named. */
  readonly write: (name: string, whole: Uint8Array, changed?: Iterable<number>) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });

/** @throws DOMException where the browser keeps nothing at all. */
export async function openBlockStore(): Promise<BlockStore> {
  const opening = indexedDB.open("ringfence-vaults", 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("sizes");
    opening.result.createObjectStore("blocks");
  };
  const database = await done(opening);
  const blocksOf = (name: string) => IDBKeyRange.bound([name, 0], [name, Number.MAX_SAFE_INTEGER]);
  const reading = (store: "sizes" | "blocks") => database.transaction(store).objectStore(store);
  // Strict: told to be done only when it is on the disk, as the vault promises.
  const writing = () => database.transaction(["sizes", "blocks"], "readwrite", { durability: "strict" });
  return {
    list: async () => (await done(reading("sizes").getAllKeys())).map(String),
    has: async (name) => (await done(reading("sizes").getKey(name))) !== undefined,
    read: async (name) => {
      const transaction = database.transaction(["sizes", "blocks"]);
      const size = done(transaction.objectStore("sizes").get(name) as IDBRequest<number | undefined>);
      const blocks = done(transaction.objectStore("blocks").getAll(blocksOf(name)) as IDBRequest<Uint8Array[]>);
      const whole = new Uint8Array((await size) ?? 0);
      let at = 0;
      for (const block of await blocks) {
        // A file that became shorter may have left blocks behind its end.
        if (at >= whole.length) break;
        whole.set(block.subarray(0, whole.length - at), at);
        at += block.length;
      }
      return whole;
    },
    write: async (name, whole, changed) => {
      const transaction = writing();
      const blocks = transaction.objectStore("blocks");
      transaction.objectStore("sizes").put(whole.length, name);
      if (changed === undefined) blocks.delete(blocksOf(name));
      for (const block of changed ?? blocksBetween(0, whole.length))
        blocks.put(whole.slice(block * blockSize, (block + 1) * blockSize), [name, block]);
      await committed(transaction);
    },
    remove: async (name) => {
      const transaction = writing();
      transaction.objectStore("sizes").delete(name);
      transaction.objectStore("blocks").delete(blocksOf(name));
      await committed(transaction);
    },
  };
}
