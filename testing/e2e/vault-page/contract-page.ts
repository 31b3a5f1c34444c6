/** A page that runs the vault's contract in this browser; the test calls it by name. */
import { createVault, openVault, restoreVault, useStorage } from "@ringfence/adapters/vault/vault-client.ts";
import { type VaultKind, vaultContract } from "@ringfence/adapters/vault/vault-contract.ts";
import { verifyLog } from "@ringfence/casefile/log/verify-log.ts";
import { hex } from "@ringfence/kernel";

const cost = { memoryKiB: 8, passes: 1 };
const someFile = (n: number) => ({
  name: "f",
  mime: "x",
  chunks: async function* () {
    yield new Uint8Array(100_000).fill(n & 255);
  },
});
const inBrowser: VaultKind = {
  create: (name, passphrase) => createVault(name, passphrase, cost),
  open: (name, proof) => openVault(name, proof, cost),
  restore: (backup, name) => restoreVault(backup, name),
};

const page = {
  /** Uses this storage instead of what the browser has. */
  use: useStorage,
  names: Object.keys(vaultContract),
  run: async (name: string): Promise<string> => {
    try {
      await vaultContract[name]?.(inBrowser);
      return "held";
    } catch (error) {
      return `${error}`;
    }
  },
  /** Restores a backup from elsewhere, appends one entry, and gives size, root and backup of what is then there. */
  carry: async (backup: readonly number[], passphrase: string) => {
    const restored = await restoreVault(Uint8Array.from(backup), "carried");
    const opened = restored.ok ? await openVault("carried", { passphrase }, cost) : restored;
    if (!opened.ok) return { code: opened.code };
    const vault = opened.value;
    const before = await vault.head();
    await vault.append([{ kind: "note", body: { text: "在浏览器里写的" } }]);
    const after = await vault.head();
    const back = [...(await vault.backup())];
    await vault.close();
    return { before: hex(before.root), after: hex(after.root), size: after.size, back };
  },
  /** Appends until the page is gone; the last number told is safe. */
  write: async (name: string): Promise<void> => {
    const made = await openVault(name, { passphrase: "p" }, cost);
    const vault = made.ok ? made.value : undefined;
    for (let n = 0; vault !== undefined; n++) {
      const kept = n % 3 === 0 ? await vault.putFile(someFile(n)) : undefined;
      const files = kept?.ok === true ? [kept.value] : [];
      const head = await vault.append([{ kind: "note", body: { n, text: "字".repeat(n % 500) }, files }]);
      if (!head.ok) throw new Error(head.code);
      console.log(`safe ${head.value.size}`);
    }
  },
  make: async (name: string): Promise<void> => {
    const made = await createVault(name, "p", cost);
    if (!made.ok) throw new Error(made.code);
    await made.value.vault.close();
  },
  /** What is there after a kill: the size of a log that verifies, or what is wrong with it. */
  size: async (name: string): Promise<number | string> => {
    const opened = await openVault(name, { passphrase: "p" }, cost);
    if (!opened.ok) return opened.code;
    const vault = opened.value;
    const entries = await vault.entries();
    const log = verifyLog(entries, await vault.checkpoint(), vault.publicKey);
    let missing = 0;
    for (const { sha256 } of entries.flatMap(({ entry }) => entry.files))
      if (!(await vault.file(sha256)).ok) missing += 1;
    await vault.close();
    if (!log.ok) return log.code;
    return missing === 0 ? log.value.size : `${missing} files missing`;
  },
};
export type ContractPage = typeof page;
(globalThis as unknown as { vaultPage: ContractPage }).vaultPage = page;
