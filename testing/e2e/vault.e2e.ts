import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../apps/cli/serve/site.ts";
import { tickingClock, vaultContract } from "../../packages/adapters/vault/vault-contract.ts";
import { createVault, openVault, restoreVault } from "../../packages/adapters/vault/vault-node.ts";
import { hex } from "../../packages/kernel/index.ts";
import type { ContractPage } from "./vault-page/contract-page.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-vault-page-"));
const options = { now: tickingClock(), cost: { memoryKiB: 8, passes: 1 } };
let server: Server;
let url: string;
let browser: Browser;

beforeAll(async () => {
  await build({
    configFile: false,
    root: join(import.meta.dirname, "vault-page"),
    base: "./",
    logLevel: "warn",
    worker: { format: "es" },
    build: { outDir: join(folder, "page"), target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  ({ server, url } = await serve(join(folder, "page"), 0));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Held = { readonly vaultPage: ContractPage };

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => "vaultPage" in globalThis);
  return page;
}

describe("the vault in Chromium", () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await browser.newContext();
    page = await open(context);
  });
  afterAll(() => context.close());

  it.each(Object.keys(vaultContract))("%s", async (name) => {
    expect(await page.evaluate((one) => (globalThis as unknown as Held).vaultPage.run(one), name)).toBe("held");
  });

  it("opens what Node made, and Node opens what it went on with", async () => {
    const path = join(folder, "there.ringfence");
    const made = await createVault(path, "中文口令", options);
    if (!made.ok) throw new Error(made.code);
    await made.value.vault.append([{ kind: "note", body: { text: "在电脑上写的" } }]);
    const root = hex((await made.value.vault.head()).root);
    const backup = [...(await made.value.vault.backup())];
    await made.value.vault.close();
    const carried = await page.evaluate(
      ([bytes, passphrase]) => (globalThis as unknown as Held).vaultPage.carry(bytes, passphrase),
      [backup, "中文口令"] as const,
    );
    if (!("back" in carried)) throw new Error(carried.code);
    expect([carried.before, carried.size]).toEqual([root, 2]);
    const back = join(folder, "back.ringfence");
    expect(await restoreVault(Uint8Array.from(carried.back), back)).toMatchObject({ ok: true });
    const again = await openVault(back, { passphrase: "中文口令" }, options);
    if (!again.ok) throw new Error(again.code);
    expect(hex((await again.value.head()).root)).toBe(carried.after);
    expect((await again.value.entries()).map(({ entry }) => entry.body.text)).toEqual([
      "在电脑上写的",
      "在浏览器里写的",
    ]);
    await again.value.close();
    expect(readFileSync(back).includes("浏览器")).toBe(false);
  });

  it("loses no acknowledged entry when the tab is closed while it writes (5 times)", async () => {
    await page.evaluate(() => (globalThis as unknown as Held).vaultPage.make("closed"));
    for (let times = 1; times <= 5; times++) {
      const writer = await open(context);
      let safe = 0;
      const written = new Promise<void>((resolve) =>
        writer.on("console", (message) => {
          const size = /^safe (\d+)$/.exec(message.text())?.[1];
          if (size === undefined) return;
          safe = Number(size);
          if (safe % (3 + times) === 0) resolve();
        }),
      );
      const ended = writer
        .evaluate(() => (globalThis as unknown as Held).vaultPage.write("closed"))
        .catch(() => "gone");
      await written;
      await writer.close();
      await ended;
      const size = await page.evaluate(() => (globalThis as unknown as Held).vaultPage.size("closed"));
      expect(size).toBeGreaterThanOrEqual(safe);
    }
  });
});
