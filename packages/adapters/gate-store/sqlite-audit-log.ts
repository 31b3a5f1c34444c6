import { hash as digest } from "node:crypto";
import { type LogKey, signCheckpoint } from "@ringfence/casefile/log/checkpoint.ts";
import { readEntry, saltLength, sealEntry } from "@ringfence/casefile/log/seal.ts";
import { emptyTree, grow, rootOf, type Tree } from "@ringfence/casefile/log/tree.ts";
import { dateOf, groupBy, type Instant, type Sha256 } from "@ringfence/kernel";
import type { AuditLog, GateEntry, LogRow, Tally } from "@ringfence/platform/gate/audit-log.ts";
import { entryOf } from "@ringfence/platform/gate/step.ts";
import type { GateFile } from "./gate-file.ts";
import { inGroups } from "./in-groups.ts";

/** The same 32 bytes as the kernel's, many times as fast: to hand over a buffer would cost twice as much as to hash. */
const hash: Sha256 = (data) => {
  const text = digest("sha256", data, "binary");
  const bytes = new Uint8Array(32);
  for (let at = 0; at < 32; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
};

interface EntryRow {
  readonly seq: number;
  readonly json: string | null;
  readonly salt: Uint8Array | null;
  readonly leaf: Uint8Array;
}

/** An entry that may have come twice carries its number in the debtor's own sequence. */
export type Numbered = GateEntry & { readonly n?: number };

/** What one command has for the log. */
export interface ToAppend {
  readonly debtor: string;
  readonly entries: readonly Numbered[];
  readonly at: Instant;
}

export interface SqliteAuditLog extends AuditLog {
  append(debtor: string, entries: readonly Numbered[], at: Instant): void;
  /** Many at once, made durable by one write. */
  appendAll(list: readonly ToAppend[]): void;
  /** Durable when it resolves, together with whatever else came in while the disk was busy. */
  appendSoon(one: ToAppend): Promise<void>;
  /** The highest number of this debtor's entries that are durable; 0 when there is none. */
  lastOf(debtor: string): number;
  /** Debtors with anything in the log. */
  debtors(): readonly string[];
  /** A transaction was undone: what was kept in memory about the log is read anew. */
  reread(): void;
}

/** The audit log in the gate's file. `salts` gives so many random bytes. */
export function sqliteAuditLog(file: GateFile, key: LogKey, salts: (bytes: number) => Uint8Array): SqliteAuditLog {
  let tree = readTree(file);
  let durable = tree.size;
  /** False for what is in it already. */
  const write = (debtor: string, entry: Numbered, at: Instant): boolean => {
    const { kind, body, n } = entry;
    // Only what is numbered may come twice.
    const known = "select 1 from entry where kind = ? and id = ? and debtor = ?";
    if (n !== undefined && file.sql(known).get(kind, body.id, debtor) !== undefined) return false;
    const salt = salts(saltLength);
    const { json, leaf } = sealEntry({ kind, body }, tree.size, at, salt, hash);
    const { changes } = file
      .sql(
        `insert into entry (seq, kind, id, debtor, n, at, json, salt, leaf) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
          on conflict (kind, id, debtor) do nothing`,
      )
      .run(tree.size, kind, body.id, debtor, n ?? null, at, json, salt, leaf) as { changes: number };
    if (changes > 0) tree = grow(tree, leaf, hash);
    return changes > 0;
  };
  const appendAll: SqliteAuditLog["appendAll"] = (list) => {
    if (list.every(({ entries }) => entries.length === 0)) return;
    file.together(() => {
      const tallies = list.flatMap(({ debtor, entries, at }) =>
        entries
          .filter((entry) => write(debtor, entry, at))
          .flatMap((entry) => tallied(entry).map((counted) => [dateOf(at), ...counted])),
      );
      for (const same of groupBy(tallies, (one) => one.join("\n")).values())
        file
          .sql("insert into tally values (?, ?, ?, ?) on conflict do update set count = count + excluded.count")
          .run(...(same[0] ?? []), same.length);
      file.sql("insert or replace into meta values ('tree', ?)").run(treeBytes(tree));
    });
  };
  const append: SqliteAuditLog["append"] = (debtor, entries, at) => appendAll([{ debtor, entries, at }]);
  return {
    origin: key.origin,
    publicKey: key.publicKey,
    append,
    appendAll,
    appendSoon: inGroups(async (group) => {
      try {
        durable = await file.togetherSoon(() => {
          appendAll(group);
          return tree.size;
        });
      } catch (error) {
        tree = readTree(file);
        throw error;
      }
      return [];
    }),
    find(kind, id) {
      const row = file.sql("select json from entry where kind = ? and id = ?").get(kind, id) as EntryRow | undefined;
      const entry = typeof row?.json === "string" ? readEntry(row.json) : undefined;
      return entry?.ok === true ? entry.value : undefined;
    },
    rows: (from, until) =>
      (
        file
          .sql("select seq, json, salt, leaf from entry where seq >= ? and seq < ? order by seq")
          .all(from, until) as EntryRow[]
      ).map(rowOf),
    head: () => ({ size: tree.size, root: rootOf(tree) }),
    checkpoint() {
      const note = signCheckpoint({ size: tree.size, root: rootOf(tree) }, key);
      file.together(() => file.sql("insert or replace into checkpoint values (?, ?)").run(tree.size, note));
      return note;
    },
    checkpoints: () =>
      (file.sql("select note from checkpoint order by size").all() as { note: string }[]).map(({ note }) => note),
    tallies: (sinceDay) =>
      file
        .sql("select day, agency, what, count from tally where day >= ? order by day, agency, what")
        .all(sinceDay) as Tally[],
    eraseBefore(moment, at) {
      return file.together(() => {
        const [{ count }] = file
          .sql("select count(*) as count from entry where at < ? and json is not null")
          .all(moment) as [{ count: number }];
        if (count === 0) return 0;
        file
          .sql("update entry set json = null, salt = null, debtor = 'erased ' || seq where at < ? and json is not null")
          .run(moment);
        append("", [entryOf("entries-erased", `${at}`, { before: moment, entries: count })], at);
        return count;
      });
    },
    lastOf(debtor) {
      const row = file
        .sql("select max(n) as n from entry where debtor = ? and n is not null and seq < ?")
        .get(debtor, durable) as { n: number | null };
      return row.n ?? 0;
    },
    debtors: () =>
      (
        file.sql("select distinct debtor from entry where debtor <> '' and debtor not like 'erased %'").all() as {
          debtor: string;
        }[]
      ).map(({ debtor }) => debtor),
    reread() {
      tree = readTree(file);
    },
  };
}

function rowOf({ seq, json, salt, leaf }: EntryRow): LogRow {
  const entry = json === null ? undefined : readEntry(json);
  const kept = entry?.ok === true && salt !== null ? { entry: entry.value, salt: new Uint8Array(salt) } : undefined;
  return { seq, leaf: new Uint8Array(leaf), kept };
}

/** The subtrees of the log, one after the other; how many there are follows from its size. */
function treeBytes({ size, peaks }: Tree): Uint8Array {
  const bytes = new Uint8Array(8 + 32 * peaks.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(size));
  for (const [at, peak] of peaks.entries()) bytes.set(peak, 8 + 32 * at);
  return bytes;
}

function readTree(file: GateFile): Tree {
  const row = file.sql("select value from meta where name = 'tree'").get() as { value: Uint8Array } | undefined;
  if (row === undefined) return emptyTree;
  const bytes = new Uint8Array(row.value);
  const peaks = Array.from({ length: (bytes.length - 8) / 32 }, (_, at) => bytes.slice(8 + 32 * at, 40 + 32 * at));
  return { size: Number(new DataView(bytes.buffer).getBigUint64(0)), peaks };
}

interface DecisionBody {
  readonly ask: { readonly agency: string };
  readonly decision: { readonly verdict: string; readonly reasons?: readonly { rule: string; verdict: string }[] };
}

function tallied({ kind, body }: GateEntry): readonly (readonly [agency: string, what: string])[] {
  if (kind !== "gate-decision") return [];
  const { ask, decision } = body as unknown as DecisionBody;
  const rules = (decision.reasons ?? []).filter(({ verdict }) => verdict === "breach").map(({ rule }) => rule);
  return [decision.verdict, ...(decision.verdict === "deny" ? rules : [])].map((what) => [ask.agency, what]);
}
