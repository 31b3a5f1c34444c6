import { readFile, writeFile } from "node:fs/promises";
import { type BundleVerdict, verifyBundle } from "@ringfence/adapters/bundle/verify-bundle.ts";
import { writeBundle } from "@ringfence/adapters/bundle/write-bundle.ts";
import { renderDocx } from "@ringfence/adapters/documents/render-docx.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { certificatesOf } from "@ringfence/adapters/timestamp/pem.ts";
import { verifyToken } from "@ringfence/adapters/timestamp/time-stamp.ts";
import { moneyKinds } from "@ringfence/casefile";
import type { StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { caseFromEntries } from "@ringfence/journey/record/case-log.ts";
import { formatChinese, hex } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, refuse, stop, withCase } from "../../open-case.ts";

interface BundleOptions extends CaseOptions {
  readonly entries?: string;
  readonly for: string;
  readonly unmask?: readonly string[];
}

export async function bundleCase(path: string, out: string, options: BundleOptions): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  await withCase(path, options, words, async (vault) => {
    const entries = await vault.entries();
    const chosen = options.entries === undefined ? evidenceOf(entries) : readNumbers(options.entries);
    if (chosen === undefined) return stop(words.record.badNumbers(String(options.entries)), exitCodes.usage);
    if (chosen.length === 0) return stop(words.record.nothingChosen, exitCodes.usage);
    const unmasked = new Set(options.unmask ?? []);
    const made = await writeBundle(
      vault,
      { chosen, file: caseFromEntries(entries), unmasked, recipient: options.for },
      { pdf: renderPdf, docx: renderDocx, ...(await verifyPage()) },
    );
    if (!made.ok) return refuse(made.code, path, words);
    try {
      await writeFile(out, made.value, { flag: "wx" });
    } catch {
      return stop(words.errors["cannot-write"](out), exitCodes.file);
    }
    if (options.json === true) console.log(JSON.stringify({ bundle: out, entries: chosen.length }));
    else console.log(words.record.bundled(out, chosen.length));
  });
}

/** Everything but what the person earns and spends, which goes in only by number. */
const evidenceOf = (entries: readonly StoredEntry[]): number[] =>
  entries.flatMap(({ entry }, at) => (moneyKinds.has(entry.kind) ? [] : [at]));

/** The page that verifies lies beside the built program. */
async function verifyPage(): Promise<{ readonly verifyPage?: Uint8Array }> {
  const page = await readFile(new URL("./verify.html", import.meta.url)).catch(() => undefined);
  return page === undefined ? {} : { verifyPage: new Uint8Array(page) };
}

/** "0-3,7" to 0, 1, 2, 3, 7; undefined when it is anything else. */
function readNumbers(text: string): number[] | undefined {
  const numbers: number[] = [];
  for (const part of text.split(/[,，]/)) {
    const match = /^\s*(\d{1,7})(?:-(\d{1,7}))?\s*$/.exec(part);
    if (match === null) return undefined;
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    if (last < first) return undefined;
    for (let at = first; at <= last; at++) numbers.push(at);
  }
  return numbers;
}

export async function verifyFile(path: string, options: CaseOptions & { roots?: string }): Promise<void> {
  const words = messagesFor(chooseLanguage(options.lang, process.env.RINGFENCE_LANG));
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return stop(words.errors["no-file"](path), exitCodes.file);
  const verdict = await verifyBundle(new Blob([bytes]));
  const { ok, problems, head, entries, files, timestamps } = verdict;
  if (options.json === true) {
    const log = head === undefined ? null : { origin: head.origin, size: head.size, root: hex(head.root) };
    console.log(JSON.stringify({ ok, problems, log, entries: entries.map(({ seq }) => seq), files }));
  } else if (ok && head !== undefined) {
    console.log(words.record.genuine(head.origin, head.size, entries.length, files));
    console.log(words.record.askKey);
    if (timestamps.length > 0 && options.roots === undefined)
      console.log(words.record.stampNotChecked(timestamps.length));
  } else {
    console.log(words.record.notGenuine);
    for (const { code, at } of problems.slice(0, 50)) console.log(`  · ${words.record.problems[code]}：${at}`);
  }
  if (!ok) process.exitCode = exitCodes.damaged;
  else if (options.roots !== undefined) await checkStamps(timestamps, options.roots, words);
}

async function checkStamps(timestamps: BundleVerdict["timestamps"], roots: string, words: Messages): Promise<void> {
  const pem = await readFile(roots, "utf8").catch(() => undefined);
  if (pem === undefined) return stop(words.errors["no-file"](roots), exitCodes.file);
  for (const { checkpoint, token } of timestamps) {
    const bytes = new TextEncoder().encode(checkpoint);
    const verdict = await verifyToken({ checkpoint: bytes, response: token, roots: certificatesOf(pem) });
    if (!verdict.ok) stop(words.record.stampRefused(words.record.tokens[verdict.code]), exitCodes.damaged);
    else console.error(words.record.stamped(verdict.value.authority, formatChinese(verdict.value.at)));
  }
}
