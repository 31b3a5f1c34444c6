import { createVault } from "@ringfence/adapters/vault/vault-node.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import { askPassphrase, type CaseOptions, now, refuse } from "../../open-case.ts";

/** Says what cannot be undone before it is done: without the passphrase there is no way back. */
export async function newCase(path: string, options: CaseOptions): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  const passphrase = await askPassphrase(options, {
    ...words,
    record: { ...words.record, passphrase: words.record.newPassphrase },
  });
  if (passphrase === undefined) return;
  const made = await createVault(path, passphrase, { now });
  if (!made.ok) return refuse(made.code, path, words);
  const { vault, recoveryKey } = made.value;
  const { origin } = vault;
  await vault.close();
  if (options.json === true) console.log(JSON.stringify({ case: path, origin, recoveryKey }));
  else console.log(`${words.record.made(path)}\n${words.record.noRecovery}\n\n  ${recoveryKey}\n`);
}
