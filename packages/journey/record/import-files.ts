import type { Communication } from "@ringfence/casefile";
import { chooseImporter } from "./choose-importer.ts";
import { closeTally, count, type FileAccount, openTally, type Tally } from "./file-account.ts";
import type { Importer, ImportInput, ImportItem, ImportPorts, RemarkCode } from "./importer.ts";
import { importers } from "./importers.gen.ts";
import type { Person } from "./people/person.ts";
import { type SeenBefore, seenBefore } from "./seen-before.ts";

export type { FileAccount, ProblemEntry } from "./file-account.ts";

/** A file to import. `importer` is the id of one to use instead of the one that knows the format. */
export interface ImportFile extends Omit<ImportInput, "sha256"> {
  readonly importer?: string;
}

export interface ImportHooks {
  /** Looked at after every chunk, as an AbortSignal is. A cancelled import ends with the accounts of what was read. */
  readonly signal?: { readonly aborted: boolean };
  /** Awaited after every batch of records, so that whoever shows progress can have a turn. */
  readonly pause?: () => Promise<void>;
  /** Other importers than the registry's, for tests. */
  readonly importers?: readonly Importer[];
}

/** What happens while importing; `file` is the position in the list of files. */
export type ImportEvent =
  | { readonly kind: "file"; readonly file: number; readonly name: string; readonly importer: string | null }
  | {
      readonly kind: "progress";
      readonly file: number;
      readonly phase: "hashing" | "reading";
      readonly bytes: number;
      readonly size: number | undefined;
    }
  | { readonly kind: "records"; readonly file: number; readonly communications: readonly Communication[] }
  | { readonly kind: "people"; readonly file: number; readonly people: readonly Person[] }
  | { readonly kind: "account"; readonly file: number; readonly account: FileAccount };

const headSize = 65_536;

/**
 * Imports files one after the other: each is hashed to its end, then read by the importer that knows its format. Memory
 * stays bounded whatever the size, as long as whoever listens lets go of the records. Exact repetitions of a record (the
 * same message in two backups) are left out. Never throws on account of a file's content or of a failing disk.
 */
export async function* importFiles(
  files: readonly ImportFile[],
  ports: ImportPorts,
  hooks: ImportHooks = {},
): AsyncGenerator<ImportEvent> {
  const seen = seenBefore();
  for (const [at, file] of files.entries()) {
    yield* importFile(at, file, ports, hooks, seen);
    if (hooks.signal?.aborted === true) return;
  }
}

/** All records and accounts at once, for files that fit in memory. */
export async function importAll(
  files: readonly ImportFile[],
  ports: ImportPorts,
  hooks: ImportHooks = {},
): Promise<{
  readonly communications: Communication[];
  readonly people: Person[];
  readonly accounts: FileAccount[];
}> {
  const communications: Communication[] = [];
  const people: Person[] = [];
  const accounts: FileAccount[] = [];
  for await (const event of importFiles(files, ports, hooks)) {
    if (event.kind === "records") for (const one of event.communications) communications.push(one);
    if (event.kind === "people") people.push(...event.people);
    if (event.kind === "account") accounts.push(event.account);
  }
  return { communications, people, accounts };
}

/** What is known of a file after its first reading. */
interface Measured {
  sha256: string;
  bytes: number;
  head: Uint8Array;
}

async function* importFile(
  at: number,
  file: ImportFile,
  ports: ImportPorts,
  hooks: ImportHooks,
  seen: SeenBefore,
): AsyncGenerator<ImportEvent> {
  seen.startFile();
  const tally = openTally();
  const source = guard(file, hooks);
  const measured: Measured = { sha256: "", bytes: 0, head: new Uint8Array(0) };
  for await (const bytes of measure(source, ports, measured)) {
    yield { kind: "progress", file: at, phase: "hashing", bytes, size: file.size };
  }
  const account = (importer: string | null): ImportEvent => {
    if (source.stopped !== undefined) stop(tally, source.stopped);
    const known = { name: file.fileName, sha256: measured.sha256, size: measured.bytes, importer };
    return { kind: "account", file: at, account: closeTally(tally, known) };
  };
  if (source.stopped !== undefined) return yield account(null);
  const choice = chooseImporter(hooks.importers ?? importers, measured.head, file.fileName, file.importer);
  yield { kind: "file", file: at, name: file.fileName, importer: choice.ok ? choice.importer.id : null };
  if (!choice.ok) {
    const { code, detail } = choice;
    count(tally, detail === undefined ? { kind: "remark", code } : { kind: "remark", code, detail });
    return yield account(null);
  }
  source.ended = false;
  const input: ImportInput = { ...file, sha256: measured.sha256, size: measured.bytes, chunks: source.chunks };
  yield* batches(at, choice.importer.read(input, ports), tally, hooks, seen, measured.bytes);
  if (source.ended && source.bytes !== measured.bytes) stop(tally, { code: "file-changed" });
  if (hooks.signal?.aborted === true && source.stopped === undefined && !tally.complete) {
    source.stopped = { code: "cancelled" };
  }
  return yield account(choice.importer.id);
}

/** A file whose chunks stop, without throwing, when reading fails or the import is cancelled; `stopped` then says why. */
interface Guarded {
  stopped: { readonly code: RemarkCode; readonly detail?: string } | undefined;
  bytes: number;
  ended: boolean;
  readonly chunks: () => AsyncGenerator<Uint8Array>;
}

function guard(file: ImportFile, hooks: ImportHooks): Guarded {
  const source: Guarded = {
    stopped: undefined,
    bytes: 0,
    ended: false,
    chunks: async function* () {
      // An importer may begin again, after a look at the head: what counts is the last, whole reading.
      source.bytes = 0;
      source.ended = false;
      try {
        for await (const chunk of file.chunks()) {
          if (hooks.signal?.aborted === true) {
            source.stopped = { code: "cancelled" };
            return;
          }
          source.bytes += chunk.length;
          if (chunk.length > 0) yield chunk;
        }
        source.ended = true;
      } catch (error) {
        source.stopped = { code: "unreadable-file", detail: `${error}`.slice(0, 300) };
      }
    },
  };
  return source;
}

function stop(tally: Tally, reason: { readonly code: RemarkCode; readonly detail?: string }): void {
  tally.complete = false;
  count(tally, { kind: "remark", ...reason });
}

/** Hashes the file and keeps its head; yields the bytes read so far. */
async function* measure(source: Guarded, ports: ImportPorts, measured: Measured): AsyncGenerator<number> {
  const hasher = await ports.hasher();
  const head = new Uint8Array(headSize);
  for await (const chunk of source.chunks()) {
    hasher.update(chunk);
    if (measured.bytes < headSize) head.set(chunk.subarray(0, headSize - measured.bytes), measured.bytes);
    measured.bytes += chunk.length;
    yield measured.bytes;
  }
  measured.head = head.subarray(0, Math.min(measured.bytes, headSize));
  if (source.stopped === undefined) measured.sha256 = hasher.digestHex();
}

async function* batches(
  file: number,
  read: AsyncGenerator<readonly ImportItem[]>,
  tally: Tally,
  hooks: ImportHooks,
  seen: SeenBefore,
  size: number,
): AsyncGenerator<ImportEvent> {
  for await (const items of read) {
    const communications: Communication[] = [];
    const people: Person[] = [];
    let bytes = -1;
    for (const item of items) {
      if (item.kind === "record") {
        if (seen.has(item.communication)) count(tally, { kind: "skipped", row: item.row, reason: "duplicate" });
        else communications.push(item.communication);
      } else if (item.kind === "progress") bytes = item.bytes;
      else {
        if (item.kind === "person") people.push(item.person);
        count(tally, item);
      }
    }
    tally.records += communications.length;
    if (communications.length > 0) yield { kind: "records", file, communications };
    if (people.length > 0) yield { kind: "people", file, people };
    if (bytes !== -1) yield { kind: "progress", file, phase: "reading", bytes, size };
    if (hooks.pause !== undefined) await hooks.pause();
    if (hooks.signal?.aborted === true) break;
  }
  if (seen.full()) count(tally, { kind: "remark", code: "duplicates-unchecked" });
}
