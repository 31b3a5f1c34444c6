/**
 * Row 11: decisions of the gate, durable and in the log, against a handler of the same engine that only counts its calls; then the time
 * a decision takes at half that load. On both engines, through the engine's own door; kills and the way over HTTP are
 * `testing/gate/load.ts`.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GateFile, openGateFile } from "@ringfence/adapters/gate-store/gate-file.ts";
import { sqliteAuditLog } from "@ringfence/adapters/gate-store/sqlite-audit-log.ts";
import { sqliteEngine } from "@ringfence/adapters/gate-store/sqlite-engine.ts";
import { register } from "@ringfence/adapters/restate/restate.ts";
import { callNothing, restateEngine, serveDebtors } from "@ringfence/adapters/restate/restate-engine.ts";
import { addressesOf, restateBinary, startRestate } from "@ringfence/adapters/restate/restate-server.ts";
import { newLogKey } from "@ringfence/casefile/log/checkpoint.ts";
import { instant } from "@ringfence/kernel";
import type { GateEngine } from "@ringfence/platform/gate/engine.ts";
import { usualTerms } from "@ringfence/platform/gate/institution.ts";
import { median } from "./in-turns.ts";
import type { Bench, BenchRow } from "./row.ts";

const bank = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] } as const;
const morning = instant(Date.parse("2026-03-05T10:00:00+08:00"));
const atOnce = 32;
const seconds = 4;
const rounds = 5;
/** Three places and one denial for each debtor: a dialler that asks once too often. */
const asksPerDebtor = 4;

let asked = 0;
const target = { number: "n", who: "debtor" } as const;
function ask(engine: GateEngine): Promise<unknown> {
  const id = `r${asked}`;
  const debtor = `d${Math.floor(asked / asksPerDebtor)}`;
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
  ours: () => Promise<unknown>,
  nothing: () => Promise<unknown>,
): Promise<BenchRow[]> {
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
  const [p50, p99] = await timesAt(median(rates) / 2, ours);
  return [
    {
      row: "11",
      figure: `gate on ${name}: decisions a second, ${atOnce} at once`,
      ours: `${Math.round(median(rates))}/s`,
      yardstick: "a handler of the same engine that counts its calls",
      theirs: `${Math.round(median(floors))}/s`,
      ratio: median(ratios).toFixed(2),
      goal: "≥ 0.7 ×",
    },
    {
      row: "11",
      figure: `gate on ${name}: a decision at half that load`,
      ours: `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
      yardstick: "",
      theirs: "",
      ratio: "",
      goal: "p99 < 20 ms",
    },
  ];
}

/** A counter per key with the same queue and the same durable write as the engine has. */
function counterIn(file: GateFile): () => Promise<unknown> {
  let waiting: (() => void)[] = [];
  let calls = 0;
  const write = () => {
    const batch = waiting;
    waiting = [];
    file.together(() => {
      for (const _ of batch) {
        calls += 1;
        file.sql("insert or replace into book values (?, ?)").run(`n${Math.floor(calls / asksPerDebtor)}`, `${calls}`);
      }
    });
    for (const done of batch) done();
  };
  return () =>
    new Promise<void>((done) => {
      if (waiting.length === 0) setImmediate(write);
      waiting.push(done);
    });
}

async function onSqlite(folder: string): Promise<BenchRow[]> {
  const file = openGateFile(join(folder, "gate.db"), new Uint8Array(32).fill(7));
  const log = sqliteAuditLog(file, newLogKey(new Uint8Array(32).fill(8)), randomBytes);
  const engine = sqliteEngine(file, log, bank);
  const rows = await compare("SQLite", () => ask(engine), counterIn(file));
  await file.close();
  return rows;
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
    return callNothing(addresses, `n${Math.floor(calls / asksPerDebtor)}`);
  };
  try {
    return await compare("Restate", () => ask(engine), nothing);
  } finally {
    service.close();
    server.kill("SIGKILL");
    await file.close();
  }
}

const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-bench-"));
  try {
    return [...(await onSqlite(folder)), ...(await onRestate(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
export default bench;
