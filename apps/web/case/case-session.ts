import { browserFile } from "@ringfence/adapters/file-input-browser.ts";
import type { Unlock } from "@ringfence/adapters/vault/key-slots.ts";
import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import type { EntryDraft, StoredEntry } from "@ringfence/casefile/log/entry.ts";
import type { LogHead, Vault, VaultRefusal } from "@ringfence/casefile/log/vault.ts";
import { changeSettings, forgetSettings } from "../settings/settings.ts";
import { createStore, useStore } from "../settings/store.ts";

/** The one case this device keeps. */
export const caseName = "case";

export type CaseState =
  | { readonly kind: "looking" | "none" | "locked" }
  | {
      readonly kind: "open";
      readonly vault: Vault;
      readonly entries: readonly StoredEntry[];
      readonly file: CaseFile;
      readonly head: LogHead;
      /** Entries under the newest time stamp. */
      readonly stamped: number;
    };

interface Session {
  readonly state: CaseState;
  /** What is open is the made-up example. */
  readonly example: boolean;
  /** Something is being done that takes a moment. */
  readonly busy: boolean;
  readonly refusal: VaultRefusal | undefined;
  /** Shown once, after the case was made. */
  readonly recoveryKey: string | undefined;
}

const store = createStore<Session>({
  state: { kind: "looking" },
  example: false,
  busy: false,
  refusal: undefined,
  recoveryKey: undefined,
});
export const useCase = (): Session => useStore(store);
export const caseNow = (): Session => store.get();
export const forgetRecoveryKey = () => store.set({ recoveryKey: undefined });

/** Everything that touches the vault is loaded when it is first needed. */
export const vaultClient = () => import("@ringfence/adapters/vault/vault-client.ts");

/** A page of the file that does not decrypt is met only when it is read: that is a damaged case, no mistake of ours. */
const faultOf = (error: unknown): VaultRefusal | undefined =>
  error instanceof Error && error.name === "SqlFault" ? (error as Error & { fault: VaultRefusal }).fault : undefined;

/** Does one thing at a time and keeps the reason when it is refused. */
export async function doing(
  work: () => Promise<{ readonly ok: true } | { readonly ok: false; readonly code: VaultRefusal }>,
) {
  store.set({ busy: true, refusal: undefined });
  try {
    const done = await work();
    if (!done.ok) store.set({ refusal: done.code });
    return done.ok;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    store.set({ refusal: fault });
    return false;
  } finally {
    store.set({ busy: false });
  }
}

export async function findCase(): Promise<void> {
  if (store.get().state.kind !== "looking") return;
  const names = await (await vaultClient()).listVaults();
  const kept = names.includes(caseName);
  changeSettings({ kept });
  store.set({ state: { kind: kept ? "locked" : "none" } });
}

/** Looks again what this device keeps, as after the example was thrown away. */
export function findCaseAnew(): Promise<void> {
  store.set({ state: { kind: "looking" }, example: false });
  return findCase();
}

/** Shows a vault as the open case; `example` marks the made-up one. */
export async function showCase(vault: Vault, example = store.get().example): Promise<void> {
  const [entries, head] = [await vault.entries(), await vault.head()];
  // The second line of a checkpoint is the size of the log.
  const sizes = (await vault.timestamps()).map(({ checkpoint }) => Number(checkpoint.split("\n")[1]));
  const stamped = Math.max(0, ...sizes);
  const { caseFromEntries } = await import("@ringfence/journey/record/case-log.ts");
  store.set({ example, state: { kind: "open", vault, entries, head, stamped, file: caseFromEntries(entries) } });
}

export const createCase = (passphrase: string) =>
  doing(async () => {
    const made = await (await vaultClient()).createVault(caseName, passphrase);
    if (!made.ok) return made;
    // Without this the browser may clear a case away when space runs low; refusing is the person's right.
    await navigator.storage.persist?.();
    store.set({ recoveryKey: made.value.recoveryKey });
    changeSettings({ kept: true, lastBackup: undefined });
    await showCase(made.value.vault, false);
    return made;
  });

export const unlockCase = (proof: Unlock) =>
  doing(async () => {
    const opened = await (await vaultClient()).openVault(caseName, proof);
    if (opened.ok) await showCase(opened.value, false);
    return opened;
  });

export async function lockCase(): Promise<void> {
  const { state } = store.get();
  if (state.kind !== "open" || store.get().example) return;
  store.set({ state: { kind: "locked" }, recoveryKey: undefined });
  await state.vault.close();
}

/** The open case; nothing to write to otherwise. */
export function openCaseNow(): Extract<CaseState, { kind: "open" }> {
  const { state } = store.get();
  if (state.kind !== "open") throw new Error("no open case");
  return state;
}

export const append = (drafts: readonly EntryDraft[]) =>
  doing(async () => {
    const { vault } = openCaseNow();
    const done = await vault.append(drafts);
    if (done.ok) await showCase(vault);
    return done;
  });

export const pieces = (file: Blob) => browserFile(file, "").chunks;

export const attachFile = (file: File, shows: string) =>
  doing(async () => {
    const { vault } = openCaseNow();
    const kept = await vault.putFile({ name: file.name, mime: file.type, chunks: pieces(file) });
    if (!kept.ok) return kept;
    const { sha256, size, mime } = kept.value;
    const body = {
      id: crypto.randomUUID(),
      name: file.name,
      sha256,
      size,
      mime,
      ...(shows === "" ? {} : { shows }),
      about: [],
    };
    const done = await vault.append([{ kind: "evidence-attached", body, files: [kept.value] }]);
    if (done.ok) await showCase(vault);
    return done;
  });

/** Appends entries, and keeps files as evidence about the last of them. `shows` says of each what it is. */
export const appendWithFiles = (
  drafts: readonly EntryDraft[],
  files: readonly File[],
  shows: (name: string) => string,
) =>
  doing(async () => {
    const { vault } = openCaseNow();
    const about = drafts.at(-1)?.body.id;
    const evidence: EntryDraft[] = [];
    for (const file of files) {
      const kept = await vault.putFile({ name: file.name, mime: file.type, chunks: pieces(file) });
      if (!kept.ok) return kept;
      const { sha256, size, mime } = kept.value;
      const body = {
        id: crypto.randomUUID(),
        name: file.name,
        sha256,
        size,
        mime,
        shows: shows(file.name),
        about: typeof about === "string" ? [about] : [],
      };
      evidence.push({ kind: "evidence-attached", body, files: [kept.value] });
    }
    const done = await vault.append([...drafts, ...evidence]);
    if (done.ok) await showCase(vault);
    return done;
  });

/** Removes the bytes of a file; its digest and an entry about it stay. */
export const eraseFile = (sha256: string, why: string) =>
  doing(async () => {
    const { vault } = openCaseNow();
    const done = await vault.eraseFile(sha256, why);
    if (done.ok) await showCase(vault);
    return done;
  });

export const changePassphrase = (before: string, after: string) =>
  doing(() => openCaseNow().vault.changePassphrase(before, after));

/** The backup as one file. That one was made is remembered on this device, so that home can say when the next is due. */
export async function backupCase(): Promise<Blob> {
  const { vault, entries } = openCaseNow();
  const backup = new Blob([(await vault.backup()) as Uint8Array<ArrayBuffer>]);
  changeSettings({ lastBackup: { at: Date.now(), entries: entries.length } });
  return backup;
}

export const restoreCase = (backup: File) =>
  doing(async () => {
    const restored = await (await vaultClient()).restoreVault(new Uint8Array(await backup.arrayBuffer()), caseName);
    if (restored.ok) {
      // What was restored is in the backup it came from.
      changeSettings({ kept: true, lastBackup: { at: Date.now(), entries: 0 } });
      store.set({ state: { kind: "locked" } });
    }
    return restored;
  });

/** Removes the case from this device. A backup kept elsewhere stays. */
export async function eraseCase(): Promise<void> {
  const { state } = store.get();
  if (state.kind === "open") await state.vault.close();
  await (await vaultClient()).destroyVault(caseName);
  forgetSettings();
  store.set({ state: { kind: "none" }, recoveryKey: undefined, refusal: undefined });
}
