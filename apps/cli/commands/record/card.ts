import { open, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { digestsOf } from "@ringfence/adapters/digests.ts";
import { readCard } from "@ringfence/casefile/log/card.ts";
import type { FileRef } from "@ringfence/casefile/log/entry.ts";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { caseFromEntries } from "@ringfence/journey/record/case-log.ts";
import { cardDrafts, invitationDraft } from "@ringfence/journey/record/witness-card.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";

/** Does the file begin as a card does? */
export async function isCard(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead).toString().startsWith('{"checkpoint":"');
  } finally {
    await file.close();
  }
}

/** A card that came back: checked, kept as it is, its statements written down as the witness's. */
export async function importCard(vault: Vault, path: string, source: string, words: Messages): Promise<void> {
  const bytes = new Uint8Array(await readFile(source));
  const card = readCard(new TextDecoder().decode(bytes), (await digestsOf()).of);
  if (!card.ok) return stop(words.record.cardRefused(source, card.code), exitCodes.damaged);
  const keep = (name: string, mime: string, content: Uint8Array) =>
    vault.putFile({
      name,
      mime,
      chunks: async function* () {
        yield content;
      },
    });
  const kept = await keep(basename(source), "application/json", bytes);
  if (!kept.ok) return refuse(kept.code, path, words);
  const files: FileRef[] = [];
  for (const { ref, bytes: content } of card.value.files) {
    const one = await keep(ref.name, ref.mime, content);
    if (!one.ok) return refuse(one.code, path, words);
    files.push(one.value);
  }
  const before = caseFromEntries(await vault.entries());
  const drafts = cardDrafts(before, card.value, { card: kept.value, files }, now());
  if (!drafts.ok) return stop(words.record.cardKnown(source), exitCodes.ok);
  const done = await vault.append(drafts.value);
  if (!done.ok) return refuse(done.code, path, words);
  console.log(words.record.cardTaken(source, card.value.entries.length));
}

/** Writes the page for a relative or colleague, with an invitation of this case in it and nothing else of it. */
export async function inviteWitness(path: string, out: string, options: CaseOptions & { for?: string }): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  const page = await readFile(new URL("./witness.html", import.meta.url), "utf8").catch(() => undefined);
  if (page === undefined) return stop(words.errors["no-file"]("witness.html"), exitCodes.file);
  await withCase(path, options, words, async (vault) => {
    const id = crypto.randomUUID();
    const empty = '<meta name="ringfence-invitation" content="">';
    try {
      await writeFile(out, page.replace(empty, empty.replace('""', `"${id}"`)), { flag: "wx" });
    } catch {
      return stop(words.errors["cannot-write"](out), exitCodes.file);
    }
    const done = await vault.append([invitationDraft(id, now(), options.for)]);
    if (!done.ok) return refuse(done.code, path, words);
    console.log(words.record.wrote(out));
  });
}
