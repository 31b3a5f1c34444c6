import { DatabaseSync } from "node:sqlite";

/**
 * The writer's lock of a vault: an exclusively locked database beside it. The system drops the lock with the process, so a
 * killed writer leaves none behind. Undefined when somebody else has it.
 */
export function takeWriterLock(path: string): { readonly release: () => void } | undefined {
  const lock = new DatabaseSync(`${path}.lock`);
  try {
    lock.exec("pragma locking_mode = exclusive");
    lock.exec("begin exclusive");
    return { release: () => lock.close() };
  } catch {
    // "database is locked": the one reason an empty file beside the vault cannot be locked by us.
    lock.close();
    return undefined;
  }
}
