import type { Instant, Outcome } from "@ringfence/kernel";
import { type Book, emptyBook } from "@ringfence/platform/gate/book.ts";
import type { Decision } from "@ringfence/platform/gate/decision.ts";
import type { GateEngine } from "@ringfence/platform/gate/engine.ts";
import type { Institution } from "@ringfence/platform/gate/institution.ts";
import { type Command, type CommandRefusal, type Reply, step } from "@ringfence/platform/gate/step.ts";
import type { Numbered, SqliteAuditLog } from "../gate-store/sqlite-audit-log.ts";
import { post } from "./post.ts";
import { readState } from "./read-state.ts";
import {
  handlers,
  type ObjectContext,
  type ObjectSharedContext,
  object,
  type RestateAddresses,
  serveToRestate,
} from "./restate.ts";

/**
 * What Restate keeps for a debtor: the book without its empty lists, and what the audit log has not been seen to contain yet. All of it
 * is written anew with every command, and every byte passes through three programs, so nothing stands in it twice.
 */
interface Kept {
  readonly book: Partial<Book>;
  readonly unlogged: readonly Numbered[];
  /** Entries of this debtor so far. */
  readonly entries: number;
}

interface Input {
  readonly command: Command;
  readonly now: Instant;
  /** Up to this number the log has the debtor's entries. */
  readonly logged: number;
}

interface Output {
  /** Left out where it is the decision of the last entry. */
  readonly reply?: Outcome<Reply, CommandRefusal>;
  readonly unlogged: readonly Numbered[];
}

const objectName = "ringfence-debtor";
const keptName = "kept";
const nothing: Kept = { book: {}, unlogged: [], entries: 0 };

const bookOf = (kept: Kept | null): Book => ({ ...emptyBook, ...kept?.book });
const withoutEmpty = (book: Book): Partial<Book> =>
  Object.fromEntries(Object.entries(book).filter(([, value]) => !Array.isArray(value) || value.length > 0));

/** One command on what is kept. Entries wait here until the log has them, so that a crash between the two loses none. */
function runKept(kept: Kept, institution: Institution, { command, now, logged }: Input): readonly [Kept, Output] {
  const waiting = kept.unlogged.filter(({ n = 0 }) => n > logged);
  const taken = step(bookOf(kept), institution, command, now);
  if (!taken.ok)
    return [
      { ...kept, unlogged: waiting },
      { reply: taken, unlogged: waiting },
    ];
  const { book, reply, entries } = taken.value;
  const numbered = entries.map((entry, at): Numbered => ({ ...entry, n: kept.entries + 1 + at }));
  const unlogged = [...waiting, ...numbered];
  return [
    { book: withoutEmpty(book), unlogged, entries: kept.entries + numbered.length },
    { ...(isLast(reply, numbered) ? {} : { reply: { ok: true, value: reply } }), unlogged },
  ];
}

const isLast = (reply: Reply, entries: readonly Numbered[]): boolean =>
  reply.kind === "decision" && entries.at(-1)?.kind === "gate-decision";

function replyOf({ reply, unlogged }: Output): Outcome<Reply, CommandRefusal> {
  const decision = unlogged.at(-1)?.body.decision as unknown as Decision;
  return reply ?? { ok: true, value: { kind: "decision", decision } };
}

function debtorObject(institution: Institution) {
  return object({
    name: objectName,
    handlers: {
      run: async (context: ObjectContext, input: Input): Promise<Output> => {
        const kept = (await context.get<Kept>(keptName)) ?? nothing;
        const [next, output] = runKept(kept, institution, input);
        if (next !== kept) context.set(keptName, next);
        return output;
      },
      /** The yardstick of the benchmark: what a call costs that does nothing. */
      nothing: async (context: ObjectContext): Promise<number> => {
        const calls = ((await context.get<number>("calls")) ?? 0) + 1;
        context.set("calls", calls);
        return calls;
      },
      book: handlers.object.shared(
        async (context: ObjectSharedContext): Promise<Book> => bookOf(await context.get<Kept>(keptName)),
      ),
    },
  });
}

/** Where the log takes the entries of debtors, and how far it has them. */
type LogOfDebtors = Pick<SqliteAuditLog, "appendSoon" | "lastOf">;

/** While server or service is started anew a call is repeated for so long; a command run twice gives the same reply. */
const patienceMs = 30_000;
const pauseMs = 100;
const callMs = 10_000;

async function call(ingress: string, debtor: string, handler: string, input: unknown): Promise<unknown> {
  const until = performance.now() + patienceMs;
  const url = `${ingress}/${objectName}/${encodeURIComponent(debtor)}/${handler}`;
  const json = input === undefined ? undefined : JSON.stringify(input);
  for (;;) {
    try {
      const { status, text } = await post(url, json, callMs);
      if (status === 200) return JSON.parse(text);
      if (performance.now() > until) throw new Error(`restate: ${status} ${text}`);
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await new Promise((resume) => setTimeout(resume, pauseMs));
  }
}

/** The side of the debtors, which Restate calls. */
export const serveDebtors = (institution: Institution, port: number, host?: string) =>
  serveToRestate([debtorObject(institution)], port, host);

/** Calls the handler that only counts its calls. */
export const callNothing = ({ ingress }: RestateAddresses, key: string): Promise<unknown> =>
  call(ingress, key, "nothing", undefined);

/** The gate on Restate: a virtual object per debtor, on one node or on many. */
export function restateEngine(addresses: RestateAddresses, log: LogOfDebtors): GateEngine {
  const { ingress } = addresses;
  return {
    async run(debtor, command, now) {
      const input: Input = { command, now, logged: log.lastOf(debtor) };
      const output = (await call(ingress, debtor, "run", input)) as Output;
      await log.appendSoon({ debtor, entries: output.unlogged, at: now });
      return replyOf(output);
    },
    async books(debtors) {
      const kept = await readState(addresses, objectName, keptName, debtors);
      if (kept !== undefined)
        return new Map([...kept].map(([debtor, json]) => [debtor, bookOf(JSON.parse(json) as Kept)]));
      const one = async (debtor: string) => [debtor, (await call(ingress, debtor, "book", undefined)) as Book] as const;
      return new Map(await Promise.all(debtors.map(one)));
    },
    close: async () => undefined,
  };
}
