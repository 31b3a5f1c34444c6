import type { Instant, Outcome } from "@ringfence/kernel";
import { type Book, emptyBook } from "@ringfence/platform/gate/book.ts";
import type { GateEngine } from "@ringfence/platform/gate/engine.ts";
import type { Institution } from "@ringfence/platform/gate/institution.ts";
import { type Command, type CommandRefusal, type Reply, step } from "@ringfence/platform/gate/step.ts";
import type { GateFile } from "./gate-file.ts";
import type { SqliteAuditLog, ToAppend } from "./sqlite-audit-log.ts";

interface Waiting {
  readonly debtor: string;
  readonly command: Command;
  readonly now: Instant;
  readonly done: (reply: Outcome<Reply, CommandRefusal>) => void;
  readonly failed: (error: unknown) => void;
}

/** Books kept in memory beside the file. */
const booksInMemory = 20_000;

/**
 * The gate in one process and one file, for a small lender and for tests. Commands that come in while the disk is busy are run together
 * and made durable by one write, log and books in the same transaction.
 */
export function sqliteEngine(file: GateFile, log: SqliteAuditLog, institution: Institution): GateEngine {
  let waiting: Waiting[] = [];
  const known = new Map<string, Book>();

  const read = (debtor: string): Book => {
    const kept = known.get(debtor);
    if (kept !== undefined) return kept;
    const row = file.sql("select json from book where debtor = ?").get(debtor) as { json: string } | undefined;
    return row === undefined ? emptyBook : (JSON.parse(row.json) as Book);
  };
  const keep = (debtor: string, book: Book) => {
    file.sql("insert or replace into book values (?, ?)").run(debtor, JSON.stringify(book));
    if (known.size >= booksInMemory) known.clear();
    known.set(debtor, book);
  };
  const runOne = ({ debtor, command, now }: Waiting, toAppend: ToAppend[]): Outcome<Reply, CommandRefusal> => {
    const before = read(debtor);
    const taken = step(before, institution, command, now);
    if (!taken.ok) return taken;
    const { book, reply, entries } = taken.value;
    if (book !== before) keep(debtor, book);
    toAppend.push({ debtor, entries, at: now });
    return { ok: true, value: reply };
  };
  const flush = () => {
    const batch = waiting;
    waiting = [];
    try {
      const toAppend: ToAppend[] = [];
      const replies = file.together(() => {
        const answered = batch.map((one) => runOne(one, toAppend));
        log.appendAll(toAppend);
        return answered;
      });
      for (const [at, { done }] of batch.entries()) done(replies[at] as Outcome<Reply, CommandRefusal>);
    } catch (error) {
      known.clear();
      log.reread();
      for (const { failed } of batch) failed(error);
    }
  };
  return {
    run: (debtor, command, now) =>
      new Promise((done, failed) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ debtor, command, now, done, failed });
      }),
    book: async (debtor) => read(debtor),
    close: async () => {
      if (waiting.length > 0) flush();
    },
  };
}
