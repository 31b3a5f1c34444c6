import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditHere } from "@ringfence/adapters/audit/audit-here.ts";
import { type AuditTask, runAudit } from "@ringfence/adapters/audit/run-audit.ts";
import { openDatabase } from "@ringfence/adapters/duckdb.ts";
import { auditOnRestate } from "@ringfence/adapters/restate/audit-on-restate.ts";
import { addressesOf, restateBinary, startRestate } from "@ringfence/adapters/restate/restate-server.ts";
import { afterAll, expect, it } from "vitest";
import { lenderTableMap, writeLenderTable } from "./lender-table.ts";

const folder = mkdtempSync(join(tmpdir(), "audit-restate-"));
const ports = { ingress: 38180, admin: 39170, node: 35222 };
const started: ChildProcess[] = [];
afterAll(async () => {
  for (const one of started) if (one.exitCode === null && one.kill("SIGKILL")) await once(one, "exit");
  rmSync(folder, { recursive: true, force: true });
});

const rows = 60_000;
const rowsAShard = 2000;

async function auditOf(out: string, auditShards: AuditTask["auditShards"]) {
  const files = [join(folder, "contacts.parquet")];
  const report = await runAudit({
    files,
    map: lenderTableMap(),
    out,
    threads: 1,
    resume: false,
    rowsAShard,
    auditShards,
  });
  const bytes = ["findings.parquet", "findings.csv", "sample.csv", "problems.csv"].map((name) =>
    readFileSync(join(out, name)),
  );
  return { report, bytes };
}

it.skipIf(restateBinary() === undefined)(
  "three workers, one of them killed in the middle, find byte for byte what one machine finds",
  async () => {
    const database = await openDatabase({ threads: 1, memoryMiB: 256, spillInto: folder });
    await writeLenderTable(database, join(folder, "contacts.parquet"), rows);
    database.close();
    const alone = await auditOf(join(folder, "alone"), auditHere(0, ["none"]));

    started.push(await startRestate(restateBinary() ?? "", join(folder, "restate"), { name: "audit", ports }));
    const addresses = addressesOf(ports);
    const out = join(folder, "together");
    const workers = [0, 1, 2].map((at) => {
      const script = join(import.meta.dirname, "restate-worker.ts");
      const args = [script, join(out, ".work"), `w${at}`, addresses.admin, `${38190 + at}`];
      const worker = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      started.push(worker);
      return worker;
    });
    await Promise.all(workers.map((one) => once(one.stdout, "data")));
    const [victim] = workers as [ChildProcess];
    let killedAt: number | undefined;
    const together = await auditOf(out, (inFolder, plan, progress) =>
      auditOnRestate(addresses, { port: 38199 })(inFolder, plan, (done, of) => {
        progress(done, of);
        if (killedAt !== undefined || done === 0) return;
        killedAt = of - done;
        victim.kill("SIGKILL");
      }),
    );
    expect(killedAt).toBeGreaterThan(0);
    expect(victim.signalCode).toBe("SIGKILL");
    for (const [at, bytes] of alone.bytes.entries()) expect(together.bytes[at]?.equals(bytes)).toBe(true);
    expect(together.report).toEqual(alone.report);
  },
  240_000,
);
