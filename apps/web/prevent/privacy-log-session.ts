import { type LendingApp, logDrafts } from "@ringfence/journey/prevent/privacy-log/keep-log.ts";
import type { ReadLog } from "@ringfence/journey/prevent/privacy-log/read-log-file.ts";
import { type Instant, instant } from "@ringfence/kernel";
import { appendWithFiles } from "../case/case-session.ts";
import { createStore, useStore } from "../settings/store.ts";
import type { FromLogWorker, ToLogWorker } from "./privacy-log-worker.ts";

interface Session {
  readonly file: File | undefined;
  /** The base of "2 h ago": the time of the file until the person says otherwise. */
  readonly takenAt: Instant | undefined;
  readonly share: number | undefined;
  readonly read: ReadLog | undefined;
  readonly failed: boolean;
  readonly kept: boolean;
}

const fresh: Session = {
  file: undefined,
  takenAt: undefined,
  share: undefined,
  read: undefined,
  failed: false,
  kept: false,
};
const store = createStore<Session>(fresh);
export const usePrivacyLog = (): Session => useStore(store);

let stop: (() => void) | undefined;
export const stopReadingLog = () => stop?.();

/** Reads a log in a worker of its own, one at a time. */
export async function readLog(file: File, takenAt: Instant = instant(file.lastModified)): Promise<void> {
  stop?.();
  store.set({ ...fresh, file, takenAt, share: 0 });
  const worker = new Worker(new URL("./privacy-log-worker.ts", import.meta.url), { type: "module" });
  const read = await new Promise<ReadLog | "failed" | "stopped">((resolve) => {
    stop = () => resolve("stopped");
    worker.addEventListener("error", () => resolve("failed"));
    worker.addEventListener("message", ({ data }: MessageEvent<FromLogWorker>) => {
      if (data.kind === "progress") store.set({ share: data.share });
      else resolve(data.kind === "done" ? data.read : "failed");
    });
    worker.postMessage({ file, context: { takenAt } } satisfies ToLogWorker);
  });
  worker.terminate();
  if (store.get().file !== file) return;
  if (typeof read === "object") store.set({ share: undefined, read });
  else store.set({ ...fresh, failed: read === "failed" });
}

/** Into the case: what the apps for borrowing read, the log as a whole, and the file as evidence. */
export async function keepLog(lending: readonly LendingApp[], shows: string): Promise<void> {
  const { file, read } = store.get();
  if (file === undefined || read === undefined) return;
  const drafts = logDrafts(read.log, { fileName: file.name, sha256: read.sha256 }, lending, instant(Date.now()));
  if (await appendWithFiles(drafts, [file], () => shows)) store.set({ kept: true });
}
