/** The page's end: the same functions as on Node, answered by the worker. */
import type { NewFile, RecoveryKey, Vault, VaultRefusal } from "@ringfence/casefile/log/vault.ts";
import { type Outcome, ok } from "@ringfence/kernel";
import type { KdfCost, Passkey, Unlock } from "./key-slots.ts";
import type { StorageKind } from "./place-browser.ts";
import { SqlFault } from "./sql-driver.ts";
import type { FromVaultWorker, OpenedVault, SentMethod, ToVaultWorker } from "./vault-messages.ts";

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<
  number,
  { readonly done: (result: unknown) => void; readonly failed: (reason: Error) => void }
>();

/** The worker is started when it is first needed. */
function theWorker(): Worker {
  if (worker !== undefined) return worker;
  worker = new Worker(new URL("./vault-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<FromVaultWorker>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ("thrown" in data) {
      const { thrown, fault } = data;
      call?.failed(fault === undefined ? new Error(thrown) : new SqlFault(fault, thrown));
    } else call?.done(data.result);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const call of waiting.values()) call.failed(new Error(message));
    waiting.clear();
  });
  return worker;
}

function ask<T>(call: ToVaultWorker["call"]): Promise<T> {
  asked += 1;
  const id = asked;
  return new Promise<T>((done, failed) => {
    waiting.set(id, { done: (result) => done(result as T), failed });
    theWorker().postMessage({ id, call } satisfies ToVaultWorker);
  });
}

export async function createVault(
  name: string,
  passphrase: string,
  cost?: KdfCost,
): Promise<Outcome<{ readonly vault: Vault; readonly recoveryKey: RecoveryKey }, VaultRefusal>> {
  type Made = Outcome<{ vault: OpenedVault; recoveryKey: RecoveryKey }, VaultRefusal>;
  const made = await ask<Made>({ to: "create", name, passphrase, cost });
  return made.ok ? ok({ ...made.value, vault: vaultBehind(made.value.vault) }) : made;
}

export async function openVault(name: string, proof: Unlock, cost?: KdfCost): Promise<Outcome<Vault, VaultRefusal>> {
  const opened = await ask<Outcome<OpenedVault, VaultRefusal>>({ to: "open", name, proof, cost });
  return opened.ok ? ok(vaultBehind(opened.value)) : opened;
}

export const restoreVault = (backup: Uint8Array, name: string): Promise<Outcome<undefined, VaultRefusal>> =>
  ask({ to: "restore", backup, name });

/** Uses this storage from now on, instead of finding out what there is. */
export const useStorage = (kind: StorageKind): Promise<void> => ask({ to: "storage", kind });

export const listVaults = (): Promise<string[]> => ask({ to: "list" });

export const listPasskeys = (name: string): Promise<readonly Passkey[]> => ask({ to: "list-passkeys", name });

export const addPasskey = (
  name: string,
  passphrase: string,
  passkey: Passkey,
  secret: Uint8Array,
): Promise<Outcome<undefined, VaultRefusal>> => ask({ to: "add-passkey", name, passphrase, passkey, secret });

export const removePasskeys = (name: string): Promise<Outcome<undefined, VaultRefusal>> =>
  ask({ to: "remove-passkeys", name });

export const destroyVault = (name: string): Promise<void> => ask({ to: "destroy", name });

function vaultBehind({ handle, origin, publicKey, writable }: OpenedVault): Vault {
  const send =
    <M extends SentMethod>(method: M) =>
    (...args: Parameters<Vault[M]>) =>
      ask<Awaited<ReturnType<Vault[M]>>>({ to: "vault", handle, method, args });
  return {
    origin,
    publicKey,
    writable,
    head: send("head"),
    entries: send("entries"),
    leaves: send("leaves"),
    append: send("append"),
    putFile: async ({ name, mime, chunks }: NewFile) =>
      ask({ to: "put-file", handle, name, mime, file: new Blob(await gathered(chunks())) }),
    file: send("file"),
    eraseFile: send("eraseFile"),
    checkpoint: send("checkpoint"),
    addTimestamp: send("addTimestamp"),
    timestamps: send("timestamps"),
    changePassphrase: send("changePassphrase"),
    backup: send("backup"),
    close: send("close"),
  };
}

/** A Blob of many pieces may lie on the disk; one array may not. */
async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) pieces.push(chunk.slice());
  return pieces;
}
