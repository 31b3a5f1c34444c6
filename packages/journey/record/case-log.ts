import {
  type CaseFile,
  type Communication,
  type ImportRecorded,
  isCaseEventKind,
  recordsOf,
  reduceCase,
} from "@ringfence/casefile";
import type { EntryDraft, StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { fail, formatInstant, type Instant, type JsonValue, type Outcome, ok } from "@ringfence/kernel";
import type { FileAccount } from "./file-account.ts";

/** The case as its log tells it. Entries about the log itself (erasure, bundles) are no events of the case. */
export function caseFromEntries(entries: readonly StoredEntry[]): CaseFile {
  return reduceCase(
    entries.flatMap(({ entry: { kind, body } }) => (isCaseEventKind(kind) ? [{ v: 1, kind, body }] : [])),
  );
}

/** A communication as an entry; times are written as people and other programs read them. */
export function communicationDraft(communication: Communication): EntryDraft {
  const { start, ...rest } = communication;
  return { kind: "communication-recorded", body: plain({ ...rest, start: formatInstant(start) }) };
}

/** What is undefined does not exist in JSON. */
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as Readonly<Record<string, JsonValue>>;

/**
 * The entries of an import: first what the file was and what became of its rows, then each communication the case does not
 * have yet. The same file imported again adds only the note that it was.
 */
export function importDrafts(
  file: CaseFile,
  account: FileAccount,
  communications: readonly Communication[],
  at: Instant,
): readonly EntryDraft[] {
  const known = new Set(recordsOf(file).map(({ id }) => id));
  const fresh = communications.filter(({ id }) => !known.has(id));
  const earlier = file.imports.filter(({ sha256 }) => sha256 === account.sha256).length;
  const note = {
    id: `import:${account.sha256}:${earlier + 1}`,
    fileName: account.name,
    sha256: account.sha256,
    importer: account.importer ?? "none",
    at: formatInstant(at),
    rows: account.rows,
    records: account.records,
    known: communications.length - fresh.length,
    skipped: Object.values(account.skipped).reduce((sum, count) => sum + count, 0),
    problems: account.problems.total,
  };
  return [{ kind: "import-recorded", body: note }, ...fresh.map(communicationDraft)];
}

/**
 * Takes an import back: its communications are withdrawn by new entries, nothing is removed. Errors: `no-such-import`;
 * `nothing-to-undo` when all of them were withdrawn before.
 */
export function undoImport(
  file: CaseFile,
  id: string,
  why: string,
): Outcome<readonly EntryDraft[], "no-such-import" | "nothing-to-undo"> {
  const imported: ImportRecorded | undefined = file.imports.find((one) => one.id === id);
  if (imported === undefined) return fail("no-such-import", id);
  const drafts = recordsOf(file)
    .filter(({ source }) => source?.kind === "file" && source.sha256 === imported.sha256)
    .map((one): EntryDraft => ({ kind: "entry-withdrawn", body: { entry: one.id, why } }));
  return drafts.length === 0 ? fail("nothing-to-undo", id) : ok(drafts);
}
