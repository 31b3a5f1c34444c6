import { isCaseEventKind } from "@ringfence/casefile/model/event.ts";
import type { Report } from "@ringfence/journey/record/report/report.ts";
import { useEffect } from "react";
import type { FromWorker, ToWorker } from "../judge/worker-messages.ts";
import { createStore, useStore } from "../settings/store.ts";
import { type CaseState, caseNow, useCase } from "./case-session.ts";

interface Judged {
  readonly report: Report | undefined;
  readonly unmasked: boolean;
}

const nothing: Judged = { report: undefined, unmasked: false };
const store = createStore<Judged>(nothing);
let worker: Worker | undefined;
let asked: string | undefined;

/**
 * What the rules say of the open case, judged in a worker whenever the case changed. The last report stays until the next one is
 * there; undefined before the first and when no case is open.
 */
export function useCaseReport(): { readonly report: Report | undefined; readonly unmasked: boolean } {
  const { state } = useCase();
  const { report, unmasked } = useStore(store);
  useEffect(() => judgeWhenNew(state, unmasked), [state, unmasked]);
  return { report: state.kind === "open" ? report : undefined, unmasked };
}

export const showNumbers = (unmasked: boolean) => store.set({ unmasked });

function judgeWhenNew(state: CaseState, unmasked: boolean): void {
  if (state.kind !== "open") {
    stopWorker();
    asked = undefined;
    if (store.get().report !== undefined) store.set(nothing);
    return;
  }
  const wanted = `${state.vault.origin}|${state.entries.length}|${unmasked}`;
  if (wanted === asked) return;
  asked = wanted;
  worker ??= startWorker();
  const events = state.entries.flatMap(({ entry: { kind, body } }) =>
    isCaseEventKind(kind) ? [{ v: 1, kind, body }] : [],
  );
  worker.postMessage({ kind: "case", events, unmasked } satisfies ToWorker);
}

/** Loads the rules while a case is still being opened, so that its report is there sooner. */
export function prepareReport(): void {
  if (worker !== undefined) return;
  worker = startWorker();
  worker.postMessage({ kind: "prepare" } satisfies ToWorker);
}

/** Gives its memory back when no case was opened after all. */
export function letGoOfReport(): void {
  if (caseNow().state.kind !== "open") stopWorker();
}

function stopWorker(): void {
  worker?.terminate();
  worker = undefined;
}

function startWorker(): Worker {
  const started = new Worker(new URL("../judge/judge-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "report") store.set({ report: data.report });
  });
  return started;
}
