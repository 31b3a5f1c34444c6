import { existsSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { RecoveryKey, Vault, VaultRefusal } from "@ringfence/casefile/log/vault.ts";
import { fail, type Instant, type Outcome, ok } from "@ringfence/kernel";
import { readBackup, writeBackup } from "./backup-file.ts";
import { openNodeDriver } from "./driver-node.ts";
import {
  freshSlots,
  type KdfCost,
  readSlots,
  slotsText,
  type Unlock,
  unwrapKey,
  usualCost,
  withPassphrase,
} from "./key-slots.ts";
import { sealedVault } from "./sealed-vault.ts";
import { SqlFault } from "./sql-driver.ts";
import { takeWriterLock } from "./writer-lock-node.ts";

export interface NodeVaultOptions {
  readonly now: () => Instant;
  readonly cost?: KdfCost;
}

/** Where the wrapped keys of a vault are. */
const slotsPath = (path: string) => `${path}.keys`;

/** Makes a vault at the path and opens it. The recovery key is shown once, here. */
export async function createVault(
  path: string,
  passphrase: string,
  { now, cost = usualCost }: NodeVaultOptions,
): Promise<Outcome<{ readonly vault: Vault; readonly recoveryKey: RecoveryKey }, VaultRefusal>> {
  if (existsSync(path) || existsSync(slotsPath(path))) return fail("exists-already", path);
  const { slots, dataKey, recoveryKey } = await freshSlots(passphrase, cost);
  await writeDurably(slotsPath(path), slotsText(slots));
  const opened = await openWith(path, dataKey, now, cost);
  return opened.ok ? ok({ vault: opened.value, recoveryKey }) : opened;
}

/** Opens a vault; for reading only when another process writes to it. */
export async function openVault(
  path: string,
  proof: Unlock,
  { now, cost = usualCost }: NodeVaultOptions,
): Promise<Outcome<Vault, VaultRefusal>> {
  if (!existsSync(path) || !existsSync(slotsPath(path))) return fail("no-such-vault", path);
  const slots = readSlots(await readFile(slotsPath(path), "utf8"));
  if (!slots.ok) return slots;
  const dataKey = await unwrapKey(slots.value, proof);
  return dataKey.ok ? openWith(path, dataKey.value, now, cost) : dataKey;
}

/** Puts a backup at a path where there is no vault yet. */
export async function restoreVault(backup: Uint8Array, path: string): Promise<Outcome<undefined, VaultRefusal>> {
  if (existsSync(path) || existsSync(slotsPath(path))) return fail("exists-already", path);
  const parts = readBackup(backup);
  if (!parts.ok) return parts;
  const slots = readSlots(parts.value.slots);
  if (!slots.ok) return slots;
  await writeDurably(path, parts.value.database);
  await writeDurably(slotsPath(path), parts.value.slots);
  return ok(undefined);
}

async function openWith(
  path: string,
  dataKey: Uint8Array,
  now: () => Instant,
  cost: KdfCost,
): Promise<Outcome<Vault, VaultRefusal>> {
  const lock = takeWriterLock(path);
  const refused = async (code: VaultRefusal, detail: string) => {
    lock?.release();
    return fail(code, detail);
  };
  try {
    const driver = openNodeDriver(path, dataKey);
    const opened = await sealedVault(driver, {
      writable: lock !== undefined,
      now,
      changePassphrase: (before, after) => changePassphrase(path, before, after, cost),
      backup: async (database) => writeBackup(await readFile(slotsPath(path), "utf8"), database),
      release: async () => lock?.release(),
    });
    if (opened.ok) return opened;
    await driver.close();
    return refused(opened.code, `${opened.detail}`);
  } catch (error) {
    if (error instanceof SqlFault) return refused(error.fault, error.message);
    lock?.release();
    throw error;
  }
}

/** The old slot stays until the new one is on the disk. The recovery key stays good. */
async function changePassphrase(
  path: string,
  before: string,
  after: string,
  cost: KdfCost,
): Promise<Outcome<undefined, VaultRefusal>> {
  const slots = readSlots(await readFile(slotsPath(path), "utf8"));
  if (!slots.ok) return slots;
  const changed = await withPassphrase(slots.value, before, after, cost);
  if (!changed.ok) return changed;
  await writeDurably(slotsPath(path), slotsText(changed.value));
  return ok(undefined);
}

/** All or nothing, also when the power fails: written beside, synced, then put in place. */
async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.new`;
  const handle = await open(beside, "w", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, path);
  if (process.platform === "win32") return;
  const folder = await open(dirname(path), "r");
  await folder.sync().finally(() => folder.close());
}

/** Removes a vault and what belongs to it. */
export async function destroyVault(path: string): Promise<void> {
  for (const one of [path, slotsPath(path), `${path}.lock`, `${path}-journal`]) await rm(one, { force: true });
}
