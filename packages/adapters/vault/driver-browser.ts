import type { SqlDriver } from "./sql-driver.ts";
import { openDatabase, ready } from "./sqlite-engine-browser.ts";

/** The same file as on Node, in the browser's private file system; only in a worker. Same cipher, same key, same journal. */
export async function openFileDriver(name: string, key: Uint8Array): Promise<SqlDriver> {
  const { api } = await ready(true);
  const { database, all } = await openDatabase(api, name, key, "opfs");
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
