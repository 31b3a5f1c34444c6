/** The worker's end: holds the vaults of one tab and does what the page asks, one message a call. */
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { instant } from "@ringfence/kernel";
import type { KdfCost } from "./key-slots.ts";
import { browserPlace } from "./place-browser.ts";
import { SqlFault } from "./sql-driver.ts";
import {
  addPasskey,
  createVault,
  destroyVault,
  listPasskeys,
  listVaults,
  openVault,
  removePasskeys,
  restoreVault,
} from "./vault-browser.ts";
import type { FromVaultWorker, OpenedVault, ToVaultWorker } from "./vault-messages.ts";

const vaults = new Map<number, Vault>();
let opened = 0;
const now = () => instant(Date.now());
const options = (cost: KdfCost | undefined) => ({ now, ...(cost === undefined ? {} : { cost }) });

function keep(vault: Vault): OpenedVault {
  opened += 1;
  vaults.set(opened, vault);
  const { origin, publicKey, writable } = vault;
  return { handle: opened, origin, publicKey, writable };
}

async function answer({ call }: ToVaultWorker): Promise<unknown> {
  switch (call.to) {
    case "create": {
      const made = await createVault(call.name, call.passphrase, options(call.cost));
      return made.ok
        ? { ok: true, value: { vault: keep(made.value.vault), recoveryKey: made.value.recoveryKey } }
        : made;
    }
    case "open": {
      const vault = await openVault(call.name, call.proof, options(call.cost));
      return vault.ok ? { ok: true, value: keep(vault.value) } : vault;
    }
    case "restore":
      return restoreVault(call.backup, call.name);
    case "storage":
      await browserPlace(call.kind);
      return undefined;
    case "list":
      return listVaults();
    case "list-passkeys":
      return listPasskeys(call.name);
    case "add-passkey":
      return addPasskey(call.name, call.passphrase, call.passkey, call.secret);
    case "remove-passkeys":
      return removePasskeys(call.name);
    case "destroy":
      return destroyVault(call.name);
    case "put-file": {
      const { handle, file, name, mime } = call;
      return theVault(handle).putFile({ name, mime, chunks: () => slices(file) });
    }
    case "vault": {
      const vault = theVault(call.handle);
      const method = vault[call.method] as (...values: readonly unknown[]) => Promise<unknown>;
      const result = await method(...call.args);
      if (call.method === "close") vaults.delete(call.handle);
      return result;
    }
  }
}

function theVault(handle: number): Vault {
  const vault = vaults.get(handle);
  if (vault === undefined) throw new RangeError("the vault was closed");
  return vault;
}

const sliceSize = 1_048_576;

async function* slices(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += sliceSize)
    yield new Uint8Array(await file.slice(at, at + sliceSize).arrayBuffer());
}

self.addEventListener("message", async ({ data }: MessageEvent<ToVaultWorker>) => {
  const reply = (message: FromVaultWorker) => self.postMessage(message);
  try {
    reply({ id: data.id, result: await answer(data) });
  } catch (error) {
    // Which fault it was goes along: the page tells a damaged file from a mistake of ours.
    reply({ id: data.id, thrown: `${error}`, ...(error instanceof SqlFault ? { fault: error.fault } : {}) });
  }
});
