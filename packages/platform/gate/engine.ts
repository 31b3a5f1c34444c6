import type { Instant, Outcome } from "@ringfence/kernel";
import type { Book } from "./book.ts";
import type { Command, CommandRefusal, Reply } from "./step.ts";

/**
 * Keeps the books of all debtors and runs their commands: those of one debtor one after the other, each answered only when its outcome
 * is durable. A command that may or may not have been run (no answer came) is sent again and gives the same reply.
 */
export interface GateEngine {
  run(debtor: string, command: Command, now: Instant): Promise<Outcome<Reply, CommandRefusal>>;
  /** By debtor the books as they are now, of those of whom anything is known. For reading only: what is decided on one holds no place. */
  books(debtors: readonly string[]): Promise<ReadonlyMap<string, Book>>;
  close(): Promise<void>;
}
