import type { Instant, Outcome } from "@ringfence/kernel";
import { answerAsk } from "./answer-ask.ts";
import type { Ask } from "./ask.ts";
import type { GateEntry } from "./audit-log.ts";
import type { Book } from "./book.ts";
import { compact } from "./compact.ts";
import type { Decision } from "./decision.ts";
import { type Fact, recordFact } from "./facts.ts";
import { forget } from "./forget.ts";
import type { Institution } from "./institution.ts";
import { type OutcomeReport, recordOutcome } from "./record-outcome.ts";

/** Everything that moves the book of one debtor. Whoever keeps books runs the commands of one debtor one after the other. */
export type Command =
  | { readonly kind: "ask"; readonly ask: Ask }
  | { readonly kind: "outcome"; readonly outcome: OutcomeReport }
  | { readonly kind: "fact"; readonly fact: Fact }
  /** The time of keeping is over for what happened before. */
  | { readonly kind: "forget"; readonly before: Instant };

export type CommandRefusal =
  /** Planned for a moment that is past, or too far ahead to hold a place for. */
  | "wrong-moment"
  | "unknown-permit"
  | "another-agency"
  /** The same id came before with other contents. */
  | "taken-already"
  | "in-the-future"
  /** The outcome of a call must say whether it was answered. */
  | "connected-missing"
  /** What would allow more contact needs something to rest on. */
  | "evidence-missing"
  | "unknown-fact";

/** A decision, or that something was taken in. `late`: the contact began after its permit had ended. */
export type Reply =
  | { readonly kind: "decision"; readonly decision: Decision }
  | { readonly kind: "taken"; readonly id: string; readonly late: boolean };

export interface Step {
  readonly book: Book;
  readonly reply: Reply;
  /** For the audit log; empty when the command had been run before. */
  readonly entries: readonly GateEntry[];
}

/** Runs one command. Pure; the same command twice changes nothing the second time and gives the same reply. */
export function step(
  book: Book,
  institution: Institution,
  command: Command,
  now: Instant,
): Outcome<Step, CommandRefusal> {
  const taken = run(book, institution, command, now);
  if (!taken.ok || taken.value.book === book) return taken;
  if (command.kind === "forget") return taken;
  return { ok: true, value: { ...taken.value, book: { ...compact(taken.value.book, now), movedAt: now } } };
}

function run(book: Book, institution: Institution, command: Command, now: Instant): Outcome<Step, CommandRefusal> {
  switch (command.kind) {
    case "ask":
      return answerAsk(book, institution, command.ask, now);
    case "outcome":
      return recordOutcome(book, command.outcome, now);
    case "fact":
      return recordFact(book, command.fact, now);
    case "forget":
      return forget(book, command.before);
  }
}

/** Contents of an entry as the log takes them: fields that are left out are left out. */
export function entryOf(kind: string, id: string, contents: object): GateEntry {
  const plain = (isPlain(contents) ? contents : JSON.parse(JSON.stringify(contents))) as GateEntry["body"];
  return { kind, body: { ...plain, id } };
}

/** Nothing in it is left out by being undefined. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== undefined;
  for (const one of Array.isArray(value) ? value : Object.values(value)) if (!isPlain(one)) return false;
  return true;
}
