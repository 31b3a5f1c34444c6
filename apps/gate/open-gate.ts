import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { agencyKeys } from "@ringfence/adapters/gate-store/agency-keys.ts";
import { openGateFile } from "@ringfence/adapters/gate-store/gate-file.ts";
import { keptScorecard } from "@ringfence/adapters/gate-store/kept-scorecard.ts";
import { type SqliteAuditLog, sqliteAuditLog } from "@ringfence/adapters/gate-store/sqlite-audit-log.ts";
import { sqliteEngine } from "@ringfence/adapters/gate-store/sqlite-engine.ts";
import { newLogKey } from "@ringfence/casefile/log/checkpoint.ts";
import type { GateEngine } from "@ringfence/platform/gate/engine.ts";
import type { Institution } from "@ringfence/platform/gate/institution.ts";
import { clock, derived, type Gate, keyedBy } from "./gate.ts";

/** Makes the engine, given the log it must write to. */
export type EngineMaker = (log: SqliteAuditLog, institution: Institution) => Promise<GateEngine>;

export interface OpenedGate extends Gate {
  readonly log: SqliteAuditLog;
  close(): Promise<void>;
}

/**
 * The institution's secret, out of the environment or a file that only its owner may read: numbers are keyed by it, the file encrypted,
 * the log signed. Whoever loses it loses all three; keep a copy elsewhere.
 */
function secretIn(folder: string): Buffer {
  const given = process.env.RINGFENCE_GATE_SECRET;
  if (given !== undefined) {
    if (!/^[0-9a-f]{64}$/.test(given)) throw new Error("RINGFENCE_GATE_SECRET: 64 hexadecimal digits");
    return Buffer.from(given, "hex");
  }
  const path = join(folder, "secret");
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
    chmodSync(path, 0o600);
  }
  return Buffer.from(readFileSync(path, "utf8").trim(), "hex");
}

/** Opens the gate of a folder, making it at the first time. Without `engine` the books stand in the file beside the log. */
export async function openGate(folder: string, institution: Institution, engine?: EngineMaker): Promise<OpenedGate> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secret = secretIn(folder);
  const file = openGateFile(join(folder, "gate.db"), derived(secret, "file"));
  const log = sqliteAuditLog(file, newLogKey(derived(secret, "log")), randomBytes);
  const running = engine === undefined ? sqliteEngine(file, log, institution) : await engine(log, institution);
  return {
    engine: running,
    log,
    keys: agencyKeys(file),
    scorecard: keptScorecard(file),
    institution,
    keyed: keyedBy(secret),
    now: clock,
    async close() {
      await running.close();
      await file.close();
    },
  };
}
