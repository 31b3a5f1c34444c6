/**
 * `node testing/tamper/figures.ts [changes] [seed]`: changes one byte at a time in every part of a vault, a backup, a bundle and a
 * card, and opens hostile bundles and cards, and prints how each was met. Exits 1 when a change that alters anything was taken for
 * genuine, or a hostile file cost more than five seconds or 300 MiB.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { verifyBundle } from "@ringfence/adapters/bundle/verify-bundle.ts";
import { digestsOf } from "@ringfence/adapters/digests.ts";
import { createVault, openVault, restoreVault } from "@ringfence/adapters/vault/vault-node.ts";
import { readCard } from "@ringfence/casefile/log/card.ts";
import { verifyLog } from "@ringfence/casefile/log/verify-log.ts";
import { instant } from "@ringfence/kernel";
import { bundleOf, sampleVault } from "../bundle/sample-bundle.ts";
import { random } from "../random.ts";
import { hostileBundles, hostileCards } from "./hostile.ts";
import { sampleCard } from "./sample-card.ts";

export interface Row {
  readonly what: string;
  readonly changes: number;
  /** Refused or found out, by code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Nothing that can be read differs: a byte in free space, in a date of the archive. */
  readonly harmless: number;
  /** Taken for genuine although something differs. */
  readonly missed: number;
}

/** What a reading comes to: the code of its refusal, or what was read, as text. */
type Reading = { readonly code: string } | { readonly content: string };

async function changed(
  what: string,
  bytes: Uint8Array,
  range: readonly [number, number],
  changes: number,
  next: () => number,
  read: (bytes: Uint8Array) => Promise<Reading>,
): Promise<Row> {
  const genuine = await read(bytes);
  if ("code" in genuine) throw new Error(`${what}: ${genuine.code}`);
  const codes: Record<string, number> = {};
  let [harmless, missed] = [0, 0];
  for (let times = 0; times < changes; times++) {
    const copy = bytes.slice();
    const at = range[0] + Math.floor(next() * (range[1] - range[0]));
    copy[at] = (copy[at] as number) ^ (1 << Math.floor(next() * 8));
    const reading = await read(copy);
    if ("code" in reading) codes[reading.code] = (codes[reading.code] ?? 0) + 1;
    else if (reading.content === genuine.content) harmless += 1;
    else missed += 1;
  }
  return { what, changes, codes, harmless, missed };
}

const options = { now: () => instant(Date.now()), cost: { memoryKiB: 8, passes: 1 } };
const passphrase = { passphrase: "p" };

/** Opens a vault and reads all of it, the files too. */
async function wholeVault(path: string): Promise<Reading> {
  const opened = await openVault(path, passphrase, options);
  if (!opened.ok) return { code: opened.code };
  const vault = opened.value;
  try {
    const entries = await vault.entries();
    const log = verifyLog(entries, await vault.checkpoint(), vault.publicKey);
    if (!log.ok) return { code: log.code };
    const digests = (await digestsOf()).of;
    for (const { sha256 } of entries.flatMap(({ entry }) => entry.files)) {
      const file = await vault.file(sha256);
      if (!file.ok) return { code: file.code };
      if (digests(file.value).sha256 !== sha256) return { code: "file-differs" };
    }
    return { content: JSON.stringify(entries.map(({ entry }) => entry)) };
  } catch (error) {
    // A page that does not decrypt, met while reading.
    return { code: error instanceof Error ? error.name : "thrown" };
  } finally {
    await vault.close();
  }
}

export async function tamperTest(changes: number, seed: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-tamper-"));
  const next = random(seed);
  try {
    return [...(await vaultRows(folder, changes, next)), await bundleRow(changes, next), await cardRow(changes, next)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function vaultRows(folder: string, changes: number, next: () => number): Promise<Row[]> {
  const path = join(folder, "case.ringfence");
  const made = await createVault(path, "p", options);
  if (!made.ok) throw new Error(made.code);
  const file = {
    name: "f",
    mime: "x",
    chunks: async function* () {
      yield Uint8Array.from({ length: 50_000 }, (_, at) => (at * at) & 255);
    },
  };
  const kept = await made.value.vault.putFile(file);
  if (!kept.ok) throw new Error(kept.code);
  await made.value.vault.append(
    Array.from({ length: 60 }, (_, n) => ({
      kind: "note",
      body: { n, text: "字".repeat(n) },
      files: n === 3 ? [kept.value] : [],
    })),
  );
  const backup = await made.value.vault.backup();
  await made.value.vault.close();
  const copy = join(folder, "copy.ringfence");
  const through = (part: string) => async (bytes: Uint8Array) => {
    for (const one of ["", ".keys"]) writeFileSync(copy + one, readFileSync(path + one));
    writeFileSync(copy + part, bytes);
    return wholeVault(copy);
  };
  const database = new Uint8Array(readFileSync(path));
  const keys = new Uint8Array(readFileSync(`${path}.keys`));
  const middle = Math.floor(database.length / 2);
  const size = database.length;
  const restored = async (bytes: Uint8Array): Promise<Reading> => {
    const back = join(folder, "back.ringfence");
    for (const one of ["", ".keys"]) rmSync(back + one, { force: true });
    const done = await restoreVault(bytes, back);
    return done.ok ? wholeVault(back) : { code: done.code };
  };
  return [
    await changed("vault, first page", database, [0, 4096], changes, next, through("")),
    await changed("vault, middle pages", database, [4096, middle], changes, next, through("")),
    await changed("vault, last pages", database, [middle, size], changes, next, through("")),
    await changed("vault, keys", keys, [0, keys.length], changes, next, through(".keys")),
    await changed("backup", backup, [0, backup.length], changes, next, restored),
  ];
}

async function bundleRow(changes: number, next: () => number): Promise<Row> {
  const { vault, remove } = await sampleVault();
  const bundle = await bundleOf(vault, [0, 1, 2, 3]);
  await remove();
  return changed("bundle", bundle, [0, bundle.length], changes, next, async (bytes) => {
    const { ok, problems, entries, files, head } = await verifyBundle(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const [first] = problems;
    return ok ? { content: JSON.stringify([entries, files, head?.size]) } : { code: `${first?.code}` };
  });
}

async function cardRow(changes: number, next: () => number): Promise<Row> {
  const digests = (await digestsOf()).of;
  const card = new TextEncoder().encode(sampleCard(digests));
  return changed("card", card, [0, card.length], changes, next, async (bytes) => {
    const read = readCard(new TextDecoder().decode(bytes), digests);
    return read.ok ? { content: JSON.stringify(read.value) } : { code: read.code };
  });
}

export interface HostileRow {
  readonly what: string;
  readonly code: string;
  readonly milliseconds: number;
  /** Most memory held while it was read, above what the program itself needs; the file is counted too. */
  readonly mebibytes: number;
}

/** Each file is read by a process of its own: memory is a peak, and nothing of another file's is counted. */
export async function hostileTest(): Promise<readonly HostileRow[]> {
  const digests = (await digestsOf()).of;
  const files = [
    ...(await hostileBundles()).map(([what, content]) => ({ kind: "bundle", what, content })),
    ...hostileCards(digests).map(([what, content]) => ({ kind: "card", what, content })),
  ];
  const folder = mkdtempSync(join(tmpdir(), "ringfence-hostile-"));
  const once = join(import.meta.dirname, "hostile-once.ts");
  const rows: HostileRow[] = [];
  for (const { kind, what, content } of files) {
    const path = join(folder, "file");
    writeFileSync(path, content);
    const { stdout } = await promisify(execFile)(process.execPath, [once, kind, path]);
    rows.push({ what: `${kind}: ${what}`, ...JSON.parse(stdout) });
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/** The time is left to the command: a test on a busy machine must not depend on it. */
export const refusedInBounds = ({ code, mebibytes }: HostileRow) => code !== "taken for genuine" && mebibytes <= 300;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [changes = 200, seed = 20260115] = process.argv.slice(2).map(Number);
  const rows = await tamperTest(changes, seed);
  console.table(rows.map(({ codes, ...row }) => ({ ...row, codes: JSON.stringify(codes) })));
  const hostile = await hostileTest();
  console.table(hostile);
  console.log(`seed ${seed}`);
  if (
    rows.some(({ missed }) => missed > 0) ||
    !hostile.every((row) => refusedInBounds(row) && row.milliseconds <= 5000)
  )
    process.exitCode = 1;
}
