import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import type { BillImported, Communication } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { caseFromEntries, importDrafts, undoImport } from "@ringfence/journey/record/case-log.ts";
import type { FileAccount } from "@ringfence/journey/record/file-account.ts";
import { importFiles } from "@ringfence/journey/record/import-files.ts";
import { type Person, peopleDrafts } from "@ringfence/journey/record/people/person.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";
import { showProgress } from "../../progress.ts";
import { importCard, isCard } from "./card.ts";

interface ImportOptions extends CaseOptions {
  readonly owner?: string;
  readonly original: boolean;
  readonly people?: boolean;
}

/** Imports file by file: what was read of the first is kept whatever becomes of the second. */
export async function importInto(path: string, files: readonly string[], options: ImportOptions): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  await withCase(path, options, words, async (vault) => {
    for (const file of await insideFolders(files))
      await ((await isCard(file))
        ? importCard(vault, path, file, words)
        : importOne(vault, path, file, options, words));
  });
}

async function importOne(vault: Vault, path: string, source: string, options: ImportOptions, words: Messages) {
  const opened = await nodeFile(source, options.owner === undefined ? {} : { owner: options.owner });
  if (!opened.ok) return stop(words.errors["no-file"](source), exitCodes.file);
  const communications: Communication[] = [];
  const people: Person[] = [];
  let account: FileAccount | undefined;
  const progress = showProgress(words);
  for await (const event of importFiles([opened.value], nodeImportPorts)) {
    if (event.kind === "records") for (const one of event.communications) communications.push(one);
    else if (event.kind === "people") people.push(...event.people);
    else if (event.kind === "progress") progress(event, opened.value.fileName);
    else if (event.kind === "account") account = event.account;
  }
  if (account === undefined || account.importer === null)
    return stop(words.errors["nothing-readable"], exitCodes.nothingReadable);
  const file = caseFromEntries(await vault.entries());
  const drafts = importDrafts(file, account, communications, now());
  const kept = await withOriginal(vault, source, drafts, options.original);
  const added = options.people === true ? peopleDrafts(file, chosenPeople(people)) : [];
  const done = kept.ok ? await vault.append([...kept.value, ...added]) : kept;
  if (!done.ok) return refuse(done.code, path, words);
  const { name, rows, skipped, problems } = account;
  const left = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  const fresh = drafts.length - 1;
  if (options.json === true) console.log(JSON.stringify({ account, added: fresh, people, size: done.value.size }));
  else {
    console.log(words.record.imported(name, rows, fresh, communications.length - fresh, left, problems.total));
    if (people.length > 0)
      console.log(
        words.record.people(
          people.map((one) => one.name),
          added.length,
        ),
      );
  }
}

/** Names of the two databases in an unencrypted backup of an iPhone: SHA-1 of their place on the phone. */
const inBackups = /^(?:3d0d7e5fb2ce288813306e4d4636395e047a3d28|5a4935c78a5255723f707230a451d79c540d2741)$/;

/** A folder stands for what can be read of the phone's backup in it. */
async function insideFolders(files: readonly string[]): Promise<readonly string[]> {
  const all = await Promise.all(
    files.map(async (file) => {
      const names = await readdir(file, { recursive: true }).catch(() => undefined);
      return names === undefined
        ? [file]
        : names.filter((name) => inBackups.test(basename(name))).map((name) => join(file, name));
    }),
  );
  return all.flat();
}

/** Each with what the name suggests; who is left without a suggestion is "other" until the person says more. */
const chosenPeople = (people: readonly Person[]) =>
  people.map((person) => ({ person, relation: person.suggested ?? ("other" as const) }));

/** The file itself is the original that a court may ask for: it goes into the case with the note of the import. */
async function withOriginal(vault: Vault, file: string, drafts: readonly EntryDraft[], keep: boolean) {
  const [note, ...rest] = drafts;
  if (!keep || note === undefined) return { ok: true as const, value: drafts };
  const kept = await vault.putFile({
    name: String(note.body.fileName),
    mime: "application/octet-stream",
    chunks: () => createReadStream(file) as AsyncIterable<Uint8Array>,
  });
  return kept.ok ? { ok: true as const, value: [{ ...note, files: [kept.value] }, ...rest] } : kept;
}

export async function undoOne(path: string, id: string, options: CaseOptions & { why: string }): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  await withCase(path, options, words, async (vault) => {
    const file = caseFromEntries(await vault.entries());
    const bill = file.ledger.bills.find((one) => one.id === id);
    if (bill !== undefined) return undoBill(vault, bill, options.why, path, words);
    const drafts = undoImport(file, id, options.why);
    if (!drafts.ok && drafts.code === "no-such-import") return stop(words.record.noSuchImport(id), exitCodes.usage);
    const withdrawn = drafts.ok ? drafts.value : [];
    const done = await vault.append(withdrawn);
    if (!done.ok) return refuse(done.code, path, words);
    console.log(words.record.undone(withdrawn.length));
  });
}

/** A bill taken back leaves no line of it behind; that it was read stays in the log. */
async function undoBill(
  vault: Vault,
  { id, lines, records }: BillImported,
  why: string,
  path: string,
  words: Messages,
) {
  const done = await vault.append([{ kind: "entry-withdrawn", body: { entry: id, why } }]);
  const erased = done.ok ? await vault.eraseFile(lines, why) : done;
  if (!erased.ok && erased.code !== "no-such-file") return refuse(erased.code, path, words);
  console.log(words.record.undone(records));
}
