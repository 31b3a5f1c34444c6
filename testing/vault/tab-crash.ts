/**
 * `node testing/vault/tab-crash.ts [kills] [seed]`: a tab in Chromium appends entries and keeps files until it is closed or its
 * renderer is crashed, after a number of acknowledged appends that the seed decides. Each time the vault is opened again, its log
 * verified and every file read. Prints a table; exits 1 when anything acknowledged is gone.
 */
import { fileURLToPath } from "node:url";
import type { StorageKind } from "@ringfence/adapters/vault/place-browser.ts";
import { random } from "../random.ts";
import { type Held, type VaultPage, vaultPage } from "./vault-page.ts";

export interface TabTally {
  kills: number;
  crashes: number;
  acknowledged: number;
  lost: number;
  /** Vaults that did not open, logs that did not verify, files that were gone. */
  broken: string[];
}

export async function tabCrashTest(
  { browser, open: openPage }: VaultPage,
  kills: number,
  seed: number,
  storage: StorageKind,
): Promise<TabTally> {
  const next = random(seed);
  const context = await browser.newContext();
  const open = async (where: typeof context) => {
    const page = await openPage(where);
    await page.evaluate((kind) => (globalThis as unknown as Held).vaultPage.use(kind), storage);
    return page;
  };
  const looker = await open(context);
  await looker.evaluate(() => (globalThis as unknown as Held).vaultPage.make("closed"));
  const tally: TabTally = { kills: 0, crashes: 0, acknowledged: 0, lost: 0, broken: [] };
  for (; tally.kills < kills; tally.kills++) {
    const appends = 1 + Math.floor(next() * 5);
    const crash = next() < 0.5;
    const writer = await open(context);
    let [safe, seen] = [tally.acknowledged, 0];
    const written = new Promise<void>((resolve) =>
      writer.on("console", (message) => {
        const size = /^safe (\d+)$/.exec(message.text())?.[1];
        if (size === undefined) return;
        safe = Number(size);
        seen += 1;
        if (seen >= appends) resolve();
      }),
    );
    const ended = writer.evaluate(() => (globalThis as unknown as Held).vaultPage.write("closed")).catch(() => "gone");
    await written;
    if (crash) {
      tally.crashes += 1;
      const session = await context.newCDPSession(writer);
      // A crashed renderer answers nothing any more.
      session.send("Page.crash").catch(() => undefined);
      await new Promise<void>((resolve) => writer.once("crash", () => resolve()));
    }
    await writer.close();
    await ended;
    const size = await looker.evaluate(() => (globalThis as unknown as Held).vaultPage.size("closed"));
    if (typeof size === "string") tally.broken.push(size);
    else {
      if (size < safe) tally.lost += safe - size;
      tally.acknowledged = safe;
    }
  }
  await context.close();
  return tally;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = 50, seed = 20260113] = process.argv.slice(2).map(Number);
  const page = await vaultPage();
  for (const storage of ["file-system", "indexed-db"] as const) {
    const tally = await tabCrashTest(page, kills, seed, storage);
    console.table({ storage, ...tally, broken: tally.broken.join(", "), seed });
    if (tally.lost > 0 || tally.broken.length > 0) process.exitCode = 1;
  }
  await page.close();
}
