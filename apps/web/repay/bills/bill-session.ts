import type { BillImported } from "@ringfence/casefile";
import { isPackedBill } from "@ringfence/journey/repay/ledger/bill-account.ts";
import type { ImportedBill } from "@ringfence/journey/repay/ledger/import-bill.ts";
import {
  billDraft,
  knownBill,
  linesFile,
  linesText,
  mappingDraft,
  mappingsOf,
} from "@ringfence/journey/repay/ledger/kept-bills.ts";
import type { TableMapping } from "@ringfence/journey/repay/ledger/mapping.ts";
import { instant } from "@ringfence/kernel";
import { append, doing, openCaseNow, showCase } from "../../case/case-session.ts";
import { createStore, useStore } from "../../settings/store.ts";
import type { FromBillWorker, ToBillWorker } from "./bill-worker.ts";

/** What became of a file that was dropped. */
export interface DoneBill {
  readonly file: File;
  readonly bill: ImportedBill;
  readonly fate: "kept" | "known" | "nothing" | "packed";
  /** Why what was packed could not be unpacked. */
  readonly refusal?: string;
}

interface Reading {
  readonly reading: { readonly name: string; readonly share: number } | undefined;
  readonly done: readonly DoneBill[];
  /** A file that could not even be handed to the reader. */
  readonly failed: string | undefined;
}

const store = createStore<Reading>({ reading: undefined, done: [], failed: undefined });
export const useBillReading = (): Reading => useStore(store);
export const forgetBills = () => store.set({ done: [], failed: undefined });

/** Reads bills one after the other; the lines of each are kept in the open case. */
export async function importBills(files: readonly File[]): Promise<void> {
  store.set({ done: [], failed: undefined });
  for (const file of files) await importOne(file);
  store.set({ reading: undefined });
}

async function importOne(file: File): Promise<void> {
  store.set({ reading: { name: file.name, share: 0 } });
  const bill = await readAway({ file, mappings: mappingsOf(openCaseNow().file) });
  store.set({ reading: undefined });
  if (bill === undefined) return store.set({ failed: file.name });
  if (isPackedBill(bill.account)) return unpack({ file, bill, fate: "packed" });
  const fate = await keep(bill);
  if (fate !== undefined) show({ file, bill, fate });
}

const show = (one: DoneBill) => store.set({ done: [...store.get().done.filter(({ file }) => file !== one.file), one] });

/** Reads what is inside a packed bill; most need the password that came with the mail. */
export async function unpack(packed: DoneBill, password?: string): Promise<void> {
  const { unpackBills } = await import("@ringfence/adapters/packed-bills.ts");
  const inside = await unpackBills(packed.file, password);
  if (!inside.ok) return show({ ...packed, refusal: inside.code });
  store.set({ done: store.get().done.filter(({ file }) => file !== packed.file) });
  for (const file of inside.value) await importOne(file);
}

function readAway(order: ToBillWorker): Promise<ImportedBill | undefined> {
  const worker = new Worker(new URL("./bill-worker.ts", import.meta.url), { type: "module" });
  return new Promise<ImportedBill | undefined>((resolve) => {
    worker.addEventListener("error", () => resolve(undefined));
    // The PDF reader takes any worker for its own and greets the page by messages too.
    worker.addEventListener("message", ({ data }: MessageEvent<FromBillWorker | { readonly kind?: undefined }>) => {
      if (data.kind === "progress") store.set({ reading: { name: order.file.name, share: data.share } });
      else if (data.kind === "done") resolve(data.bill);
    });
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}

/** Undefined when the case could not be written; the reason is said where all such reasons are. */
async function keep(bill: ImportedBill): Promise<DoneBill["fate"] | undefined> {
  const { vault, file } = openCaseNow();
  if (bill.lines.length === 0) return "nothing";
  if (knownBill(file, bill.account.sha256) !== undefined) return "known";
  const bytes = new TextEncoder().encode(linesText(bill.lines));
  const done = await doing(async () => {
    const kept = await vault.putFile({
      ...linesFile,
      async *chunks() {
        yield bytes;
      },
    });
    if (!kept.ok) return kept;
    const draft = billDraft(bill, kept.value, `bill:${crypto.randomUUID()}`, instant(Date.now()));
    const appended = await vault.append([draft]);
    if (appended.ok) await showCase(vault);
    return appended;
  });
  return done ? "kept" : undefined;
}

/** Remembers which column is what, and reads the file again by it. */
export async function mapTable(file: File, mapping: TableMapping): Promise<void> {
  if (await append([mappingDraft(mapping, `table:${crypto.randomUUID()}`)])) await importOne(file);
}

/** Takes a bill back and removes its lines; that it was read stays in the log. */
export async function takeBack({ id, lines }: BillImported, why: string): Promise<void> {
  if (!(await append([{ kind: "entry-withdrawn", body: { entry: id, why } }]))) return;
  await doing(async () => {
    const { vault } = openCaseNow();
    const erased = await vault.eraseFile(lines, why);
    // The same lines may have been removed before: then there is nothing left to remove.
    if (!erased.ok && erased.code !== "no-such-file") return erased;
    await showCase(vault);
    return { ok: true } as const;
  });
}
