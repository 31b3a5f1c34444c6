import { SqlFault } from "@ringfence/adapters/vault/sql-driver.ts";
import { openVault } from "@ringfence/adapters/vault/vault-node.ts";
import type { Vault, VaultRefusal } from "@ringfence/casefile/log/vault.ts";
import { instant } from "@ringfence/kernel";
import { exitCodes } from "./exit-codes.ts";
import type { Messages } from "./messages/zh-CN.ts";
import { readPassphrase } from "./passphrase.ts";

export const now = () => instant(Date.now());

/** What every command on a case takes. */
export interface CaseOptions {
  readonly passphraseFile?: string;
  readonly recoveryKey?: string;
  readonly lang?: string;
  readonly json?: true;
}

/** Opens the case, does the work, and closes it whatever happens; a refusal is said in one sentence. */
export async function withCase(
  path: string,
  options: CaseOptions,
  words: Messages,
  work: (vault: Vault) => Promise<void>,
): Promise<void> {
  const proof =
    options.recoveryKey === undefined
      ? { passphrase: await askPassphrase(options, words) }
      : { recoveryKey: options.recoveryKey };
  if (proof.passphrase === undefined && options.recoveryKey === undefined) return;
  const opened = await openVault(path, proof as { passphrase: string }, { now });
  if (!opened.ok) return refuse(opened.code, path, words);
  try {
    await work(opened.value);
  } catch (error) {
    // A page that does not decrypt is met only when it is read.
    if (!(error instanceof SqlFault)) throw error;
    refuse(error.fault, path, words);
  } finally {
    await opened.value.close();
  }
}

export async function askPassphrase({ passphraseFile }: CaseOptions, words: Messages): Promise<string | undefined> {
  const passphrase = await readPassphrase(passphraseFile, words.record.passphrase).catch(() => undefined);
  if (passphrase === undefined || passphrase === "") {
    stop(words.record.noPassphrase, exitCodes.usage);
    return undefined;
  }
  return passphrase;
}

const codes: Readonly<Partial<Record<VaultRefusal, number>>> = {
  "wrong-passphrase": exitCodes.wrongPassphrase,
  damaged: exitCodes.damaged,
  "not-a-vault": exitCodes.damaged,
  "newer-version": exitCodes.damaged,
};

export function refuse(code: VaultRefusal, path: string, words: Messages): void {
  stop(words.record.refusals[code](path), codes[code] ?? exitCodes.file);
}

export function stop(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}
