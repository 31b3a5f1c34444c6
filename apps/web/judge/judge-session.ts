import type { LenderKind, Product, Relation } from "@ringfence/casefile";
import type { Answers } from "@ringfence/journey/record/answers.ts";
import type { Report } from "@ringfence/journey/record/report/report.ts";
import { createStore, useStore } from "../settings/store.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

export interface PickedFile {
  /** Unique among the files chosen. */
  readonly name: string;
  readonly file: File;
  readonly owner: Relation | "me";
}

type Run =
  | { readonly kind: "idle" }
  | { readonly kind: "stopped" }
  | { readonly kind: "opening" }
  | { readonly kind: "reading"; readonly name: string; readonly phase: "hashing" | "reading"; readonly share: number }
  | { readonly kind: "judging" }
  | { readonly kind: "failed"; readonly code: "not-a-case" | "crashed"; readonly detail: string };

export interface Session {
  readonly files: readonly PickedFile[];
  /** Whose phone the next file is taken to be. */
  readonly nextOwner: Relation | "me";
  readonly sheet: { readonly name: string; readonly value: unknown } | undefined;
  readonly lenderKind: LenderKind;
  readonly product: Product | undefined;
  readonly collectors: readonly string[];
  readonly bystanders: readonly string[];
  /** Numbers the person could not tell; not asked again. */
  readonly undecided: readonly string[];
  readonly unmasked: boolean;
  readonly example: boolean;
  readonly run: Run;
  readonly report: Report | undefined;
  readonly unknownLists: readonly string[];
}

const fresh: Session = {
  files: [],
  nextOwner: "me",
  sheet: undefined,
  lenderKind: "unknown",
  product: undefined,
  collectors: [],
  bystanders: [],
  undecided: [],
  unmasked: false,
  example: false,
  run: { kind: "idle" },
  report: undefined,
  unknownLists: [],
};

/** What the person is looking at. It lives as long as the page does and is stored nowhere. */
const store = createStore<Session>(fresh);
export const useSession = (): Session => useStore(store);
export const changeSession = store.set;

let worker: Worker | undefined;

export function startAnew(nextOwner: Session["nextOwner"] = "me"): void {
  endWorker();
  store.set({ ...fresh, nextOwner });
}

export function addFiles(files: Iterable<File>): void {
  const { files: before, nextOwner } = store.get();
  const all = [...before];
  for (const file of files) all.push({ name: freeName(file.name, all), file, owner: nextOwner });
  forgetResult();
  store.set({ files: all });
}

export function removeFile(name: string): void {
  forgetResult();
  store.set({ files: store.get().files.filter((one) => one.name !== name) });
}

export function changeOwner(name: string, owner: PickedFile["owner"]): void {
  forgetResult();
  store.set({ files: store.get().files.map((one) => (one.name === name ? { ...one, owner } : one)) });
}

/** What was read belongs to the files as they were; other files are another case. */
function forgetResult(): void {
  endWorker();
  store.set({
    report: undefined,
    run: { kind: "idle" },
    collectors: [],
    bystanders: [],
    undecided: [],
    example: false,
  });
}

/** "sms.xml", then "sms (2).xml": owners go by name, and two phones can hold files of one name. */
function freeName(name: string, taken: readonly PickedFile[]): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const names = new Set(taken.map((one) => one.name));
  let free = name;
  for (let count = 2; names.has(free); count += 1) free = `${stem} (${count})${ending}`;
  return free;
}

function answersOf({ files, lenderKind, product, collectors, bystanders }: Session): Answers {
  const owners = Object.fromEntries(
    files.flatMap(({ name, owner }) => (owner === "me" ? [] : [[name, { relation: owner }]])),
  );
  return {
    owners,
    collectors,
    bystanders,
    ...(lenderKind === "unknown" ? {} : { lenderKind }),
    ...(product === undefined ? {} : { product }),
  };
}

/** Reads the chosen files and judges them; a run under way is ended first. */
export function startJudging(): void {
  endWorker();
  const session = store.get();
  store.set({ run: { kind: "opening" }, report: undefined });
  startWorker();
  const files = session.files.map(({ name, file }) => ({ name, file }));
  send({ kind: "read", files, answers: answersOf(session), sheet: session.sheet?.value, unmasked: session.unmasked });
}

function startWorker(): void {
  worker = new Worker(new URL("./judge-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener("error", ({ message }) => hear({ kind: "failed", code: "crashed", detail: message }));
}

/** Judges the rows already read with the answers as they are now; reads the files when nothing was read yet. */
export function judgeAgain(change: Partial<Session> = {}): void {
  store.set(change);
  const session = store.get();
  if (worker === undefined || session.report === undefined) {
    startJudging();
    return;
  }
  store.set({ run: { kind: "judging" } });
  send({ kind: "again", answers: answersOf(session), unmasked: session.unmasked });
}

export function stopJudging(): void {
  endWorker();
  store.set({ run: { kind: "stopped" }, report: undefined });
}

function endWorker(): void {
  worker?.terminate();
  worker = undefined;
}

const send = (message: ToWorker): void => worker?.postMessage(message);

function hear(message: FromWorker): void {
  if (message.kind === "progress") {
    store.set({ run: { kind: "reading", name: message.name, phase: message.phase, share: message.share } });
  } else if (message.kind === "judging") {
    store.set({ run: { kind: "judging" } });
  } else if (message.kind === "report") {
    store.set({ run: { kind: "idle" }, report: message.report, unknownLists: message.unknownLists });
  } else {
    endWorker();
    store.set({ run: message, report: undefined });
  }
}
