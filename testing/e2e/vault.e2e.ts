import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tickingClock, vaultContract } from "../../packages/adapters/vault/vault-contract.ts";
import { createVault, openVault, restoreVault } from "../../packages/adapters/vault/vault-node.ts";
import { hex } from "../../packages/kernel/index.ts";
import { tabCrashTest } from "../vault/tab-crash.ts";
import { type Held, type VaultPage, vaultPage } from "../vault/vault-page.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-vault-page-"));
const options = { now: tickingClock(), cost: { memoryKiB: 8, passes: 1 } };
let host: VaultPage;
beforeAll(async () => {
  host = await vaultPage();
}, 120_000);
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(["file-system", "indexed-db"] as const)("the vault in Chromium, in its %s", (storage) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await host.browser.newContext();
    page = await host.open(context);
    await page.evaluate((kind) => (globalThis as unknown as Held).vaultPage.use(kind), storage);
  });
  afterAll(() => context.close());

  it.each(Object.keys(vaultContract))("%s", async (name) => {
    expect(await page.evaluate((one) => (globalThis as unknown as Held).vaultPage.run(one), name)).toBe("held");
  });

  it("opens what Node made, and Node opens what it went on with", async () => {
    const path = join(folder, `there-${storage}.ringfence`);
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
    const back = join(folder, `back-${storage}.ringfence`);
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

  it("loses no acknowledged entry when the tab is closed or crashes while it writes (6 times; the command makes 50)", async () => {
    const tally = await tabCrashTest(host, 6, 20260114, storage);
    expect(tally).toMatchObject({ kills: 6, lost: 0, broken: [] });
    expect(tally.acknowledged).toBeGreaterThan(6);
  });
});
