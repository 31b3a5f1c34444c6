import type { AppRefusal } from "@ringfence/journey/prevent/app/app-facts.ts";
import { appDrafts } from "@ringfence/journey/prevent/app/keep-app.ts";
import { type AppReview, reviewApp } from "@ringfence/journey/prevent/app/review-app.ts";
import { dateOf, instant } from "@ringfence/kernel";
import { append, appendWithFiles } from "../case/case-session.ts";
import { createStore, useStore } from "../settings/store.ts";
import type { AppAnswer } from "./app-worker.ts";

type Read = Extract<AppAnswer, { readonly ok: true }>["value"];

interface Session {
  readonly file: File | undefined;
  readonly busy: boolean;
  readonly refusal: AppRefusal | undefined;
  readonly read: Read | undefined;
  /** The kind the person chose; 0 = as guessed. */
  readonly category: number;
  readonly kept: boolean;
}

const fresh: Session = { file: undefined, busy: false, refusal: undefined, read: undefined, category: 0, kept: false };
const store = createStore<Session>(fresh);
export const useApp = (): Session => useStore(store);
export const chooseKind = (category: number) => store.set({ category, kept: false });

/** Looks into an app in a worker of its own that ends with it. */
export async function lookInto(file: File): Promise<void> {
  store.set({ ...fresh, file, busy: true });
  const worker = new Worker(new URL("./app-worker.ts", import.meta.url), { type: "module" });
  const answer = await new Promise<AppAnswer>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<AppAnswer>) => resolve(data));
    worker.addEventListener("error", ({ message }) => resolve({ ok: false, code: "damaged-archive", detail: message }));
    worker.postMessage(file);
  });
  worker.terminate();
  if (store.get().file !== file) return;
  store.set(answer.ok ? { busy: false, read: answer.value } : { busy: false, refusal: answer.code });
}

export const reviewOf = ({ facts }: Read, category: number): AppReview =>
  reviewApp(facts, { today: dateOf(instant(Date.now())), ...(category === 0 ? {} : { category }) });

/** Into the case: what was asked for and the review; the package itself only where it is wanted. */
export async function keepApp(lender: string, whole: boolean, shows: string): Promise<void> {
  const { file, read, category } = store.get();
  if (file === undefined || read === undefined) return;
  const about = { fileName: file.name, sha256: read.sha256, size: file.size };
  const drafts = appDrafts(reviewOf(read, category), about, instant(Date.now()), lender === "" ? undefined : lender);
  const done = whole ? await appendWithFiles(drafts, [file], () => shows) : await append(drafts);
  if (done) store.set({ kept: true });
}
