import { setImmediate as othersFirst } from "node:timers/promises";
import type { Instant, Outcome } from "@ringfence/kernel";
import { type Book, emptyBook } from "@ringfence/platform/gate/book.ts";
import type { GateEngine } from "@ringfence/platform/gate/engine.ts";
import type { Institution } from "@ringfence/platform/gate/institution.ts";
import { type Command, type CommandRefusal, type Reply, step } from "@ringfence/platform/gate/step.ts";
import type { GateFile } from "./gate-file.ts";
import { inGroups } from "./in-groups.ts";
import { recentlyUsed } from "./recently-used.ts";
import type { SqliteAuditLog, ToAppend } from "./sqlite-audit-log.ts";

interface Asked {
  readonly debtor: string;
  readonly command: Command;
  readonly now: Instant;
}

/**
 * So many books used last are kept in memory beside the file, and at most twice as many: as text, which the garbage collector takes as one
 * thing each. Going through the hundred objects of every book it would stop the gate for tens of milliseconds.
 */
const booksInMemory = 10_000;
/** Of a long list so many are read, and then whoever waits to dial comes first. */
const readAtOnce = 50;

/**
 * The gate in one process and one file, for a small lender and for tests. Commands that come in while the disk is busy are run together
 * and made durable by one write, log and books in the same transaction. `handle` is another one only in the benchmark.
 */
export function sqliteEngine(
  file: GateFile,
  log: SqliteAuditLog,
  institution: Institution,
  handle: typeof step = step,
): GateEngine {
  const known = recentlyUsed<string>(booksInMemory);

  const read = (debtor: string): Book => {
    const json =
      known.get(debtor) ??
      (file.sql("select json from book where debtor = ?").get(debtor) as { json: string } | undefined)?.json;
    return json === undefined ? emptyBook : (JSON.parse(json) as Book);
  };
  const runGroup = (group: readonly Asked[]): Outcome<Reply, CommandRefusal>[] => {
    const changed = new Map<string, Book>();
    const toAppend: ToAppend[] = [];
    const replies = group.map(({ debtor, command, now }): Outcome<Reply, CommandRefusal> => {
      const before = changed.get(debtor) ?? read(debtor);
      const taken = handle(before, institution, command, now);
      if (!taken.ok) return taken;
      const { book, reply, entries } = taken.value;
      if (book !== before) changed.set(debtor, book);
      toAppend.push({ debtor, entries, at: now });
      return { ok: true, value: reply };
    });
    log.appendAll(toAppend);
    for (const [debtor, book] of changed) {
      const json = JSON.stringify(book);
      file.sql("insert or replace into book values (?, ?)").run(debtor, json);
      known.set(debtor, json);
    }
    return replies;
  };
  const run = inGroups<Asked, Outcome<Reply, CommandRefusal>>(async (group) => {
    try {
      return await file.togetherSoon(() => runGroup(group));
    } catch (error) {
      known.clear();
      log.reread();
      throw error;
    }
  });
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(debtor, command, now) {
      const reply = run({ debtor, command, now });
      last = reply.catch(() => undefined);
      return reply;
    },
    async books(debtors) {
      const books = new Map<string, Book>();
      for (const [at, debtor] of debtors.entries()) {
        if (at % readAtOnce === 0) await othersFirst();
        books.set(debtor, read(debtor));
      }
      return books;
    },
    close: async () => void (await last),
  };
}
