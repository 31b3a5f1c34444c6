/**
 * Row 11: decisions of the gate, durable and in the log, against an empty handler of the same engine; then the time a decision takes at
 * half that load, beside the empty handler's at the same rate, so that a busy machine shows in both. An empty handler of Restate counts
 * its calls and has no log. One of the SQLite engine decides nothing, but makes the same durable write, log and all: a mere counter
 * would be held against memory and not against a disk. What SQLite alone takes for the same rows is said beside it. Kills and the way
 * over HTTP are `testing/gate/load.ts`. Prints the rows of the engine named.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GateFile, openGateFile } from "@ringfence/adapters/gate-store/gate-file.ts";
import { inGroups } from "@ringfence/adapters/gate-store/in-groups.ts";
import { sqliteAuditLog } from "@ringfence/adapters/gate-store/sqlite-audit-log.ts";
import { sqliteEngine } from "@ringfence/adapters/gate-store/sqlite-engine.ts";
import { register } from "@ringfence/adapters/restate/restate.ts";
import { callNothing, restateEngine, serveDebtors } from "@ringfence/adapters/restate/restate-engine.ts";
import { addressesOf, restateBinary, startRestate } from "@ringfence/adapters/restate/restate-server.ts";
import { newLogKey } from "@ringfence/casefile/log/checkpoint.ts";
import { instant, type JsonValue } from "@ringfence/kernel";
import type { Book } from "@ringfence/platform/gate/book.ts";
import type { GateEngine } from "@ringfence/platform/gate/engine.ts";
import { usualTerms } from "@ringfence/platform/gate/institution.ts";
import type { step } from "@ringfence/platform/gate/step.ts";
import { median } from "./in-turns.ts";
import type { BenchRow } from "./row.ts";

const bank = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] } as const;
const morning = instant(Date.parse("2026-03-05T10:00:00+08:00"));
const atOnce = 32;
const seconds = 4;
const rounds = 5;
/** Three places and one denial for each debtor: a dialler that goes through its list of a thousand once too often, then to the next. */
const asksPerDebtor = 4;
const listed = 1000;
const debtorOf = (call: number) => Math.floor(call / (asksPerDebtor * listed)) * listed + (call % listed);

let asked = 0;
const target = { number: "n", who: "debtor" } as const;
function ask(engine: GateEngine): Promise<unknown> {
  const id = `r${asked}`;
  const debtor = `d${debtorOf(asked)}`;
  asked += 1;
  const call = { channel: "call", purpose: "collection", callKind: "interactive" } as const;
  return engine.run(debtor, { kind: "ask", ask: { id, agency: "north", target, at: morning, ...call } }, morning);
}

/** Calls a second with so many at once. */
async function rateOf(call: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let calls = 0;
  const one = async () => {
    for (; performance.now() < end; calls += 1) await call();
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return calls / seconds;
}

/** Milliseconds that half and nearly all calls took when they come at that rate, whether or not the earlier ones are done. */
async function timesAt(rate: number, call: () => Promise<unknown>): Promise<readonly [p50: number, p99: number]> {
  const times: number[] = [];
  const running: Promise<unknown>[] = [];
  const start = performance.now();
  for (let sent = 0; sent < rate * seconds; ) {
    const due = Math.floor(((performance.now() - start) / 1000) * rate);
    for (; sent < due; sent += 1) {
      const from = performance.now();
      running.push(call().then(() => times.push(performance.now() - from)));
    }
    await new Promise((resume) => setTimeout(resume, 1));
  }
  await Promise.all(running);
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? Number.NaN;
  return [at(0.5), at(0.99)];
}

async function compare(
  name: string,
  yardstick: string,
  ours: () => Promise<unknown>,
  nothing: () => Promise<unknown>,
): Promise<BenchRow[]> {
  await rateOf(nothing);
  await rateOf(ours);
  const rates: number[] = [];
  const floors: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const floor = await rateOf(nothing);
    const rate = await rateOf(ours);
    rates.push(rate);
    floors.push(floor);
    ratios.push(rate / floor);
  }
  const half = median(rates) / 2;
  const say = ([p50, p99]: readonly [number, number]) => `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  const theirs = say(await timesAt(half, nothing));
  const own = say(await timesAt(half, ours));
  return [
    {
      row: "11",
      figure: `gate on ${name}: decisions a second, ${atOnce} at once`,
      ours: `${Math.round(median(rates))}/s`,
      yardstick,
      theirs: `${Math.round(median(floors))}/s`,
      ratio: median(ratios).toFixed(2),
      goal: "≥ 0.7 ×",
    },
    {
      row: "11",
      figure: `gate on ${name}: a decision at half that load`,
      ours: own,
      yardstick: "the same at the same rate",
      theirs,
      ratio: "",
      goal: "p99 < 20 ms",
    },
  ];
}

/** What the gate has written, to be written again by those who decide nothing. */
interface Rows {
  readonly entries: readonly EntryRow[];
  readonly books: readonly string[];
}
interface EntryRow {
  readonly kind: string;
  readonly json: string;
  readonly salt: Uint8Array;
  readonly leaf: Uint8Array;
}

/** Of one list, so that as much is denied and the books are as large as in what is measured: after the first ask, the second and so on. */
function rowsIn(file: GateFile): Rows {
  const last = file.sql(`select json from book limit ${listed}`).all() as { json: string }[];
  const books = Array.from({ length: asksPerDebtor }, (_, before) =>
    last.map(({ json }) => {
      const { open, answers, ...book } = JSON.parse(json) as Book;
      return JSON.stringify({ ...book, open: open.slice(0, before + 1), answers: answers.slice(0, before + 1) });
    }),
  );
  return {
    entries: file.sql(`select kind, json, salt, leaf from entry limit ${asksPerDebtor * listed}`).all() as EntryRow[],
    books: books.flat(),
  };
}

/** A handler that decides nothing: the next book and the next entry of those there are. */
function emptyHandler({ entries, books }: Rows): typeof step {
  const bodies = entries.map(({ kind, json }) => ({ kind, body: JSON.parse(json).body as JsonObject }));
  const read = books.map((json) => JSON.parse(json) as Book);
  let calls = 0;
  return () => {
    calls += 1;
    const { kind, body } = bodies[calls % bodies.length] as (typeof bodies)[number];
    const book = { ...(read[calls % read.length] as Book) };
    const entry = { kind, body: { ...body, id: `r${calls}` } };
    return { ok: true, value: { book, reply: { kind: "taken", id: entry.body.id, late: false }, entries: [entry] } };
  };
}
type JsonObject = Readonly<Record<string, JsonValue>>;

/** No engine: only the same rows in the same groups, each group durable by one sync. */
function writeOnly(file: GateFile, { entries, books }: Rows): () => Promise<unknown> {
  let calls = 0;
  const write = inGroups<number, void>((group) =>
    file.togetherSoon(() => {
      for (const call of group) {
        const { kind, json, salt, leaf } = entries[call % entries.length] as EntryRow;
        file
          .sql("insert into entry (seq, kind, id, debtor, n, at, json, salt, leaf) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .run(call, kind, `r${call}`, `d${debtorOf(call)}`, null, morning, json, salt, leaf);
      }
      for (const debtor of new Set(group.map(debtorOf)))
        file.sql("insert or replace into book values (?, ?)").run(`d${debtor}`, books[debtor % books.length]);
      file
        .sql("insert into tally values (?, ?, ?, ?) on conflict do update set count = count + excluded.count")
        .run("2026-03-05", "north", "allow", group.length);
      file.sql("insert or replace into meta values ('tree', ?)").run(new Uint8Array(400));
      return [];
    }),
  );
  return () => {
    calls += 1;
    return write(calls);
  };
}

async function onSqlite(folder: string): Promise<BenchRow[]> {
  const open = (name: string) => openGateFile(join(folder, name), new Uint8Array(32).fill(7));
  const logOf = (file: GateFile) => sqliteAuditLog(file, newLogKey(new Uint8Array(32).fill(8)), randomBytes);
  const [own, empty, bare] = [open("gate.db"), open("empty.db"), open("rows.db")];
  const engine = sqliteEngine(own, logOf(own), bank);
  await rateOf(() => ask(engine));
  const rows = rowsIn(own);
  const nothing = sqliteEngine(empty, logOf(empty), bank, emptyHandler(rows));
  const figures = await compare(
    "SQLite",
    "its engine with a handler that decides nothing",
    () => ask(engine),
    () => ask(nothing),
  );
  const onlyRows = writeOnly(bare, rows);
  await rateOf(onlyRows);
  const bareRate = await rateOf(onlyRows);
  for (const file of [own, empty, bare]) await file.close();
  const written = { yardstick: "the same rows written, no engine", theirs: `${Math.round(bareRate)}/s` };
  return [...figures, { row: "11", figure: "SQLite itself", ours: "", ...written, ratio: "", goal: "" }];
}

async function onRestate(folder: string): Promise<BenchRow[]> {
  const program = restateBinary();
  if (program === undefined) return [];
  const ports = { ingress: 58080, admin: 59070, node: 55122 };
  const server = await startRestate(program, join(folder, "restate"), { name: "bench", ports });
  const service = await serveDebtors(bank, 59080);
  const addresses = addressesOf(ports);
  await register(addresses, "http://127.0.0.1:59080");
  const file = openGateFile(join(folder, "restate.db"), new Uint8Array(32).fill(7));
  const log = sqliteAuditLog(file, newLogKey(new Uint8Array(32).fill(8)), randomBytes);
  const engine = restateEngine(addresses, log);
  let calls = 0;
  const nothing = () => {
    calls += 1;
    return callNothing(addresses, `n${debtorOf(calls)}`);
  };
  try {
    return await compare("Restate", "a handler of Restate that counts its calls", () => ask(engine), nothing);
  } finally {
    service.close();
    server.kill("SIGKILL");
    await file.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), "ringfence-bench-"));
try {
  console.log(JSON.stringify(await (process.argv[2] === "restate" ? onRestate : onSqlite)(folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
