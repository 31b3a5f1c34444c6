import { readFile, writeFile } from "node:fs/promises";
import { openVault, restoreVault } from "@ringfence/adapters/vault/vault-node.ts";
import { hex } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import { askPassphrase, type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";

export async function backupCase(path: string, out: string, options: CaseOptions): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  await withCase(path, options, words, async (vault) => {
    const { size, root } = await vault.head();
    try {
      // An older backup is never overwritten: it may be the only good one.
      await writeFile(out, await vault.backup(), { flag: "wx" });
    } catch {
      return stop(words.errors["cannot-write"](out), exitCodes.file);
    }
    if (options.json === true) console.log(JSON.stringify({ backup: out, size, root: hex(root) }));
    else console.log(`${words.record.wrote(out)} ${words.record.head(size, hex(root))}`);
  });
}

/** Restores, then opens what was restored: a backup that cannot be opened is told now, not on the day it is needed. */
export async function restoreCase(backup: string, path: string, options: CaseOptions): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  const bytes = await readFile(backup).catch(() => undefined);
  if (bytes === undefined) return stop(words.errors["no-file"](backup), exitCodes.file);
  const restored = await restoreVault(new Uint8Array(bytes), path);
  if (!restored.ok) return refuse(restored.code, restored.code === "exists-already" ? path : backup, words);
  const passphrase = await askPassphrase(options, words);
  if (passphrase === undefined) return;
  const opened = await openVault(path, { passphrase }, { now });
  if (!opened.ok) return refuse(opened.code, path, words);
  const { size, root } = await opened.value.head();
  await opened.value.close();
  if (options.json === true) console.log(JSON.stringify({ case: path, size, root: hex(root) }));
  else console.log(`${words.record.made(path)} ${words.record.head(size, hex(root))}`);
}
