import type { Id } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { FileAccount } from "@ringfence/journey/record/file-account.ts";
import type { ChosenPerson, Person } from "@ringfence/journey/record/people/person.ts";
import { instant } from "@ringfence/kernel";
import { createStore, useStore } from "../settings/store.ts";
import { append, doing, openCaseNow, pieces, showCase } from "./case-session.ts";
import type { FromImportWorker, ImportedFile } from "./import-worker.ts";

export interface Importing {
  /** The file being read, and how much of it is done. */
  readonly reading: { readonly name: string; readonly share: number } | undefined;
  readonly done: readonly { readonly account: FileAccount; readonly added: number }[];
  /** People of an address book, waiting to be chosen. */
  readonly people: readonly Person[];
  readonly failed: string | undefined;
}

const fresh: Importing = { reading: undefined, done: [], people: [], failed: undefined };
const store = createStore<Importing>(fresh);
export const useImporting = (): Importing => useStore(store);
export const forgetImports = () => store.set(fresh);

let stop: (() => void) | undefined;
/** Gives up the file being read; nothing of it is written. Files before it stay. */
export const stopImporting = () => stop?.();

/** Reads files into the case one after the other, each with the file itself as the original. */
export async function importFiles(files: readonly File[], owner?: Id): Promise<void> {
  store.set({ ...fresh });
  for (const file of files) {
    store.set({ reading: { name: file.name, share: 0 } });
    const read = await readAway(file, owner);
    store.set({ reading: undefined });
    if (read === undefined) return;
    if ("failed" in read) store.set({ failed: read.failed });
    else await keep(file, read, owner);
  }
}

function readAway(file: File, owner: Id | undefined): Promise<ImportedFile | { failed: string } | undefined> {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
  return new Promise<ImportedFile | { failed: string } | undefined>((resolve) => {
    stop = () => resolve(undefined);
    worker.addEventListener("error", ({ message }) => resolve({ failed: message }));
    worker.addEventListener("message", ({ data }: MessageEvent<FromImportWorker>) => {
      if (data.kind === "progress") store.set({ reading: { name: file.name, share: data.share } });
      else resolve(data.kind === "done" ? data.imported : { failed: data.detail });
    });
    worker.postMessage(owner === undefined ? { file } : { file, owner });
  }).finally(() => {
    stop = undefined;
    worker.terminate();
  });
}

/** Writes down what was read. A file that nobody could read is told, not kept: it can be attached as evidence. */
async function keep(file: File, read: ImportedFile, owner: Id | undefined): Promise<void> {
  const { account, communications, people } = read;
  if (account.importer === null) {
    store.set({ done: [...store.get().done, { account, added: 0 }] });
    return;
  }
  await doing(async () => {
    const { vault, file: before } = openCaseNow();
    const { importDrafts } = await import("@ringfence/journey/record/case-log.ts");
    const { ownerDrafts } = await import("@ringfence/journey/record/people/phone-owner.ts");
    const original = await vault.putFile({ name: file.name, mime: file.type, chunks: pieces(file) });
    if (!original.ok) return original;
    const [note, ...rest] = importDrafts(before, account, communications, instant(Date.now()));
    const added = owner === undefined ? [] : ownerDrafts(before, owner);
    const done = await vault.append([...added, { ...(note as EntryDraft), files: [original.value] }, ...rest]);
    if (done.ok) {
      store.set({
        done: [...store.get().done, { account, added: rest.length }],
        people: [...store.get().people, ...people],
      });
      await showCase(vault);
    }
    return done;
  });
}

/** Adds the people chosen out of an address book. */
export async function addPeople(chosen: readonly ChosenPerson[]): Promise<void> {
  const { peopleDrafts } = await import("@ringfence/journey/record/people/person.ts");
  const drafts = peopleDrafts(openCaseNow().file, chosen);
  if (drafts.length === 0 || (await append(drafts))) store.set({ people: [] });
}
