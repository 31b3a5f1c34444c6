/**
 * Row 6: 10,000 entries appended to the encrypted vault, each in its own durable transaction, against SQLite inserting the same
 * bytes in the same kind of transactions; opening and folding 50,000 entries; verifying a
 * bundle of 10,000 entries against hashing its bytes.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyBundle } from "@ringfence/adapters/bundle/verify-bundle.ts";
import { writeBundle } from "@ringfence/adapters/bundle/write-bundle.ts";
import { openNodeDriver } from "@ringfence/adapters/vault/driver-node.ts";
import { tickingClock } from "@ringfence/adapters/vault/vault-contract.ts";
import { createVault, openVault } from "@ringfence/adapters/vault/vault-node.ts";
import { emptyCaseFile } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { caseFromEntries } from "@ringfence/journey/record/case-log.ts";
import type { Bench } from "./row.ts";

const count = 10_000;
const options = { now: tickingClock(), cost: { memoryKiB: 8, passes: 1 } };

const draft = (n: number): EntryDraft => ({
  kind: "communication-recorded",
  body: {
    id: `c${n}`,
    channel: n % 3 === 0 ? "call" : "sms",
    direction: "in",
    start: `2026-03-${`${1 + (n % 28)}`.padStart(2, "0")} 1${n % 10}:${`${n % 60}`.padStart(2, "0")}`,
    from: { number: `0571${80_000_000 + (n % 500)}` },
    to: [],
    text: "您的借款已逾期，请尽快处理，如有困难请与我们联系。",
    source: { kind: "file", file: "sms.xml", row: n, importer: "android-sms-backup-xml" },
  },
});

async function timed<T>(work: () => Promise<T>): Promise<readonly [ms: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

async function fresh(folder: string, name: string): Promise<Vault> {
  const made = await createVault(join(folder, name), "p", options);
  if (!made.ok) throw new Error(made.code);
  return made.value.vault;
}

async function oneByOne(vault: Vault): Promise<void> {
  for (let n = 0; n < count; n++) await vault.append([draft(n)]);
}

/** The same bytes into the same columns of the same cipher, without log, leaf or salt being made. */
async function plainInserts(folder: string, vault: Vault): Promise<number> {
  const rows = (await vault.entries()).map(({ entry, salt }) => [JSON.stringify(entry), salt] as const);
  const leaves = await vault.leaves();
  const driver = openNodeDriver(join(folder, "floor"), new Uint8Array(32).fill(7));
  await driver.run(
    "create table entries (seq integer primary key, json text not null, salt blob not null, leaf blob not null)",
  );
  const [ms] = await timed(async () => {
    for (const [seq, [json, salt]] of rows.entries()) {
      await driver.run("begin immediate");
      await driver.run("insert into entries values (?, ?, ?, ?)", [seq, json, salt, leaves[seq] as Uint8Array]);
      await driver.run("commit");
    }
  });
  await driver.close();
  return ms;
}

async function opening(folder: string): Promise<number> {
  const vault = await fresh(folder, "large");
  await vault.append(Array.from({ length: 50_000 }, (_, n) => draft(n)));
  await vault.close();
  const [ms] = await timed(async () => {
    const opened = await openVault(join(folder, "large"), { passphrase: "p" }, options);
    if (!opened.ok) throw new Error(opened.code);
    const { communications } = caseFromEntries(await opened.value.entries());
    if (communications.length !== 50_000) throw new Error("rows are missing");
    await opened.value.close();
  });
  return ms;
}

const whole = (ms: number) => `${Math.round(ms)} ms`;

const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-bench-"));
  try {
    const vault = await fresh(folder, "case");
    const [appended] = await timed(() => oneByOne(vault));
    const floor = await plainInserts(folder, vault);
    const chosen = Array.from({ length: count }, (_, seq) => seq);
    const docx = async () => Uint8Array.of(1);
    const made = await writeBundle(
      vault,
      { chosen, file: emptyCaseFile, unmasked: new Set(), recipient: "" },
      { docx },
    );
    if (!made.ok) throw new Error(made.code);
    const bundle = new Blob([made.value as Uint8Array<ArrayBuffer>]);
    const checks: number[] = [];
    for (let run = 0; run < 5; run++) {
      const [ms, verdict] = await timed(() => verifyBundle(bundle));
      if (!verdict.ok || verdict.entries.length !== count + 1) throw new Error("the bundle does not verify");
      checks.push(ms);
    }
    const verified = checks.sort((a, b) => a - b)[2] as number;
    const [hashed] = await timed(async () => createHash("sha256").update(made.value).digest("hex"));
    await vault.close();
    return [
      {
        row: "6",
        figure: `append ${count} entries, each durable`,
        ours: whole(appended),
        yardstick: "SQLite, same bytes, same transactions",
        theirs: whole(floor),
        ratio: (appended / floor).toFixed(2),
        goal: "<= 1.3",
      },
      {
        row: "6",
        figure: "open 50,000 entries and fold them into a case",
        ours: whole(await opening(folder)),
        yardstick: "-",
        theirs: "-",
        ratio: "-",
        goal: "< 1000 ms",
      },
      {
        row: "6",
        figure: `verify a bundle of ${count} entries`,
        ours: whole(verified),
        yardstick: "hashing the archive's bytes",
        theirs: whole(hashed),
        ratio: (verified / hashed).toFixed(0),
        goal: "< 1000 ms",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export default bench;
