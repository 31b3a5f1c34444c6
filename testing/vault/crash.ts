/**
 * `node testing/vault/crash.ts [kills] [seed]`: kills a writing process (SIGKILL) again and again, after a number of acknowledged
 * appends and a number of further microseconds that the seed decides, and opens the vault each time. Prints a table; exits 1
 * when an acknowledged entry is missing, a log does not verify or a vault does not open.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVault, openVault } from "@ringfence/adapters/vault/vault-node.ts";
import { verifyLog } from "@ringfence/casefile/log/verify-log.ts";
import { instant } from "@ringfence/kernel";
import { random } from "../random.ts";

const options = { now: () => instant(Date.now()), cost: { memoryKiB: 8, passes: 1 } };
const child = join(import.meta.dirname, "crash-child.ts");

interface Tally {
  kills: number;
  acknowledged: number;
  /** Entries whose commit was done but whose answer had not come yet. */
  beyond: number;
  lost: number;
  unopenable: number;
  unverified: number;
  missingFiles: number;
}

/** Lets the child write and kills it; resolves to the last size it was told to be safe. */
function writeAndKill(path: string, appends: number, spin: number, seed: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [child, path, `${seed}`], { stdio: ["ignore", "pipe", "inherit"] });
    let [text, seen, killed] = ["", 0, false];
    writer.stdout.setEncoding("utf8");
    writer.stdout.on("data", (piece: string) => {
      text += piece;
      seen += piece.split("\n").length - 1;
      if (seen < appends || killed) return;
      killed = true;
      // Somewhere inside the next append: how far it gets in this time differs from kill to kill.
      const until = process.hrtime.bigint() + BigInt(Math.floor(spin * 4_000_000));
      while (process.hrtime.bigint() < until);
      writer.kill("SIGKILL");
    });
    writer.on("close", () => {
      const sizes = text.split("\n").slice(0, -1);
      if (killed) resolve(Number(sizes.at(-1)));
      else reject(new Error("the writer ended by itself"));
    });
  });
}

export async function crashTest(kills: number, seed: number): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-crash-"));
  const path = join(folder, "case.ringfence");
  const next = random(seed);
  const tally: Tally = { kills: 0, acknowledged: 0, beyond: 0, lost: 0, unopenable: 0, unverified: 0, missingFiles: 0 };
  const made = await createVault(path, "p", options);
  if (!made.ok) throw new Error(made.code);
  await made.value.vault.close();
  try {
    for (; tally.kills < kills; tally.kills++) {
      const safe = await writeAndKill(path, 1 + Math.floor(next() * 4), next(), tally.kills);
      await look(path, safe, tally);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

async function look(path: string, safe: number, tally: Tally): Promise<void> {
  const opened = await openVault(path, { passphrase: "p" }, options);
  if (!opened.ok) {
    tally.unopenable++;
    return;
  }
  const vault = opened.value;
  const entries = await vault.entries();
  tally.acknowledged = safe;
  tally.lost += Math.max(0, safe - entries.length);
  tally.beyond += Math.max(0, entries.length - safe);
  if (!verifyLog(entries, await vault.checkpoint(), vault.publicKey).ok) tally.unverified++;
  for (const { entry } of entries.slice(-4))
    for (const file of entry.files) if (!(await vault.file(file.sha256)).ok) tally.missingFiles++;
  await vault.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = "500", seed = "20260107"] = process.argv.slice(2);
  const tally = await crashTest(Number(kills), Number(seed));
  console.table({ seed: Number(seed), ...tally });
  process.exit(tally.lost + tally.unopenable + tally.unverified + tally.missingFiles === 0 ? 0 : 1);
}
